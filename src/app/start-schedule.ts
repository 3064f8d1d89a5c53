import { fill } from "../text/message";
import { appMessages } from "../text/messages/app";
import { doneKey, weekly } from "./dispatcher";
import type { Platform } from "./platform";
import { ensureSettings } from "./settings";

/** Starts the hourly trigger under the account of the person who asks; a week whose mail time has passed is left alone. */
export function startSchedule(platform: Platform): string {
  const settings = ensureSettings(platform);
  if (platform.schedule.active()) return appMessages["schedule-on"][platform.locale];
  const week = weekly(platform, settings);
  if (week !== null) platform.store.set(doneKey("snapshot"), week);
  platform.store.set("schedule-account", platform.account);
  // Last: once it exists it may fire.
  platform.schedule.start();
  return fill(appMessages["schedule-started"], platform.locale, { refreshHour: settings.refreshHour });
}
