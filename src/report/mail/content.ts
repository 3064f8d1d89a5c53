import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Locale, Text } from "../../text/locale";
import { interpolate } from "../../text/message";
import { metricsMessages } from "../../text/messages/metrics";
import { coachingWords, mailWords } from "../../text/messages/report";
import { formatChange, formatValue } from "../../text/number";
import type { Scorecard, ScorecardKpi } from "../scorecard";
import { sourcesText, stampText } from "../sources-text";

export interface MailRequest {
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

/** A title with its lines; shown only where there are lines. */
export interface MailSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Content of the weekly mail, before it is HTML or plain text. */
export interface MailContent {
  readonly subject: string;
  readonly greeting: string;
  readonly question: string;
  readonly kpis: readonly ScorecardKpi[];
  readonly aboveTrend: readonly MailSection[];
  readonly belowTrend: readonly MailSection[];
  readonly how: string;
}

const CHANGES_SHOWN = 3;
/** Maximum number of findings: more than these nobody acts on in a week. */
export const FINDINGS_SHOWN = 3;

export function mailContent(scorecard: Scorecard, request: MailRequest): MailContent {
  const { locale } = request;
  const kpis = request.ids.flatMap(
    (id) => scorecard.kpis.find((kpi) => kpi.id === id && kpi.variant === undefined) ?? [],
  );
  const section = (text: Text, lines: readonly string[]): MailSection => ({ title: text[locale], lines });
  const findings = scorecard.findings.slice(0, FINDINGS_SHOWN).map(({ says }) => says[locale]);
  return {
    subject: interpolate(mailWords.subject, locale, { week: request.week, headline: headline(kpis, locale) }),
    greeting: greeting(request),
    question: question(kpis, request),
    kpis,
    aboveTrend: [
      section(mailWords.findings, findings),
      section(mailWords.changed, changes(scorecard, kpis, locale)),
    ],
    belowTrend: [
      section(coachingWords.title, request.coaching),
      section(mailWords.missing, missing(scorecard, kpis, request)),
      section(mailWords.notRun, request.notRun),
    ],
    how: interpolate(mailWords.how, locale, {
      at: stampText(scorecard.computedAt),
      sources: sourcesText(scorecard, locale),
    }),
  };
}

function greeting({ recipient, locale }: MailRequest): string {
  const text = recipient === "" ? mailWords.greetingNobody : mailWords.greeting;
  return interpolate(text, locale, { name: recipient });
}

function headline(kpis: readonly ScorecardKpi[], locale: Locale): string {
  const count = (status: ScorecardKpi["status"]): number =>
    kpis.filter((kpi) => kpi.status === status).length;
  const [off, watch] = [count("off-track"), count("watch")];
  if (off + watch > 0) return interpolate(mailWords.headlineOff, locale, { off, watch });
  return count("on-track") > 0 ? mailWords.headlineGood[locale] : mailWords.headlineNone[locale];
}

function changes(scorecard: Scorecard, kpis: readonly ScorecardKpi[], locale: Locale): string[] {
  const comparable = kpis.filter((kpi) => kpi.change !== null && Math.abs(kpi.change) >= 0.005);
  comparable.sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  if (comparable.length === 0) return [mailWords.nothingChanged[locale]];
  return comparable.slice(0, CHANGES_SHOWN).map((kpi) =>
    interpolate(mailWords.rose, locale, {
      kpi: nameOf(kpi, locale),
      before: formatValue(kpi.previous.value, kpi.unit, locale, scorecard.currency),
      after: formatValue(kpi.value, kpi.unit, locale, scorecard.currency),
      change: formatChange(kpi.change),
    }),
  );
}

/** What is missing or cannot be compared: the picture, earlier definitions, values, targets, owners, rows. */
function missing(scorecard: Scorecard, kpis: readonly ScorecardKpi[], request: MailRequest): string[] {
  const { locale } = request;
  const unread = scorecard.sources.reduce((sum, source) => sum + source.unread, 0);
  return [
    ...(request.trend === "failed" ? [mailWords.trendFailed[locale]] : []),
    ...restated(kpis, request),
    ...missingValues(kpis, locale),
    ...named(
      mailWords.missingTarget,
      kpis.filter((kpi) => kpi.status === "no-target"),
      locale,
    ),
    ...named(
      mailWords.missingOwner,
      kpis.filter((kpi) => kpi.owner === ""),
      locale,
    ),
    ...(unread > 0 ? [interpolate(mailWords.unread, locale, { count: unread })] : []),
  ];
}

function restated(kpis: readonly ScorecardKpi[], { restated: keys, locale }: MailRequest): string[] {
  return kpis
    .filter((kpi) => keys.includes(kpi.id))
    .map((kpi) => interpolate(mailWords.restated, locale, { kpi: nameOf(kpi, locale) }));
}

function missingValues(kpis: readonly ScorecardKpi[], locale: Locale): string[] {
  return kpis.flatMap((kpi) => {
    if (kpi.reason === undefined) return [];
    const reason = metricsMessages[kpi.reason][locale];
    return [interpolate(mailWords.missingValue, locale, { kpi: nameOf(kpi, locale), reason })];
  });
}

/** One line that names all of these KPIs; none where there are none. */
function named(text: Text, kpis: readonly ScorecardKpi[], locale: Locale): string[] {
  const names = kpis.map((kpi) => nameOf(kpi, locale)).join(locale === "ja" ? "、" : ", ");
  return kpis.length === 0 ? [] : [interpolate(text, locale, { kpis: names })];
}

/** One question only: the first KPI that is off track, else to watch, else without a target. */
function question(kpis: readonly ScorecardKpi[], { locale, actions }: MailRequest): string {
  for (const [status, text] of [
    ["off-track", mailWords.actOff],
    ["watch", mailWords.actWatch],
    ["no-target", mailWords.actTarget],
  ] as const) {
    const kpi = kpis.find((candidate) => candidate.status === status);
    if (kpi === undefined) continue;
    const action = status === "off-track" ? actions[kpi.id] : undefined;
    const words = action === undefined ? text : mailWords.actAgreed;
    return interpolate(words, locale, { kpi: nameOf(kpi, locale), action: action ?? "" });
  }
  return mailWords.actGood[locale];
}

export function nameOf(kpi: ScorecardKpi, locale: Locale): string {
  return KPIS[kpi.id as KpiId].name[locale];
}

/** Why a KPI has its status; said where somebody should do something, or look at the data. */
export function reasonOf({ status, insight }: ScorecardKpi, locale: Locale): string {
  const needsReason = status === "watch" || status === "off-track" || status === "untrusted";
  return needsReason && insight !== undefined ? insight.says[locale] : "";
}
