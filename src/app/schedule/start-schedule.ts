import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import type { Platform } from "../platform";
import { ensureSettings } from "../tabs/settings";
import { doneKey, weekly } from "./dispatcher";
import { NOBODY, SCHEDULE_ACCOUNT } from "./schedule-account";

/**
 * Starts the hourly trigger under the account of the person who asks, who takes over from whoever ran it before: the
 * other trigger ends itself. A week whose mail time has passed is left alone.
 */
export function startSchedule(platform: Platform): string {
  const settings = ensureSettings(platform);
  const mine = (platform.store.get(SCHEDULE_ACCOUNT) ?? "") === platform.account;
  if (platform.schedule.active() && mine) return appMessages["schedule-on"][platform.locale];
  const week = weekly(platform, settings);
  if (week !== null) platform.store.set(doneKey("snapshot"), week);
  platform.store.set(SCHEDULE_ACCOUNT, platform.account);
  // Last: once it exists it may fire.
  if (!platform.schedule.active()) platform.schedule.start();
  return interpolate(appMessages["schedule-started"], platform.locale, { refreshHour: settings.refreshHour });
}

/** Ends the automatic refresh. One that another account runs ends itself within the hour, when it finds itself unnamed. */
export function stopSchedule(platform: Platform): string {
  platform.store.set(SCHEDULE_ACCOUNT, NOBODY);
  platform.schedule.stop();
  return appMessages["schedule-stopped"][platform.locale];
}
