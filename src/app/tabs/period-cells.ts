import { DAY_MS, type Day, formatDay } from "../../calendar/day";
import { periodOfDate } from "../../calendar/period-of-date";
import type { Issue } from "../../facts/issue";
import type { Cell } from "../../facts/table";
import type { Platform } from "../platform";
import { openOwned } from "./owned";
import { placesOf, rowsByHeader } from "./owned-columns";
import { OWNED } from "./owned-tabs";

/** The civil day that a date in a cell is of. */
export function dayOfCell(cell: Date): Day {
  return Math.floor(cell.getTime() / DAY_MS);
}

/** The first cell of a column, counted from 1, and its name for people. */
export interface ColumnPlace {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** A column of periods as texts; `issues` ask about the dates that could be meant as days. */
export interface PeriodCells {
  readonly cells: readonly Cell[];
  readonly issues: readonly Omit<Issue, "tab" | "column">[];
}

/**
 * Reads cells where periods belong: Google makes a date of a typed month, and it becomes the text of the period it stands
 * for. What the cells show is asked for only where there is a date. An apostrophe that stayed in the text is no part of it.
 */
export function periodCells({ workbook }: Platform, at: ColumnPlace, cells: readonly Cell[]): PeriodCells {
  const issues: Omit<Issue, "tab" | "column">[] = [];
  const shown = cells.some((cell) => typeof cell === "object")
    ? workbook.shown({ ...at, rows: cells.length, columns: 1 })
    : [];
  const texts = cells.map((cell, index): Cell => {
    if (typeof cell === "string") return cell.replace(/^'/, "");
    if (typeof cell !== "object") return cell;
    const value = shown[index][0];
    const { period, sure } = periodOfDate(dayOfCell(cell), value);
    const details = { period: period.id, day: formatDay(period.start) };
    if (!sure)
      issues.push({ code: "period-first-day", severity: "question", row: at.row + index, value, details });
    return period.id;
  });
  return { cells: texts, issues };
}

/** Reads one such cell. */
export function periodCell(platform: Platform, at: ColumnPlace, cell: Cell): [Cell, PeriodCells["issues"]] {
  const { cells, issues } = periodCells(platform, at, [cell]);
  return [cells[0], issues];
}

/** The rows of a tab of ours, by our header, with the column that periods are typed into as texts. */
export function rowsWithPeriods(platform: Platform, key: "targets" | "settings"): Cell[][] {
  const rows = rowsByHeader(platform, key);
  const { periods } = OWNED[key];
  const column = placesOf(platform, key)[periods] + 1;
  const { cells } = periodCells(
    platform,
    { tab: openOwned(platform, key), row: 2, column },
    rows.map((row) => row[periods]),
  );
  return rows.map((row, index) => row.map((cell, at) => (at === periods ? cells[index] : cell)));
}
