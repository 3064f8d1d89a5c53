import { type AttentionAnswer, attention } from "../mail/attention";
import { sendMail } from "../mail/send-mail";
import type { Platform } from "../platform";
import { pullAll } from "../refresh/pull";
import { refresh } from "../refresh/refresh";
import { type FailedJob, failedJobs, JOB_NAMES } from "../schedule/not-run";
import { type MessageAnswer, procedure } from "./ask";
import { oneOf } from "./shape";

export interface HomeAnswer extends AttentionAnswer {
  readonly failed: readonly FailedJob[];
}

export const HOME_PROCEDURES = {
  home: procedure(
    {},
    (platform): HomeAnswer => ({
      ...attention(platform),
      failed: failedJobs(platform, platform.locale),
    }),
  ),
  /** Runs a job now that failed on the schedule. */
  "run-job": procedure(
    { job: oneOf(JOB_NAMES) },
    (platform, { job }): MessageAnswer => ({ message: run(platform, job) }),
  ),
};

function run(platform: Platform, job: (typeof JOB_NAMES)[number]): string {
  if (job === "snapshot") return sendMail(platform).message;
  const problem = job === "pull" ? pullAll(platform) : null;
  return [problem, refresh(platform).message].filter((text) => text !== null).join(" ");
}
