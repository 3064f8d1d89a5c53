import { DAY_MS } from "../../calendar/day";
import type { Cell } from "../../facts/table";
import { localFormula } from "../../text/formula-locale";
import { interpolate } from "../../text/message";
import { formulaMessages } from "../../text/messages/app-formula";
import type { Area, CellOut, Platform } from "../platform";
import { type FilledCall, formulaOf } from "./fields";
import { a1, tabPrefix } from "./reference";

/** An undo record: a cell that a formula was written into, and its earlier content. */
export interface Change {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  /** A formula, or what was typed; a day is its number, apart from other numbers. */
  readonly before: string | number | boolean | { readonly day: number };
  readonly after: string;
}

export interface Inserted {
  readonly message: string;
  /** Set where the cell is not empty and nobody has said that it may be overwritten. */
  readonly occupied: { readonly cell: string; readonly content: string } | null;
  readonly changes: readonly Change[];
}

/** The selection as a reference in a formula; "" where nothing is. */
export function selection(platform: Platform): string {
  const area = platform.workbook.selected();
  if (area === null) return "";
  const title = platform.workbook.tabs().find(({ id }) => id === area.tab)?.title ?? "";
  return tabPrefix(title) + a1(area);
}

/** Writes the formula into the active cell; existing content is only overwritten on request. */
export function insert(platform: Platform, call: FilledCall, over: boolean): Inserted {
  const { locale, workbook } = platform;
  const area = workbook.selected();
  if (area === null) return { message: formulaMessages["no-cell"][locale], occupied: null, changes: [] };
  const cell: Area = { ...area, rows: 1, columns: 1 };
  const { values, formulas } = workbook.readAt(cell);
  const [[value]] = values;
  const [[formula]] = formulas;
  const name = a1(cell);
  const title = workbook.tabs().find(({ id }) => id === area.tab)?.title ?? "";
  if ((formula !== "" || value !== "") && !over)
    return {
      message: "",
      occupied: { cell: name, content: localFormula(formula, workbook.locale) || content(value) },
      changes: [],
    };
  // In its own tab a formula needs no tab's name.
  const after = formulaOf(call, workbook.locale).split(tabPrefix(title)).join("");
  workbook.writeAt(cell.tab, cell.row, cell.column, [[{ formula: after }]]);
  workbook.flush();
  const before = formula || packed(value);
  const { tab, row, column } = cell;
  return {
    message: interpolate(formulaMessages.inserted, locale, { cell: name }),
    occupied: null,
    changes: [{ tab, row, column, before, after }],
  };
}

/** Puts back what stood there, but for cells that somebody has changed since. */
export function undo(platform: Platform, changes: readonly Change[]): string {
  const { locale, workbook } = platform;
  const tabs = new Set(workbook.tabs().map(({ id }) => id));
  let count = 0;
  for (const { tab, row, column, before, after } of changes) {
    if (!tabs.has(tab)) continue;
    const [[formula]] = workbook.readAt({ tab, row, column, rows: 1, columns: 1 }).formulas;
    if (formula !== after) continue;
    workbook.writeAt(tab, row, column, [[unpacked(before)]]);
    count += 1;
  }
  const kept = changes.length - count;
  return kept === 0
    ? interpolate(formulaMessages.undone, locale, { count })
    : interpolate(formulaMessages["undone-some"], locale, { count, kept });
}

function content(value: Cell): string {
  return typeof value === "object" ? value.toISOString().slice(0, 10) : String(value);
}

function packed(value: Cell): Change["before"] {
  return typeof value === "object" ? { day: value.getTime() / DAY_MS } : value;
}

function unpacked(before: Change["before"]): CellOut {
  if (typeof before === "object") return new Date(before.day * DAY_MS);
  return typeof before === "string" && before.startsWith("=") ? { formula: before } : before;
}
