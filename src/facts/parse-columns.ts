import { type CellFault, cellShown } from "./cell";
import { dayColumn, numberColumn, type OnFault, percentColumn, textColumn } from "./column";
import { columnIndex } from "./header";
import type { Issue } from "./issue";
import type { DateOrder, Mapping, NumberFormat } from "./mapping";
import { formatQuestion, markOf, readingOf, scaleOf } from "./number-format";
import type { Cell, Column, Field, Table, TableName } from "./table";
import { TABLES } from "./tables";
import { FOLDINGS } from "./words";

/** The filled rows of a tab, and how its columns are mapped to a table. */
export interface MappedRows {
  readonly name: TableName;
  readonly tab: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Row in the tab of each row, 1-based. */
  readonly sheetRows: readonly number[];
  readonly mapping: Mapping;
}

/** The parsed columns of a tab, with their faults. */
export interface ParsedColumns {
  readonly columns: Record<string, Column>;
  readonly issues: readonly Issue[];
  /** Why a row is left out, by its place among the rows. */
  readonly faults: Map<number, Issue>;
  /** Places (from 0) of the mapped columns that are there. */
  readonly places: readonly number[];
  readonly pending: boolean;
}

/**
 * The most faults of one kind in one column that are reported one by one; the rest are counted. Rejected rows are
 * always listed.
 */
const MAX_REPORTED = 20;
const WAITING = /^(Loading(\.\.\.|…)|#(N\/A|REF!|ERROR!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!))$/;

/** Parses each mapped column by the type of its field. */
export function parseColumns(mapped: MappedRows): ParsedColumns {
  const { header, rows, mapping } = mapped;
  const columns: Record<string, Column> = {};
  const issues: Issue[] = [];
  const faults = new Map<number, Issue>();
  const places: number[] = [];
  const headerWaits = headerIsWaiting(mapped);
  let pending = headerWaits;
  for (const [id, choice] of Object.entries(mapping.columns)) {
    const index = columnIndex(header, choice.header);
    if (index < 0) {
      if (!headerWaits) issues.push(columnGone(mapped, id, choice.header));
      continue;
    }
    places.push(index);
    const cells = rows.map((row) => row[index] ?? "");
    pending ||= cells.some(isWaiting);
    const read = parseColumn(mapped, id, choice.header, cells, faults);
    columns[id] = read.column;
    issues.push(...read.issues);
  }
  return { columns, issues, faults, places, pending };
}

function parseColumn(
  mapped: MappedRows,
  id: string,
  header: string,
  cells: readonly Cell[],
  faults: Map<number, Issue>,
): { column: Column; issues: readonly Issue[] } {
  const { name, tab, mapping } = mapped;
  const { fields, ours }: Table = TABLES[name];
  const field: Field | undefined = fields[id];
  const reported: Issue[] = [];
  let count = 0;
  const onFault = (row: number, code: CellFault): void => {
    count += 1;
    if (!field?.required) {
      if (count <= MAX_REPORTED) reported.push(cellIssue(mapped, header, row, code, cells[row]));
    } else if (!faults.has(row)) faults.set(row, cellIssue(mapped, header, row, code, cells[row]));
  };
  // A tab of ours has no mapping in which a question could be answered.
  const reading = field === undefined || ours ? null : readingOf(field, cells, mapping.numberFormats[id]);
  const column = readColumn(field, cells, onFault, {
    order: mapping.dateOrders[id],
    scale: mapping.scales[id] ?? 1,
    format: reading?.format,
  });
  if (count > MAX_REPORTED && !field?.required)
    reported.push(moreFaults(mapped, header, count - MAX_REPORTED));
  const question = reading === null ? null : formatQuestion(name, header, id, reading);
  return { column, issues: question === null ? reported : [...reported, { ...question, tab }] };
}

/** Parses a column by its field's type; a further one of a person's own is text. */
function readColumn(
  field: Field | undefined,
  cells: readonly Cell[],
  onFault: OnFault,
  { order, scale, format }: { order?: DateOrder; scale: number; format?: NumberFormat },
): Column {
  switch (field?.type) {
    case "money":
    case "count":
      return numberColumn(cells, scale, onFault, markOf(format));
    case "percent":
      return percentColumn(cells, onFault, scaleOf(format));
    case "day":
      return dayColumn(cells, order, onFault);
    default:
      return textColumn(cells, field?.folding && FOLDINGS[field.folding]);
  }
}

function cellIssue(
  { name, tab, sheetRows }: MappedRows,
  column: string,
  row: number,
  code: CellFault,
  cell: Cell,
): Issue {
  return {
    code,
    severity: "error",
    table: name,
    tab,
    row: sheetRows[row],
    column,
    value: cellShown(cell),
  };
}

function moreFaults({ name, tab }: MappedRows, column: string, count: number): Issue {
  return { code: "more-faults", severity: "notice", table: name, tab, column, details: { count } };
}

function columnGone({ name, tab }: MappedRows, field: string, column: string): Issue {
  return { code: "column-gone", severity: "error", table: name, tab, column, details: { field } };
}

function isWaiting(cell: Cell): boolean {
  return typeof cell === "string" && WAITING.test(cell);
}

/** Whether the header is still loading, in a tab that one formula fills: no column is missing then. */
function headerIsWaiting({ header, rows, mapping }: MappedRows): boolean {
  const found = Object.values(mapping.columns).map((choice) => columnIndex(header, choice.header) >= 0);
  if (found.every(Boolean)) return false;
  return header.some(isWaiting) || (!found.some(Boolean) && rows.some((row) => row.some(isWaiting)));
}
