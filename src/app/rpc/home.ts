import { type AttentionAnswer, attention } from "../attention";
import { type FailedJob, failedJobs, JOB_NAMES } from "../not-run";
import type { Platform } from "../platform";
import { pullAll } from "../pull";
import { refresh } from "../refresh";
import { sendSnapshot } from "../snapshot";
import { asked, type MessageAnswer } from "./ask";
import { oneOf } from "./shape";

export interface HomeAnswer extends AttentionAnswer {
  readonly failed: readonly FailedJob[];
}

export const HOME_ASKS = {
  home: asked(
    {},
    (platform): HomeAnswer => ({
      ...attention(platform),
      failed: failedJobs(platform, platform.locale),
    }),
  ),
  /** Runs a job now that failed on the schedule. */
  "run-job": asked(
    { job: oneOf(JOB_NAMES) },
    (platform, { job }): MessageAnswer => ({ message: run(platform, job) }),
  ),
};

function run(platform: Platform, job: (typeof JOB_NAMES)[number]): string {
  if (job === "snapshot") return sendSnapshot(platform).message;
  const problem = job === "pull" ? pullAll(platform) : null;
  return [problem, refresh(platform).message].filter((text) => text !== null).join(" ");
}
