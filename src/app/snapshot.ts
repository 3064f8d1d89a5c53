import { isoWeek, two } from "../calendar/day";
import { KPIS } from "../kpis/catalog";
import { type Digest, renderDigest } from "../report/digest";
import { recordOf, type WeekRecord } from "../report/history";
import type { Scorecard } from "../report/scorecard";
import type { Locale } from "../text/locale";
import { toLocale } from "../text/locale";
import { fill } from "../text/message";
import { appMessages } from "../text/messages/app";
import { reportWords } from "../text/messages/report";
import { isRefusal, mailSteps, noteMail } from "./mail-log";
import { readOwned, workbookLocale } from "./owned";
import type { Picture, Platform } from "./platform";
import { recordWeek } from "./record-week";
import { logRun } from "./run-log";
import { readScorecard } from "./values-tab";

export interface SnapshotResult {
  readonly sent: number;
  readonly message: string;
  readonly problems: readonly string[];
}

interface Recipient {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** Sends this week's mail to executives and managers, at most once each, and records the week in KPI history. */
export function sendSnapshot(platform: Platform): SnapshotResult {
  const result = platform.exclusively(() => run(platform));
  // Not done is a problem: the schedule tries again instead of taking the week for sent.
  const busy = appMessages.busy[platform.locale];
  return result ?? { sent: 0, message: busy, problems: [busy] };
}

function run(platform: Platform): SnapshotResult {
  const current = readScorecard(platform);
  if (current === null)
    return { sent: 0, message: appMessages["no-scorecard"][platform.locale], problems: [] };
  const week = currentWeek(platform);
  const record = recordWeek(platform, current, week);
  const people = recipients(platform);
  if (people.length === 0)
    return { sent: 0, message: appMessages["no-recipients"][platform.locale], problems: [] };
  const steps = mailSteps(platform);
  const keyOf = (person: Recipient): string => keyPrefix(week) + person.email.toLowerCase();
  const due = people.filter((person) => (steps.get(keyOf(person)) ?? "failed") === "failed");
  const problems: string[] = [];
  const valid = due.filter((person) => {
    if (/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(person.email)) return true;
    problems.push(
      fill(appMessages["mail-bad-address"], platform.locale, { name: person.name, value: person.email }),
    );
    return false;
  });
  const remaining = platform.mail.remaining();
  if (remaining < valid.length) {
    problems.push(fill(appMessages["mail-quota"], platform.locale, { remaining, needed: valid.length }));
  }
  const pictures = new Map<Locale, Picture | null>();
  let sent = 0;
  for (const person of valid.slice(0, Math.max(0, remaining))) {
    if (!pictures.has(person.locale))
      pictures.set(person.locale, trendPicture(platform, record.scorecard, person.locale));
    const picture = pictures.get(person.locale) ?? null;
    const digest = weeklyMail(record, week, person, picture !== null);
    noteMail(platform, keyOf(person), "intent", digest.subject);
    const failure = platform.attempt(() =>
      platform.mail.send({
        to: person.email,
        ...digest,
        pictures: picture === null ? {} : { trend: picture },
      }),
    );
    if (failure === null) {
      noteMail(platform, keyOf(person), "sent", "");
      sent += 1;
    } else {
      const step = isRefusal(failure) ? "failed" : "unclear";
      noteMail(platform, keyOf(person), step, failure);
      problems.push(
        fill(appMessages[`mail-${step}`], platform.locale, { name: person.name, error: failure }),
      );
    }
  }
  const skipped = people.length - due.length;
  const rest = skipped > 0 ? fill(appMessages["sent-already"], platform.locale, { count: skipped }) : "";
  const message = [fill(appMessages.sent, platform.locale, { count: sent, week, rest }), ...problems].join(
    " ",
  );
  logRun(platform, "snapshot", problems.length > 0 ? "failed" : sent > 0 ? "done" : "nothing", message);
  return { sent, message, problems };
}

/** The mail of a week as it was made, from what KPI history keeps of that week; null where it keeps nothing. */
export function pastMail(platform: Platform, week: string, name: string, locale: Locale): Digest | null {
  const record = recordOf(readOwned(platform, "history"), week);
  const drawn = record !== null && hasTrend(record.scorecard);
  return record && weeklyMail(record, week, { name, locale }, drawn);
}

function weeklyMail(
  { scorecard, ids, url, notRun, restated }: WeekRecord,
  week: string,
  { name, locale }: Pick<Recipient, "name" | "locale">,
  withPicture: boolean,
): Digest {
  return renderDigest(scorecard, {
    locale,
    recipient: name,
    week,
    ids,
    notRun: notRun[locale],
    restated,
    url,
    cid: withPicture ? "trend" : "",
  });
}

/** Addresses whose mail of this week broke off: it may have gone out, so a person has to say that it did not. */
export function unresolvedMails(platform: Platform): string[] {
  const prefix = keyPrefix(currentWeek(platform));
  return [...mailSteps(platform)].flatMap(([key, step]) =>
    key.startsWith(prefix) && (step === "intent" || step === "unclear") ? [key.slice(prefix.length)] : [],
  );
}

/** Sends this week's mail to an address again, because a person says that it did not arrive. */
export function resend(platform: Platform, address: string): SnapshotResult {
  if (unresolvedMails(platform).includes(address)) {
    noteMail(platform, keyPrefix(currentWeek(platform)) + address, "failed", "resend");
  }
  return sendSnapshot(platform);
}

function keyPrefix(week: string): string {
  return `snapshot|${week}|`;
}

export function currentWeek(platform: Platform): string {
  const { year, week } = isoWeek(platform.clock.today());
  return `${year}-W${two(week)}`;
}

/** People who get the mail: executives and managers, each address once; members see the dashboard. */
function recipients(platform: Platform): Recipient[] {
  const seen = new Set<string>();
  return readOwned(platform, "people").flatMap(([name, email, role, , language]) => {
    const wanted = /^(executive|manager|経営|役員|社長|マネージャー|管理職)$/i.test(String(role).trim());
    const address = String(email).trim().toLowerCase();
    if (!wanted || address === "" || seen.has(address)) return [];
    seen.add(address);
    const locale =
      language === "" || language === undefined ? workbookLocale(platform) : toLocale(String(language));
    return [{ name: String(name), email: String(email).trim(), locale }];
  });
}

function trendPicture(platform: Platform, scorecard: Scorecard, locale: Locale): Picture | null {
  const won = scorecard.kpis.find((kpi) => kpi.id === "won-amount" && kpi.variant === undefined);
  if (won === undefined || !hasTrend(scorecard)) return null;
  return platform.picture({
    labels: won.series.map((point) => point.period.slice(2).replace("-", "/")),
    series: [
      { name: KPIS["won-amount"].name[locale], values: won.series.map((point) => point.value) },
      { name: reportWords.target[locale], values: won.series.map((point) => point.target) },
    ],
  });
}

function hasTrend({ kpis }: Scorecard): boolean {
  const won = kpis.find((kpi) => kpi.id === "won-amount" && kpi.variant === undefined);
  return won?.series.some((point) => point.value !== null) === true;
}
