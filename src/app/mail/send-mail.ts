import { isoWeek, two } from "../../calendar/day";
import type { Coaching } from "../../insight/coaching/coaching";
import { coachingLines } from "../../report/coaching-rows";
import type { MailRecord } from "../../report/history";
import type { Mail } from "../../report/mail/mail";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { failureText } from "../../text/messages/google";
import type { Platform } from "../platform";
import { coachingNow } from "../refresh/insight-now";
import { readScorecard } from "../refresh/values-tab";
import { failedLast, logRun } from "../schedule/run-log";
import { composeMail } from "./compose-mail";
import { isRefusal, mailKey, mailSteps, noteMail } from "./mail-log";
import { isAddress, type Recipient, recipients } from "./recipients";
import { recordMail } from "./record-mail";
import { drawTrend, type Trend } from "./trend";

export interface MailResult {
  readonly sent: number;
  readonly message: string;
  readonly problems: readonly string[];
}

/** Sends this week's mail to executives and managers, at most once each, and records the week in KPI history. */
export function sendMail(platform: Platform): MailResult {
  const result = platform.exclusively(() => sendToAll(platform));
  // A mail that was not sent is a problem, so that the schedule tries again instead of taking the week for sent.
  const busy = appMessages.busy[platform.locale];
  return result ?? { sent: 0, message: busy, problems: [busy] };
}

function sendToAll(platform: Platform): MailResult {
  const { locale } = platform;
  const nothing = (message: string): MailResult => ({ sent: 0, message, problems: [] });
  const current = readScorecard(platform);
  if (current === null) return nothing(appMessages["no-scorecard"][locale]);
  const week = currentWeek(platform);
  const record = recordMail(platform, current, week);
  const people = recipients(platform);
  if (people.length === 0) return nothing(appMessages["no-recipients"][locale]);
  const steps = mailSteps(platform);
  const due = people.filter(({ email }) => (steps.get(mailKey(week, email)) ?? "failed") === "failed");
  const valid = due.filter(({ email }) => isAddress(email));
  const problems = due
    .filter((person) => !valid.includes(person))
    .map((person) => badAddress(person, locale));
  const remaining = platform.mail.remaining();
  if (remaining < valid.length)
    problems.push(interpolate(appMessages["mail-quota"], locale, { remaining, needed: valid.length }));
  const delivery = deliver(platform, record, week, valid.slice(0, Math.max(0, remaining)));
  problems.push(...delivery.problems);
  const message = [
    sentMessage(delivery.sent, week, people.length - due.length, locale),
    ...pictureMessage(platform, delivery),
    ...problems,
  ].join(" ");
  const outcome = problems.length > 0 ? "failed" : delivery.sent > 0 ? "done" : "nothing";
  logRun(platform, "snapshot", outcome, message);
  return { sent: delivery.sent, message, problems };
}

interface Delivery {
  readonly sent: number;
  /** How many of them went out without their picture, because it could not be drawn. */
  readonly withoutPicture: number;
  readonly trends: readonly Trend[];
  readonly problems: readonly string[];
}

/** Sends each person's mail; the picture is drawn once a language, and coaching is computed where a manager needs it. */
function deliver(
  platform: Platform,
  record: MailRecord,
  week: string,
  people: readonly Recipient[],
): Delivery {
  const trends = new Map<Locale, Trend>();
  let coaching: Coaching | null | undefined;
  let sent = 0;
  let withoutPicture = 0;
  const problems: string[] = [];
  for (const person of people) {
    const trend = trends.get(person.locale) ?? drawTrend(platform, record.scorecard, person.locale);
    trends.set(person.locale, trend);
    if (person.coaches.length > 0 && coaching === undefined) coaching = coachingNow(platform);
    const hints = coaching ? coachingLines(coaching, person.locale, person.coaches) : [];
    const mail = composeMail(record, week, person, trend.state, hints);
    const problem = sendOne(platform, mailKey(week, person.email), person, mail, trend);
    if (problem === null) {
      sent += 1;
      if (trend.state === "failed") withoutPicture += 1;
    } else problems.push(problem);
  }
  return { sent, withoutPicture, trends: [...trends.values()], problems };
}

/** Sends one mail and logs its steps. Returns what went wrong, or null. */
function sendOne(
  platform: Platform,
  key: string,
  { name, email }: Recipient,
  mail: Mail,
  trend: Trend,
): string | null {
  noteMail(platform, key, "intent", mail.subject);
  const failure = platform.attempt(() =>
    platform.mail.send({
      to: email,
      ...mail,
      pictures: trend.state === "drawn" ? { trend: trend.picture } : {},
    }),
  );
  if (failure === null) {
    noteMail(platform, key, "sent", "");
    return null;
  }
  const step = isRefusal(failure) ? "failed" : "unclear";
  const error = failureText(failure, platform.locale);
  noteMail(platform, key, step, error);
  return interpolate(appMessages[`mail-${step}`], platform.locale, { name, error });
}

function badAddress({ name, email }: Recipient, locale: Locale): string {
  return interpolate(appMessages["mail-bad-address"], locale, { name, value: email });
}

function sentMessage(count: number, week: string, before: number, locale: Locale): string {
  const rest = before > 0 ? interpolate(appMessages["sent-already"], locale, { count: before }) : "";
  return interpolate(appMessages.sent, locale, { count, week, rest });
}

/** Notes in the run log that a picture could not be drawn, or can be again; says so where mails went out without it. */
function pictureMessage(platform: Platform, { trends, withoutPicture: count }: Delivery): string[] {
  const failed = trends.find((trend) => trend.state === "failed");
  if (failed === undefined) {
    const drawn = trends.some(({ state }) => state === "drawn");
    if (drawn && failedLast(platform, "picture")) logRun(platform, "picture", "done", "");
    return [];
  }
  logRun(platform, "picture", "failed", failed.error);
  if (count === 0) return [];
  return [interpolate(appMessages["picture-failed"], platform.locale, { count, error: failed.error })];
}

/** Addresses whose mail of this week is unclear: it may have been sent, so a person has to say that it was not. */
export function unresolvedMails(platform: Platform): string[] {
  const prefix = mailKey(currentWeek(platform), "");
  return [...mailSteps(platform)].flatMap(([key, step]) =>
    key.startsWith(prefix) && (step === "intent" || step === "unclear") ? [key.slice(prefix.length)] : [],
  );
}

/** Sends this week's mail to an address again, because a person says that it did not arrive. */
export function resendMail(platform: Platform, address: string): MailResult {
  if (unresolvedMails(platform).includes(address))
    noteMail(platform, mailKey(currentWeek(platform), address), "failed", "resend");
  return sendMail(platform);
}

/** The ISO week of today, `2026-W47`. */
export function currentWeek(platform: Platform): string {
  const { year, week } = isoWeek(platform.clock.today());
  return `${year}-W${two(week)}`;
}
