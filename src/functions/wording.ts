import type { NullReason } from "../metrics/measured";
import type { Locale } from "../text/locale";
import { interpolate, type Params } from "../text/message";
import { type FunctionMessage, functionMessages } from "../text/messages/functions";
import { metricsMessages } from "../text/messages/metrics";

/** The error a cell shows: thrown, Sheets puts its message into the cell's note. */
export function cellError(locale: Locale, name: string, code: FunctionMessage, params: Params): Error {
  const where =
    params.row === undefined
      ? ""
      : locale === "ja"
        ? `の${params.row}行${params.column}列目`
        : ` (row ${params.row}, column ${params.column} of the range)`;
  return new Error(interpolate(functionMessages[code], locale, { function: name, where, ...params }));
}

/** Nothing to divide by stays an empty cell; what a person can repair is said. */
const SILENT: readonly NullReason[] = ["nothing-to-divide-by", "no-data", "target-reached"];

/** What a live cell shows where the value is null: empty text, or an error that says what is missing. */
export function emptyOrError(locale: Locale, name: string, reason: NullReason): "" {
  if (SILENT.includes(reason)) return "";
  throw new Error(`${name}: ${interpolate(metricsMessages[reason], locale)}`);
}
