import { openOwned, readOwned } from "./owned";
import type { Platform } from "./platform";

/** Steps of one mail. An intent that was never followed by anything is not resent by itself: it may have gone out. */
export type MailStep = "intent" | "sent" | "failed";

export interface MailLog {
  /** The last step by key, such as `snapshot|2026-W47|a@example.jp`. */
  last(key: string): MailStep | null;
  note(key: string, step: MailStep, details: string): void;
}

/** Opens the mail log: one read now, one appended row per step. */
export function openMailLog(platform: Platform): MailLog {
  const steps = new Map<string, MailStep>();
  for (const [, key, step] of readOwned(platform, "mailLog"))
    steps.set(String(key), String(step) as MailStep);
  const tab = openOwned(platform, "mailLog", { columnWidths: [190, 320, 80, 420] });
  return {
    last: (key) => steps.get(key) ?? null,
    note(key, step, details) {
      steps.set(key, step);
      platform.workbook.append(tab, [[platform.clock.stamp(), key, step, details]]);
      // The intent must be in the sheet before the mail can leave.
      platform.workbook.flush();
    },
  };
}
