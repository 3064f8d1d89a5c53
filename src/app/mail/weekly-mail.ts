import { isoWeek, two } from "../../calendar/day";
import type { Coaching } from "../../insight/coaching/coaching";
import { coachingLines } from "../../report/coaching-rows";
import { type Digest, renderDigest } from "../../report/digest";
import { recordOf, type WeekRecord } from "../../report/history";
import type { Locale } from "../../text/locale";
import { toLocale } from "../../text/locale";
import { fill } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { failureText } from "../../text/messages/google";
import { listed } from "../people/roles";
import type { Platform } from "../platform";
import { coachingNow } from "../refresh/insight-now";
import { readScorecard } from "../refresh/values-tab";
import { failedLast, logRun } from "../schedule/run-log";
import { readOwned, workbookLocale } from "../tabs/owned";
import { isRefusal, mailSteps, noteMail } from "./mail-log";
import { recordWeek } from "./record-week";
import { drawTrend, hasTrend, type Trend } from "./trend";

export interface SnapshotResult {
  readonly sent: number;
  readonly message: string;
  readonly problems: readonly string[];
}

interface Recipient {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** Whom this person coaches; it stands in their mail alone, never in the spreadsheet. */
  readonly coaches: readonly string[];
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
  const trends = new Map<Locale, Trend>();
  let coaching: Coaching | null | undefined;
  let sent = 0;
  let bare = 0;
  for (const person of valid.slice(0, Math.max(0, remaining))) {
    const trend = trends.get(person.locale) ?? drawTrend(platform, record.scorecard, person.locale);
    trends.set(person.locale, trend);
    if (person.coaches.length > 0 && coaching === undefined) coaching = coachingNow(platform);
    const hints = coaching ? coachingLines(coaching, person.locale, person.coaches) : [];
    const digest = weeklyMail(record, week, person, trend.state, hints);
    noteMail(platform, keyOf(person), "intent", digest.subject);
    const failure = platform.attempt(() =>
      platform.mail.send({
        to: person.email,
        ...digest,
        pictures: trend.state === "drawn" ? { trend: trend.picture } : {},
      }),
    );
    if (failure === null) {
      noteMail(platform, keyOf(person), "sent", "");
      sent += 1;
      if (trend.state === "failed") bare += 1;
    } else {
      const step = isRefusal(failure) ? "failed" : "unclear";
      const error = failureText(failure, platform.locale);
      noteMail(platform, keyOf(person), step, error);
      problems.push(fill(appMessages[`mail-${step}`], platform.locale, { name: person.name, error }));
    }
  }
  const skipped = people.length - due.length;
  const rest = skipped > 0 ? fill(appMessages["sent-already"], platform.locale, { count: skipped }) : "";
  const error = notePictures(platform, [...trends.values()]);
  const notDrawn = fill(appMessages["picture-failed"], platform.locale, { count: bare, error });
  const message = [
    fill(appMessages.sent, platform.locale, { count: sent, week, rest }),
    ...(bare > 0 ? [notDrawn] : []),
    ...problems,
  ].join(" ");
  logRun(platform, "snapshot", problems.length > 0 ? "failed" : sent > 0 ? "done" : "nothing", message);
  return { sent, message, problems };
}

/** Notes in the run log that a picture could not be drawn, or can be again. Returns why it could not, or "". */
function notePictures(platform: Platform, trends: readonly Trend[]): string {
  const failed = trends.find((trend) => trend.state === "failed");
  if (failed !== undefined) {
    logRun(platform, "picture", "failed", failed.error);
    return failed.error;
  }
  const drawn = trends.some(({ state }) => state === "drawn");
  if (drawn && failedLast(platform, "picture")) logRun(platform, "picture", "done", "");
  return "";
}

/**
 * The mail of a week as it was made, from what KPI history keeps of that week; null where it keeps nothing. Coaching
 * hints are kept nowhere, so they are not in it; a picture that could not be drawn then has its place again.
 */
export function pastMail(platform: Platform, week: string, name: string, locale: Locale): Digest | null {
  const record = recordOf(readOwned(platform, "history"), week);
  const trend = record !== null && hasTrend(record.scorecard) ? "drawn" : "none";
  return record && weeklyMail(record, week, { name, locale }, trend);
}

function weeklyMail(
  { scorecard, ids, url, notRun, restated, actions }: WeekRecord,
  week: string,
  { name, locale }: Pick<Recipient, "name" | "locale">,
  trend: Trend["state"],
  coaching: readonly string[] = [],
): Digest {
  return renderDigest(scorecard, {
    locale,
    recipient: name,
    week,
    ids,
    notRun: notRun[locale],
    restated,
    actions,
    coaching,
    url,
    trend,
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
  const people = listed(platform);
  return people.flatMap(({ name, address, email, role, language, team }) => {
    if (role === "member" || email === "" || seen.has(email)) return [];
    seen.add(email);
    const locale = language === "" ? workbookLocale(platform) : toLocale(language);
    // A manager without a team coaches everybody.
    const own = people.filter((other) => other.name !== name && (team === "" || other.team === team));
    const coaches = role === "manager" ? own.map((other) => other.name) : [];
    return [{ name, email: address, locale, coaches }];
  });
}
