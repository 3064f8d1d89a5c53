import type { Locale } from "../text/locale";
import { fill } from "../text/message";
import { appMessages } from "../text/messages/app";
import { readOwned } from "./owned";
import type { Platform } from "./platform";

const JOBS: Readonly<Record<string, keyof typeof appMessages>> = {
  refresh: "job-refresh",
  snapshot: "job-snapshot",
  pull: "job-pull",
};
/** Looked back over in the log: a week of hourly runs at most. */
const ROWS = 200;

/** Jobs whose latest entry in the run log is a failure, in words: add-on triggers send no failure mails themselves. */
export function notRun(platform: Platform, locale: Locale): string[] {
  const latest = new Map<string, readonly unknown[]>();
  for (const row of readOwned(platform, "runLog").slice(-ROWS)) latest.set(String(row[1]), row);
  return [...latest.values()].flatMap(([at, job, result, details]) => {
    if (result !== "失敗" && result !== "failed") return [];
    const name = JOBS[String(job)];
    return fill(appMessages["job-failed"], locale, {
      job: name === undefined ? String(job) : appMessages[name][locale],
      at: String(at).slice(0, 16).replace("T", " "),
      details: String(details),
    });
  });
}
