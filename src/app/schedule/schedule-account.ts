import type { Platform } from "../platform";

/** Store key of whose account runs the schedule. */
export const SCHEDULE_ACCOUNT = "schedule-account";
/** The value of a schedule that was stopped; no account has this name. */
export const NOBODY = "-";

/** Whether this account's trigger has been replaced or ended by somebody who could not remove it. */
export function isReplaced(platform: Platform): boolean {
  const named = platform.store.get(SCHEDULE_ACCOUNT) ?? "";
  return named !== "" && platform.account !== "" && named !== platform.account;
}
