import { reasonIn } from "../../text/messages/google";
import type { Platform } from "../platform";
import { openOwned, readOwned } from "../tabs/owned";

/**
 * Steps of one mail. After an `intent` alone, or an `unclear` answer of the mail service, it may have gone out: it is
 * not resent by itself. `failed` means that it certainly did not.
 */
export type MailStep = "intent" | "sent" | "failed" | "unclear";

/** The key of one person's mail in one week. Keys with this prefix are stored in people's workbooks, so it never changes. */
export function mailKey(week: string, address: string): string {
  return `snapshot|${week}|${address.toLowerCase()}`;
}

/** The last step by key, such as `snapshot|2026-W47|a@example.jp`. */
export function mailSteps(platform: Platform): Map<string, MailStep> {
  const rows = readOwned(platform, "mailLog");
  return new Map(rows.map(([, key, step]) => [String(key), String(step) as MailStep]));
}

/** Appends one row and flushes it (write-ahead log): an intent must be in the sheet before its mail is sent. */
export function noteMail(platform: Platform, key: string, step: MailStep, details: string): void {
  const tab = openOwned(platform, "mailLog");
  platform.workbook.append(tab, [[platform.clock.stamp(), key, step, details]]);
  platform.workbook.flush();
}

/** Whether an error of Google's means that the mail was not sent; after any other error it may have been. */
export function isRefusal(failure: string): boolean {
  const kind = reasonIn(failure)?.kind;
  return (
    kind === "not-allowed" ||
    kind === "used-up" ||
    /^(invalid email|service invoked too many times|limit exceeded)/i.test(failure)
  );
}
