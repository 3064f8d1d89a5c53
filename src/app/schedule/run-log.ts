import type { Text } from "../../text/locale";
import type { Platform } from "../platform";
import { openOwned, readOwned, workbookLocale } from "../tabs/owned";

export type RunResult = "done" | "nothing" | "failed";

const RESULTS: Readonly<Record<RunResult, Text>> = {
  done: { ja: "完了", en: "done" },
  nothing: { ja: "変更なし", en: "no change" },
  failed: { ja: "失敗", en: "failed" },
};

/**
 * Logs the result of a job: triggers of add-ons send no failure mails, so failures are reported here, in the mail and
 * in the sidebar.
 */
export function logRun(platform: Platform, job: string, result: RunResult, details: string): void {
  const tab = openOwned(platform, "runLog");
  platform.workbook.append(tab, [
    [platform.clock.stamp(), job, RESULTS[result][workbookLocale(platform)], details],
  ]);
}

/**
 * Logs the result of a job that does not hold the lock itself: two that append at once overwrite each other. A failure
 * is logged even if the lock is held for longer than a job waits.
 */
export function logWithLock(platform: Platform, job: string, result: RunResult, details: string): void {
  const note = (): true => {
    logRun(platform, job, result, details);
    return true;
  };
  if (platform.exclusively(note) === null) note();
}

/** Whether the latest entry of a job is a failure. */
export function failedLast(platform: Platform, job: string): boolean {
  const last = readOwned(platform, "runLog")
    .filter(([, name]) => name === job)
    .pop();
  return last !== undefined && Object.values(RESULTS.failed).includes(String(last[2]));
}
