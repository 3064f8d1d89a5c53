import { NO_DAY } from "../calendar/day";
import type { Issue } from "./issue";
import type { Mapping } from "./mapping";
import { type Column, isDay, isText, type TableName } from "./table";

/** The typed columns of a table, before rows are left out. */
export interface RawTable {
  readonly name: TableName;
  readonly columns: Readonly<Record<string, Column>>;
  readonly mapping: Mapping;
  readonly tab: string;
  /** Row in the tab of each data row. */
  readonly sheetRows: readonly number[];
  /** Whether any mapped column has something in a data row; a person's own columns may run on below the data. */
  hasContent(row: number): boolean;
}

/** Adds to `faults` the rows that are invalid although each of their cells can be parsed. */
export function rowFaults(table: RawTable, faults: Map<number, Issue>): void {
  unknownStages(table, faults);
  missingDays(table, faults);
  earlierDuplicates(table, faults);
}

function issueOf(table: RawTable, row: number, field: string, code: string, value: string): Issue {
  return {
    code,
    severity: "error",
    table: table.name,
    tab: table.tab,
    row: table.sheetRows[row],
    column: table.mapping.columns[field]?.header,
    value,
  };
}

/** Rejects deals of an unknown stage: whether they are open, won or lost nobody has said. */
function unknownStages(table: RawTable, faults: Map<number, Issue>): void {
  const { stage } = table.columns;
  if (table.name !== "deals" || !isText(stage)) return;
  stage.codes.forEach((code, row) => {
    const value = stage.labels[code];
    if (table.mapping.stages[value] !== undefined || faults.has(row)) return;
    faults.set(row, issueOf(table, row, "stage", value === "" ? "stage-empty" : "stage-open", value));
  });
}

/** The tables whose rows need a day: one without is a total of the others, or incomplete. */
const DATED: readonly TableName[] = ["spend", "revenue", "activities"];

function missingDays(table: RawTable, faults: Map<number, Issue>): void {
  const { date } = table.columns;
  if (!DATED.includes(table.name) || !isDay(date)) return;
  date.days.forEach((day, row) => {
    if (day === NO_DAY && !faults.has(row) && table.hasContent(row))
      faults.set(row, issueOf(table, row, "date", "day-empty", ""));
  });
}

/** Rejects duplicates: of rows with the same id the last one counts. */
function earlierDuplicates(table: RawTable, faults: Map<number, Issue>): void {
  const { id } = table.columns;
  if (!isText(id)) return;
  const last = new Map<number, number>();
  id.codes.forEach((code, row) => {
    if (code !== 0) last.set(code, row);
  });
  id.codes.forEach((code, row) => {
    const latest = last.get(code);
    if (latest === undefined || latest === row || faults.has(row)) return;
    faults.set(row, {
      ...issueOf(table, row, "id", "duplicate-id", id.labels[code]),
      severity: "notice",
      details: { kept: table.sheetRows[latest] },
    });
  });
}
