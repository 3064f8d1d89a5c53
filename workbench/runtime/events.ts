import { User } from "../services/base/session";
import type { Execution } from "../services/execution";
import { isoWeekDay } from "../services/script/clock-times";
import { AuthMode } from "../services/script/script-app";
import { spreadsheetOf } from "../services/spreadsheet/spreadsheet-app";
import { formatDate } from "../services/utilities/date-format";
import { civilParts } from "../services/utilities/zone";

/** The event of a clock trigger, platform.md §3.5; it names no document. */
export function clockEvent(execution: Execution, triggerUid: string): Record<string, unknown> {
  const { now } = execution.world;
  const parts = civilParts(now, "UTC");
  return {
    authMode: AuthMode.$values.FULL,
    "day-of-month": parts.day,
    "day-of-week": isoWeekDay(parts),
    hour: parts.hour,
    minute: parts.minute,
    month: parts.month,
    second: parts.second,
    timezone: "UTC",
    triggerUid,
    "week-of-year": Number(formatDate(now, "UTC", "w")),
    year: parts.year,
  };
}

/** The event of onOpen; without access to the document it has no source. */
export function openEvent(execution: Execution): Record<string, unknown> {
  const authMode = AuthMode.$values[execution.mode as keyof typeof AuthMode.$values];
  if (execution.mode === "NONE") return { authMode };
  return { authMode, source: spreadsheetOf(execution), user: new User(execution.setting.user) };
}

export function installEvent(execution: Execution): Record<string, unknown> {
  return { authMode: AuthMode.$values[execution.mode as keyof typeof AuthMode.$values] };
}
