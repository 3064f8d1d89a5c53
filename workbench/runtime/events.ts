import { User } from "../services/base/session";
import type { Execution } from "../services/execution";
import { isoWeekDay } from "../services/script/clock-times";
import { AuthMode } from "../services/script/script-app";
import { spreadsheetOf } from "../services/spreadsheet/spreadsheet-app";
import { formatDate } from "../services/utilities/date-format";
import { civilParts } from "../services/utilities/zone";
import type { Sheet as Store } from "../sheet/sheet";
import { CellError, type Scalar } from "../sheet/value";

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

/** One cell typed by a person; `before` and `after` are null for blank. Unverified [edit-events]: the kinds of the values. */
export function editEvent(
  execution: Execution,
  edit: { sheet: Store; row: number; column: number; before: Scalar; after: Scalar },
): Record<string, unknown> {
  const { sheet, row, column, before, after } = edit;
  const { before: oldValue, after: value } = { before: eventValue(before), after: eventValue(after) };
  return {
    ...openEvent(execution),
    range: spreadsheetOf(execution).getSheetById(sheet.id)?.getRange(row, column),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** The cells a person has selected. */
export function selectionEvent(execution: Execution, sheetId: number): Record<string, unknown> {
  const range = spreadsheetOf(execution).getSheetById(sheetId)?.getActiveRange();
  return { ...openEvent(execution), range };
}

/** A cell value as an edit event carries it. */
function eventValue(value: Scalar): unknown {
  if (value === null) return undefined;
  return value instanceof CellError ? value.code : String(value);
}

export function installEvent(execution: Execution): Record<string, unknown> {
  return { authMode: AuthMode.$values[execution.mode as keyof typeof AuthMode.$values] };
}
