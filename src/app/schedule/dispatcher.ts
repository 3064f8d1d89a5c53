import { formatDay, weekday } from "../../calendar/day";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { currentWeek, sendMail } from "../mail/send-mail";
import type { Platform } from "../platform";
import { pullAll } from "../refresh/pull";
import { refresh } from "../refresh/refresh";
import { readSettings, type Settings } from "../tabs/settings";
import { logWithLock } from "./run-log";
import { isReplaced } from "./schedule-account";
import { describeFailure } from "./tell-failure";

/** A scheduled job. `slot` names the run that is due now (a day, a week), or is null before its time has come. */
interface Job {
  readonly name: "pull" | "refresh" | "snapshot";
  slot(platform: Platform, settings: Settings): string | null;
  /** Returns what went wrong, or null; then all it wrote is in the sheet. */
  run(platform: Platform): string | null;
}

/** The scheduled jobs in their order: the mail reports what the refresh found, and the refresh what was pulled. */
const JOBS: readonly Job[] = [
  { name: "pull", slot: daily, run: (platform) => pullAll(platform) },
  {
    name: "refresh",
    slot: daily,
    run: (platform) => {
      const result = refresh(platform);
      return result.kind === "busy" ? result.message : null;
    },
  },
  // The job of the mail is called "snapshot" in people's run logs and document properties, so the name never changes.
  { name: "snapshot", slot: weekly, run: (platform) => sendMail(platform).problems.join(" ") || null },
];

/** Milliseconds after which no further job is started: Google ends a run after six minutes. */
const BUDGET = 4 * 60 * 1000;

/**
 * The hourly trigger: runs what is due and not done yet, in the spreadsheet's time. A job that fails is logged and
 * tried again the next hour, up to `TRIES` times a slot. A trigger whose account was replaced ends itself.
 */
export function dispatch(platform: Platform): void {
  if (isReplaced(platform)) {
    platform.schedule.stop();
    return;
  }
  platform.schedule.arrived();
  const settings = readSettings(platform);
  const start = platform.clock.now();
  const unlogged: string[] = [];
  for (const job of JOBS) {
    const slot = job.slot(platform, settings);
    if (slot === null || platform.store.get(doneKey(job.name)) === slot) continue;
    if (platform.clock.now() - start > BUDGET) break;
    let problem: string | null = null;
    const crash = platform.attempt(() => {
      problem = job.run(platform);
    });
    if (crash !== null) unlogged.push(...logCrash(platform, job.name, crash));
    if ((crash ?? problem) === null) {
      // Data that came late in the day are worth another refresh.
      if (job.name === "pull") platform.store.set(doneKey("refresh"), "");
      platform.store.set(doneKey(job.name), slot);
    } else if (giveUp(platform, job.name, slot)) platform.store.set(doneKey(job.name), slot);
  }
  // What the run log refused is thrown, so that Google's list of executions keeps it.
  if (unlogged.length > 0) throw new Error([...new Set(unlogged)].join(" "));
}

/** Logs why a job failed. Returns what the log did not take, and why; a later job is not to blame. */
function logCrash(platform: Platform, job: Job["name"], crash: string): string[] {
  const said = describeFailure(platform, crash);
  const refused = platform.attempt(() => {
    logWithLock(platform, job, "failed", said);
    platform.workbook.flush();
  });
  if (refused === null) return [];
  const why = describeFailure(platform, refused);
  return [said, interpolate(appMessages["log-refused"], platform.locale, { why })];
}

const TRIES = 5;

function giveUp(platform: Platform, name: string, slot: string): boolean {
  const key = `tries:${name}`;
  const [lastSlot, count] = (platform.store.get(key) ?? "|0").split("|");
  const tries = lastSlot === slot ? Number(count) + 1 : 1;
  platform.store.set(key, `${slot}|${tries}`);
  return tries >= TRIES;
}

export function doneKey(job: string): string {
  return `done:${job}`;
}

function daily(platform: Platform, settings: Settings): string | null {
  return platform.clock.hour() >= settings.refreshHour ? formatDay(platform.clock.today()) : null;
}

/**
 * The slot of a weekly job: due from the chosen weekday and hour until the week ends, so that a late schedule catches
 * up.
 */
export function weekly(platform: Platform, settings: Settings): string | null {
  const day = weekday(platform.clock.today());
  const reached =
    day > settings.mailWeekday ||
    (day === settings.mailWeekday && platform.clock.hour() >= settings.mailHour);
  return reached ? currentWeek(platform) : null;
}
