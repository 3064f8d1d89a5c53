import { civil, type Day, formatDay } from "../../calendar/day";
import { type Period, parsePeriod } from "../../calendar/period";
import { periodOfDate } from "../../calendar/period-of-date";
import { yearlessPeriod } from "../../calendar/yearless";
import { dayColumn } from "../../facts/column";
import type { Issue } from "../../facts/issue";
import type { Cell } from "../../facts/table";
import type { Platform } from "../platform";
import { openOwned } from "./owned";
import { placesOf } from "./owned-columns";
import type { OwnedKey } from "./owned-tabs";
import { dayOfCell } from "./period-cells";
import { readSettings } from "./settings";

/** A callback for the issue of a cell, given by its place among the rows. */
type Report = (fault: Pick<Issue, "code" | "severity" | "details"> & { readonly row: number }) => void;

/**
 * The last day that is in time for each deadline of a column, NO_DAY where the cell is blank or no deadline. A day is
 * itself; a month, quarter, half or year (`2026-10`, 10月末, Q3, a date that is shown as a month) is its last day. A date
 * that shows the first of a month stays that day, and is told: Google makes it of a typed month too. `column` is the
 * place in our header.
 */
export function deadlines(
  platform: Platform,
  { key, column }: { readonly key: OwnedKey; readonly column: number },
  cells: readonly Cell[],
  report: Report,
): Int32Array {
  const firsts = cells.some((cell) => typeof cell === "object" && civil(dayOfCell(cell)).day === 1);
  const place = firsts ? placesOf(platform, key)[column] + 1 : 0;
  const shown = firsts
    ? platform.workbook.shown({
        ...{ tab: openOwned(platform, key), row: 2, column: place },
        ...{ rows: cells.length, columns: 1 },
      })
    : [];
  let start: number | null = null;
  const ends = cells.map((cell, row): Day | null => {
    if (cell === "" || typeof cell === "boolean") return null;
    if (typeof cell === "object") return endOfDate(dayOfCell(cell), shown[row]?.[0] ?? "", row, report);
    start ??= readSettings(platform).fiscalYearStart;
    const calendar = { fiscalYearStart: start, today: platform.clock.today() };
    return endOf(String(cell), calendar, row, report);
  });
  const { days } = dayColumn(
    cells.map((cell, row) => (ends[row] === null ? cell : "")),
    undefined,
    (row) => report({ code: "not-a-date", severity: "error", row }),
  );
  for (const [row, end] of ends.entries()) if (end !== null) days[row] = end;
  return days;
}

/** The last day of a period text; relative words (今月, this month) set no deadline. */
function endOf(
  cell: string,
  calendar: { readonly fiscalYearStart: number; readonly today: Day },
  row: number,
  report: Report,
): Day | null {
  const text = cell.trim().replace(/末日?$/, "");
  const dated = parsePeriod(text, { fiscalYearStart: calendar.fiscalYearStart });
  const found: Period | null = dated ?? yearlessPeriod(text, calendar);
  if (found === null || found.kind === "all") return null;
  if (dated === null)
    report({ code: "period-no-year", severity: "question", row, details: { period: found.id } });
  return found.end - 1;
}

function endOfDate(day: Day, shown: string, row: number, report: Report): Day | null {
  if (civil(day).day !== 1) return null;
  const { period, sure } = periodOfDate(day, shown);
  if (sure) return period.end - 1;
  const details = { day: formatDay(day), end: formatDay(period.end - 1), period: period.id };
  report({ code: "deadline-first-day", severity: "notice", row, details });
  return null;
}
