import { formatDay } from "../calendar/day";
import { readDate } from "./date";
import { fitOf } from "./fit";
import { foldHeader } from "./header";
import type { Issue } from "./issue";
import { dateRangeAbove } from "./stretch";
import type { TableName } from "./table";
import { TABLES } from "./tables";

/** The rows of a file that may have no day column. */
export interface Undated {
  readonly table: TableName;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The lines above the table in its file. */
  readonly above: readonly string[];
  /** The day a person gave all rows; "" for none. */
  readonly day: string;
  /** Header of the day column that was found; "" for none. */
  readonly column: string;
  /** The header of a day column that is added. */
  readonly name: string;
}

/** Rows with a day added, and the day or date range it came from. */
export interface DatedRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly from: string;
  readonly issues: readonly Issue[];
}

/**
 * Adds the day to the rows of an export that holds totals over a date range: the day that a person named, else the last
 * of the range above the table (or, with GA4's `Nth day`, its nth). Null where the file has days of its own, an issue
 * where nobody has said when: no row is dated by guess.
 */
export function dateRows(file: Undated): DatedRows | Issue | null {
  const { table, header, rows } = file;
  const date = TABLES[table].fields.date;
  if (date?.required !== true) return null;
  const asks: Issue = { code: "day-needed", severity: "question", table };
  const own = readDate(file.day);
  if (own?.kind === "day") return stamped(file, formatDay(own.day), () => formatDay(own.day));
  const holdsDays = (index: number): boolean =>
    rows.some((row) => row[index] !== "") && fitOf(date, index, rows.slice(0, 200)) >= 0.8;
  if (file.column !== "" || header.some((_, index) => holdsDays(index))) return null;
  const range = dateRangeAbove(file.above);
  const nth = header.findIndex((name) => /^nth|^n.?日目/.test(foldHeader(name)));
  // Nth week or month: which days those are, GA4 does not say.
  if (range === null || (nth >= 0 && !/day$|日目$/.test(foldHeader(header[nth])))) return asks;
  const last = formatDay(range.end - 1);
  const dayOf = (row: readonly string[]): string =>
    nth < 0 ? last : /^\d+$/.test(row[nth]) ? formatDay(range.start + Number(row[nth])) : "";
  const issue: Issue = {
    ...asks,
    code: nth < 0 ? "day-of-stretch" : "day-of-count",
    severity: "notice",
    column: header[nth],
    details: { period: range.id, day: last },
  };
  return stamped(file, range.id, dayOf, [issue]);
}

function stamped(
  { header, rows, name }: Undated,
  from: string,
  dayOf: (row: readonly string[]) => string,
  issues: readonly Issue[] = [],
): DatedRows {
  const at = header.indexOf(name);
  // A column of that name holds other days than the one a person named: it is replaced.
  const place = (row: readonly string[], cell: string): string[] =>
    at < 0 ? [cell, ...row] : [...row.slice(0, at), cell, ...row.slice(at + 1)];
  return { header: place(header, name), rows: rows.map((row) => place(row, dayOf(row))), from, issues };
}
