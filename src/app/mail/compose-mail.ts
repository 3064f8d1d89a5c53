import { type MailRecord, recordOf } from "../../report/history";
import { type Mail, renderMail } from "../../report/mail/mail";
import type { Locale } from "../../text/locale";
import type { Platform } from "../platform";
import { readOwned } from "../tabs/owned";
import type { Recipient } from "./recipients";
import { hasTrend, type Trend } from "./trend";

/** The mail of a week for one person, made from the record of that week. */
export function composeMail(
  { scorecard, ids, url, notRun, restated, actions }: MailRecord,
  week: string,
  { name, locale }: Pick<Recipient, "name" | "locale">,
  trend: Trend["state"],
  coaching: readonly string[] = [],
): Mail {
  return renderMail(scorecard, {
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

/**
 * The mail of a week as it was made, from what KPI history keeps of that week; null where it keeps nothing. Coaching
 * hints are kept nowhere, so they are not in it; a picture that could not be drawn has its placeholder again.
 */
export function pastMail(platform: Platform, week: string, name: string, locale: Locale): Mail | null {
  const record = recordOf(readOwned(platform, "history"), week);
  const trend = record !== null && hasTrend(record.scorecard) ? "drawn" : "none";
  return record && composeMail(record, week, { name, locale }, trend);
}
