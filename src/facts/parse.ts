import { type CellFault, dayColumn, numberColumn, percentColumn, textColumn } from "./column";
import { derive } from "./derive";
import { foldHeader } from "./header";
import type { Issue } from "./issue";
import type { Mapping } from "./mapping";
import { rowFaults } from "./row-faults";
import type { Cell, Column, FactTable, Field, TableName } from "./table";
import { TABLES } from "./tables";
import { foldActivity, foldCost, foldDealKind, foldFlag } from "./words";

export interface Place {
  readonly tab: string;
  /** Row of the first data row in the tab, 1-based. */
  readonly firstRow: number;
}

/** A row that was left out, and why. */
export interface Unread {
  readonly row: number;
  readonly issue: Issue;
}

export interface Parsed {
  readonly table: FactTable;
  readonly issues: readonly Issue[];
  readonly unread: readonly Unread[];
  /** Some cell says that its formula is still loading or broken: the last values should stay. */
  readonly pending: boolean;
}

/** Faults of one kind in one column are told this often; the rest are counted. Unread rows are always listed. */
const TOLD = 20;
const WAITING = /^(Loading(\.\.\.|…)|#(N\/A|REF!|ERROR!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!))$/;

/** Turns the rows of a tab into typed columns. Nothing is dropped silently: every row left out is in `unread`. */
export function parseTable(
  name: TableName,
  header: readonly string[],
  allRows: readonly (readonly Cell[])[],
  mapping: Mapping,
  place: Place,
): Parsed {
  const fields: Readonly<Record<string, Field>> = TABLES[name].fields;
  const sheetRows: number[] = [];
  const rows = allRows.filter((row, index) => {
    const filled = row.some((cell) => cell !== "");
    if (filled) sheetRows.push(place.firstRow + index);
    return filled;
  });
  const issues: Issue[] = [];
  const faults = new Map<number, Issue>();
  const columns: Record<string, Column> = {};
  const choices = Object.entries(mapping.columns).map(([id, choice]) => ({
    id,
    choice,
    index: columnIndex(header, choice.header),
  }));
  const mapped = choices.flatMap(({ index }) => (index < 0 ? [] : [index]));
  const headerWaits = headerIsWaiting(header, rows, mapped.length, choices.length);
  let pending = headerWaits;
  for (const { id, choice, index } of choices) {
    if (index < 0) {
      if (headerWaits) continue;
      issues.push({
        code: "column-gone",
        severity: "error",
        table: name,
        tab: place.tab,
        column: choice.header,
        details: { field: id },
      });
      continue;
    }
    const cells = rows.map((row) => row[index] ?? "");
    if (cells.some(isWaiting)) pending = true;
    const field = fields[id] ?? { type: "text" };
    let told = 0;
    const onFault = (row: number, code: CellFault): void => {
      const issue: Issue = {
        code,
        severity: "error",
        table: name,
        tab: place.tab,
        row: sheetRows[row],
        column: choice.header,
        value: String(cells[row]),
      };
      if (field.required && !faults.has(row)) faults.set(row, issue);
      told += 1;
      if (told <= TOLD && !field.required) issues.push(issue);
    };
    columns[id] = readColumn(name, id, field, cells, mapping, onFault);
    if (told > TOLD && !field.required) {
      issues.push({
        code: "more-faults",
        severity: "notice",
        table: name,
        tab: place.tab,
        column: choice.header,
        details: { count: told - TOLD },
      });
    }
  }
  for (const [id, value] of Object.entries(mapping.defaults)) {
    columns[id] ??= textColumn(rows.map(() => value));
  }
  const hasContent = (row: number): boolean => mapped.some((index) => (rows[row][index] ?? "") !== "");
  rowFaults({ name, columns, mapping, tab: place.tab, sheetRows, hasContent }, faults);
  const kept = rows.map((_, row) => row).filter((row) => !faults.has(row));
  const table = {
    rows: kept.length,
    columns: kept.length === rows.length ? columns : pick(columns, kept),
    sheetRows: Int32Array.from(kept, (row) => sheetRows[row]),
  };
  derive(name, table.columns, table.rows, mapping);
  issues.push(...tableIssues(name, table, place, pending));
  const unread = [...faults]
    .sort(([a], [b]) => a - b)
    .map(([row, issue]) => ({ row: sheetRows[row], issue }));
  return { table, issues, unread, pending };
}

function isWaiting(cell: Cell): boolean {
  return typeof cell === "string" && WAITING.test(cell);
}

/** A tab that one formula fills has no header either while it loads: that is no column gone. */
function headerIsWaiting(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  found: number,
  wanted: number,
): boolean {
  if (found === wanted) return false;
  return header.some(isWaiting) || (found === 0 && rows.some((row) => row.some(isWaiting)));
}

/** Place (from 0) of the column that a mapping names; −1 where it is gone. */
export function columnIndex(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  if (exact >= 0) return exact;
  const folded = foldHeader(name);
  return header.findIndex((candidate) => foldHeader(candidate) === folded);
}

function readColumn(
  table: TableName,
  id: string,
  field: Pick<Field, "type">,
  cells: readonly Cell[],
  mapping: Mapping,
  onFault: (row: number, fault: CellFault) => void,
): Column {
  switch (field.type) {
    case "money":
    case "count":
      return numberColumn(cells, mapping.scales[id] ?? 1, onFault);
    case "percent":
      return percentColumn(cells, onFault);
    case "day":
      return dayColumn(cells, mapping.dateOrders[id], onFault);
    case "flag":
      return textColumn(cells, foldFlag);
    default:
      if (id === "kind" && table === "activities") return textColumn(cells, foldActivity);
      if (id === "kind" && table === "spend") return textColumn(cells, foldCost);
      if (id === "kind" && table === "deals") return textColumn(cells, foldDealKind);
      return textColumn(cells);
  }
}

function pick(columns: Readonly<Record<string, Column>>, rows: readonly number[]): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(columns).map(([id, column]): [string, Column] => {
      if (column.kind === "text")
        return [id, { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]) }];
      if (column.kind === "day")
        return [id, { ...column, days: Int32Array.from(rows, (row) => column.days[row]) }];
      return [id, { ...column, values: Float64Array.from(rows, (row) => column.values[row]) }];
    }),
  );
}

function tableIssues(name: TableName, table: FactTable, place: Place, pending: boolean): Issue[] {
  const issues: Issue[] = [];
  // Targets and people start empty; that is no fault of the data.
  const optional = name === "targets" || name === "people";
  if (table.rows === 0 && !optional && !pending)
    issues.push({ code: "table-empty", severity: "notice", table: name, tab: place.tab });
  if (name === "deals" && table.rows > 0 && table.columns.id === undefined) {
    issues.push({ code: "no-id", severity: "notice", table: name, tab: place.tab });
  }
  return issues;
}
