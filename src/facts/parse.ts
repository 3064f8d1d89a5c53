import { textColumn } from "./column";
import { derive } from "./derive";
import type { Columns } from "./derive-columns";
import { gather } from "./gather";
import type { Issue } from "./issue";
import type { Mapping } from "./mapping";
import { type MappedRows, parseColumns } from "./parse-columns";
import { rowFaults } from "./row-faults";
import type { Cell, FactTable, TableName } from "./table";
import { TABLES } from "./tables";

/** The place of a table in its tab. */
export interface Place {
  readonly tab: string;
  /** Row of the first data row in the tab, 1-based. */
  readonly firstRow: number;
}

/** A rejected row, and the reason. */
export interface Unread {
  readonly row: number;
  readonly issue: Issue;
}

/** The result of parsing a tab. */
export interface Parsed {
  readonly table: FactTable;
  readonly issues: readonly Issue[];
  readonly unread: readonly Unread[];
  /** Whether the formula of some cell is still loading or broken: the last values should stay. */
  readonly pending: boolean;
}

/** Parses the rows of a tab into typed columns. Nothing is dropped silently: every row left out is in `unread`. */
export function parseTable(
  name: TableName,
  header: readonly string[],
  allRows: readonly (readonly Cell[])[],
  mapping: Mapping,
  { tab, firstRow }: Place,
): Parsed {
  const filled = allRows.flatMap((row, index) => (row.some((cell) => cell !== "") ? [index] : []));
  const rows = filled.map((index) => allRows[index]);
  const sheetRows = filled.map((index) => firstRow + index);
  const mapped: MappedRows = { name, tab, header, rows, sheetRows, mapping };
  const { columns, issues, faults, places, pending } = parseColumns(mapped);
  for (const [id, value] of Object.entries(mapping.defaults))
    columns[id] ??= textColumn(rows.map(() => value));
  const hasContent = (row: number): boolean => places.some((index) => (rows[row][index] ?? "") !== "");
  rowFaults({ name, columns, mapping, tab, sheetRows, hasContent }, faults);
  const table = withoutFaulty(columns, sheetRows, faults);
  derive(name, table.columns, table.rows, mapping);
  const unread = [...faults]
    .sort(([a], [b]) => a - b)
    .map(([row, issue]) => ({ row: sheetRows[row], issue }));
  return { table, issues: [...issues, ...tableIssues(name, table, tab, pending)], unread, pending };
}

/** The rows without faults, as a table to which derived columns are added. */
function withoutFaulty(
  columns: Columns,
  sheetRows: readonly number[],
  faults: ReadonlyMap<number, Issue>,
): FactTable & { readonly columns: Columns } {
  const all = { rows: sheetRows.length, columns, sheetRows: Int32Array.from(sheetRows) };
  if (faults.size === 0) return all;
  const kept = sheetRows.map((_, row) => row).filter((row) => !faults.has(row));
  return {
    rows: kept.length,
    columns: gather(all, kept, Object.keys(columns)),
    sheetRows: all.sheetRows.filter((_, row) => !faults.has(row)),
  };
}

function tableIssues(name: TableName, table: FactTable, tab: string, pending: boolean): Issue[] {
  const notice = { severity: "notice", table: name, tab } as const;
  // What people enter in a tab of ours starts empty; that is no fault of the data.
  if (table.rows === 0) return TABLES[name].ours || pending ? [] : [{ code: "table-empty", ...notice }];
  return name === "deals" && table.columns.id === undefined ? [{ code: "no-id", ...notice }] : [];
}
