import type { Issue } from "../../facts/issue";
import type { FactTable, TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { emptyIn, textAt } from "../cells";
import { type AuditInput, type Check, type Finding, finding, readable, rowsOf, rowsWhere } from "./finding";

/** Columns beyond the required ones that every row should have. */
const WANTED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  deals: ["id", "account", "channel"],
  leads: ["id", "channel"],
  revenue: ["customer"],
};
/** What of a deal must be there depends on its stage: other checks ask for it. */
const BY_STAGE = ["deals.amount", "deals.closedOn"];
const FAILS_FROM = 0.05;

/** Blank cells, and words for blank, where every row needs a value. */
export const missing: Check = (input) => [...blankCells(input), ...blankRows(input), ...undated(input)];

function blankCells(input: AuditInput): Finding[] {
  return readable(input).flatMap(([name, table]) =>
    Object.entries(TABLES[name].fields).flatMap(([column, { required }]) => {
      const wanted = required ?? WANTED[name]?.includes(column) ?? false;
      if (!wanted || table.columns[column] === undefined || BY_STAGE.includes(`${name}.${column}`)) return [];
      const unreadable = unreadableRows(input, name, column);
      if (unreadable === null) return [];
      const rows = rowsWhere(table, emptyIn(table, column));
      return finding(input, {
        table: name,
        column,
        check: "missing",
        rows: rows.filter((row) => !unreadable.has(row)),
        of: table.rows,
        severity: required ? FAILS_FROM : "warn",
      });
    }),
  );
}

/** Rows with an unreadable cell; null where the list of them is incomplete. */
function unreadableRows(input: AuditInput, table: TableName, column: string): ReadonlySet<number> | null {
  const header = input.mappings[table]?.columns[column]?.header;
  const own = input.issues.filter((issue) => issue.table === table && issue.column === header);
  if (own.some((issue) => issue.code === "more-faults")) return null;
  return new Set(own.flatMap((issue) => issue.row ?? []));
}

const LEFT_OUT: Readonly<Record<string, string>> = { "stage-empty": "stage", "day-empty": "date" };

/** Rows that were left out because the cell they depend on is blank. */
function blankRows(input: AuditInput): readonly Finding[] {
  const issues = input.unread.map(({ issue }) => issue).filter(({ code }) => code in LEFT_OUT);
  const tables = [...new Set(issues.map(({ table }) => table as TableName))];
  return tables.flatMap((table) => {
    const own = issues.filter((issue: Issue) => issue.table === table);
    return finding(input, {
      table,
      column: LEFT_OUT[own[0].code],
      check: "missing",
      rows: own.flatMap(({ row }) => row ?? []),
      of: rowsOf(input, table),
      severity: FAILS_FROM,
    });
  });
}

/** A won or lost deal without a day counts in no period. */
function undated(input: AuditInput): Finding[] {
  return readable(input).flatMap(([name, table]) => {
    if (name !== "deals" || table.columns.closedOn === undefined) return [];
    const closed = (row: number): boolean => isClosed(table, row);
    const unreadable = unreadableRows(input, name, "closedOn") ?? new Set();
    const isEmpty = emptyIn(table, "closedOn");
    const rows = rowsWhere(table, (row) => closed(row) && isEmpty(row));
    return finding(input, {
      table: name,
      column: "closedOn",
      check: "undated",
      rows: rows.filter((row) => !unreadable.has(row)),
      of: rowsWhere(table, closed).length,
      severity: "fail",
    });
  });
}

export function isClosed(deals: FactTable, row: number): boolean {
  return ["won", "lost"].includes(textAt(deals, "stage", row));
}
