import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { readSources, type Source } from "../import/sources";
import type { Platform } from "../platform";
import { missedRun } from "../refresh/makeshifts";
import { pullJob } from "../refresh/pull";
import { readOwned } from "../tabs/owned";

const JOBS: Readonly<Record<string, keyof typeof appMessages>> = {
  refresh: "job-refresh",
  snapshot: "job-mail",
  picture: "job-picture",
  pull: "job-pull",
};
/** Number of rows of the run log that are searched: a week of hourly runs at most. */
const ROWS = 200;

export interface FailedJob {
  /** The job that can be run again: "pull" for any source that is fetched; "" for an unknown job. */
  readonly job: JobName | "";
  readonly text: string;
}
export const JOB_NAMES = ["pull", "refresh", "snapshot"] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** The failed jobs and missed runs in words. */
export function notRun(platform: Platform, locale: Locale): string[] {
  return failedJobs(platform, locale).map(({ text }) => text);
}

/**
 * Jobs whose latest entry in the run log is a failure, each pulled source by itself: add-on triggers send no failure
 * mails themselves.
 */
export function failedJobs(platform: Platform, locale: Locale): FailedJob[] {
  const latest = new Map<string, readonly unknown[]>();
  for (const row of readOwned(platform, "runLog").slice(-ROWS)) {
    const job = String(row[1]);
    // A source is only reached when the pull as a whole runs again.
    if (job.startsWith("pull ")) latest.delete("pull");
    latest.set(job, row);
  }
  const pulled = new Map(
    readSources(platform)
      .filter((source) => source.url !== "")
      .map((source) => [pullJob(source), source]),
  );
  const missed = missedRun(platform, locale);
  const failed = [...latest].flatMap(([job, [at, , result, details]]) => {
    if (result !== "失敗" && result !== "failed") return [];
    const name = nameOf(job, pulled.get(job), locale);
    if (name === null) return [];
    const text = interpolate(appMessages["job-failed"], locale, {
      job: name,
      at: String(at).slice(0, 16).replace("T", " "),
      details: String(details),
    });
    return [
      { job: JOB_NAMES.find((one) => job === one || job.startsWith(`${one} `)) ?? ("" as const), text },
    ];
  });
  return missed === null ? failed : [{ job: "refresh", text: missed }, ...failed];
}

/** Null for a source that is pulled no more. */
function nameOf(job: string, source: Source | undefined, locale: Locale): string | null {
  if (source !== undefined) return interpolate(appMessages["job-pull-source"], locale, { tab: source.tab });
  if (job.startsWith("pull ")) return null;
  const name = JOBS[job];
  return name === undefined ? job : appMessages[name][locale];
}
