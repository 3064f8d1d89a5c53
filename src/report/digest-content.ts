import { KPIS, type KpiId } from "../kpis/catalog";
import type { Locale } from "../text/locale";
import { fill } from "../text/message";
import { metricsMessages } from "../text/messages/metrics";
import { digestWords } from "../text/messages/report";
import { formatChange, formatValue } from "../text/number";
import type { Scorecard, ScorecardKpi } from "./scorecard";
import { sourcesText, stampText } from "./sources-text";

export interface DigestRequest {
  readonly locale: Locale;
  readonly recipient: string;
  /** ISO week the mail is for, `2026-W47`. */
  readonly week: string;
  /** KPIs in the mail, in order. */
  readonly ids: readonly KpiId[];
  /** Jobs that failed or did not run since the last mail, in words. */
  readonly notRun: readonly string[];
  /** Keys of KPIs whose definition is another one than in the week before. */
  readonly restated: readonly string[];
  /** What was agreed to do about a KPI that turns red, by id. */
  readonly actions: Readonly<Record<string, string>>;
  /** Hints for a manager; [] for everybody else. */
  readonly coaching: readonly string[];
  readonly url: string;
  /** Whether the mail carries the trend picture (content id `trend`), could not have it, or has nothing to show. */
  readonly trend: "drawn" | "failed" | "none";
}

/** What a weekly mail says, before it is HTML or plain text. */
export interface DigestContent {
  readonly subject: string;
  readonly greeting: string;
  readonly kpis: readonly ScorecardKpi[];
  /** The most important findings. */
  readonly findings: readonly string[];
  readonly changed: readonly string[];
  readonly coaching: readonly string[];
  readonly missing: readonly string[];
  readonly notRun: readonly string[];
  readonly question: string;
  readonly how: string;
}

const TOLD_CHANGES = 3;
/** More than these nobody acts on in a week. */
export const TOLD_FINDINGS = 3;

export function digestContent(scorecard: Scorecard, request: DigestRequest): DigestContent {
  const { locale } = request;
  const kpis = request.ids.flatMap(
    (id) => scorecard.kpis.find((kpi) => kpi.id === id && kpi.variant === undefined) ?? [],
  );
  return {
    subject: fill(digestWords.subject, locale, { week: request.week, headline: headline(kpis, locale) }),
    greeting: fill(request.recipient === "" ? digestWords.greetingNobody : digestWords.greeting, locale, {
      name: request.recipient,
    }),
    kpis,
    findings: scorecard.findings.slice(0, TOLD_FINDINGS).map(({ says }) => says[locale]),
    changed: changes(scorecard, kpis, locale),
    coaching: request.coaching,
    missing: [
      ...(request.trend === "failed" ? [digestWords.trendFailed[locale]] : []),
      ...restated(kpis, request),
      ...missing(scorecard, kpis, locale),
    ],
    notRun: request.notRun,
    question: question(kpis, request),
    how: fill(digestWords.how, locale, {
      at: stampText(scorecard.computedAt),
      sources: sourcesText(scorecard, locale),
    }),
  };
}

function restated(kpis: readonly ScorecardKpi[], { restated: keys, locale }: DigestRequest): string[] {
  return kpis
    .filter((kpi) => keys.includes(kpi.id))
    .map((kpi) => fill(digestWords.restated, locale, { kpi: nameOf(kpi, locale) }));
}

function headline(kpis: readonly ScorecardKpi[], locale: Locale): string {
  const count = (status: ScorecardKpi["status"]): number =>
    kpis.filter((kpi) => kpi.status === status).length;
  const [off, watch] = [count("off-track"), count("watch")];
  if (off + watch > 0) return fill(digestWords.headlineOff, locale, { off, watch });
  return count("on-track") > 0 ? digestWords.headlineGood[locale] : digestWords.headlineNone[locale];
}

function changes(scorecard: Scorecard, kpis: readonly ScorecardKpi[], locale: Locale): string[] {
  const comparable = kpis.filter((kpi) => kpi.change !== null && Math.abs(kpi.change) >= 0.005);
  comparable.sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  if (comparable.length === 0) return [digestWords.nothingChanged[locale]];
  return comparable.slice(0, TOLD_CHANGES).map((kpi) =>
    fill(digestWords.rose, locale, {
      kpi: nameOf(kpi, locale),
      before: formatValue(kpi.previous.value, kpi.unit, locale, scorecard.currency),
      after: formatValue(kpi.value, kpi.unit, locale, scorecard.currency),
      change: formatChange(kpi.change),
    }),
  );
}

function missing(scorecard: Scorecard, kpis: readonly ScorecardKpi[], locale: Locale): string[] {
  const comma = locale === "ja" ? "、" : ", ";
  const lines = kpis.flatMap((kpi) =>
    kpi.reason === undefined
      ? []
      : [
          fill(digestWords.missingValue, locale, {
            kpi: nameOf(kpi, locale),
            reason: metricsMessages[kpi.reason][locale],
          }),
        ],
  );
  const names = (list: readonly ScorecardKpi[]): string => list.map((kpi) => nameOf(kpi, locale)).join(comma);
  const withoutTarget = kpis.filter((kpi) => kpi.status === "no-target");
  if (withoutTarget.length > 0)
    lines.push(fill(digestWords.missingTarget, locale, { kpis: names(withoutTarget) }));
  const withoutOwner = kpis.filter((kpi) => kpi.owner === "");
  if (withoutOwner.length > 0)
    lines.push(fill(digestWords.missingOwner, locale, { kpis: names(withoutOwner) }));
  const unread = scorecard.sources.reduce((sum, source) => sum + source.unread, 0);
  if (unread > 0) lines.push(fill(digestWords.unread, locale, { count: unread }));
  return lines;
}

/** One question only: the first KPI that is off track, else to watch, else without a target. */
function question(kpis: readonly ScorecardKpi[], { locale, actions }: DigestRequest): string {
  for (const [status, text] of [
    ["off-track", digestWords.actOff],
    ["watch", digestWords.actWatch],
    ["no-target", digestWords.actTarget],
  ] as const) {
    const kpi = kpis.find((candidate) => candidate.status === status);
    if (kpi === undefined) continue;
    const action = status === "off-track" ? actions[kpi.id] : undefined;
    const words = action === undefined ? text : digestWords.actAgreed;
    return fill(words, locale, { kpi: nameOf(kpi, locale), action: action ?? "" });
  }
  return digestWords.actGood[locale];
}

export function nameOf(kpi: ScorecardKpi, locale: Locale): string {
  return KPIS[kpi.id as KpiId].name[locale];
}
