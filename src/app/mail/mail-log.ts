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

/** Appends one row; it is in the sheet when this returns, because an intent must stand there before its mail leaves. */
export function noteMail(platform: Platform, key: string, step: MailStep, details: string): void {
  const tab = openOwned(platform, "mailLog");
  platform.workbook.append(tab, [[platform.clock.stamp(), key, step, details]]);
  platform.workbook.flush();
}

/** Google's answers that mean the mail did not leave; any other failure may have come after it did. */
export function isRefusal(failure: string): boolean {
  const kind = reasonIn(failure)?.kind;
  return (
    kind === "not-allowed" ||
    kind === "used-up" ||
    /^(invalid email|service invoked too many times|limit exceeded)/i.test(failure)
  );
}
