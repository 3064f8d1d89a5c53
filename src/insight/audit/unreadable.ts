import type { Issue } from "../../facts/issue";
import type { TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { type AuditInput, type Check, finding, rowsOf } from "./finding";

const CODES = [
  "not-a-number",
  "date-in-number",
  "not-a-date",
  "outside-era",
  "date-order-open",
  "more-faults",
];
const FAILS_FROM = 0.05;

/** Cells of the wrong type for their column: text among numbers, dates that do not exist. */
export const unreadable: Check = (input) => {
  const issues = [...input.issues, ...input.unread.map(({ issue }) => issue)];
  const byColumn = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (!CODES.includes(issue.code) || issue.table === undefined) continue;
    const table = issue.table as TableName;
    const key = `${table}.${fieldOf(input, table, issue.column ?? "")}`;
    const own = byColumn.get(key);
    if (own === undefined) byColumn.set(key, [issue]);
    else own.push(issue);
  }
  return [...byColumn].flatMap(([key, own]) => {
    const [table, column] = key.split(".") as [TableName, string];
    const rows = [...new Set(own.flatMap(({ row }) => row ?? []))];
    const untold = own.reduce((sum, { details }) => sum + Number(details?.count ?? 0), 0);
    return finding(input, {
      table,
      column,
      check: "type",
      rows,
      count: rows.length + untold,
      of: rowsOf(input, table),
      // A row without a value it needs is left out as a whole.
      severity: TABLES[table].fields[column]?.required ? "fail" : FAILS_FROM,
      params: () => ({ value: own[0].value ?? "" }),
    });
  });
};

/** The field a header was mapped to; of two, the one that rows cannot do without. */
function fieldOf(input: AuditInput, table: TableName, header: string): string {
  const mapped = Object.entries(input.mappings[table]?.columns ?? {});
  const fields = mapped.filter(([, choice]) => choice.header === header).map(([field]) => field);
  return fields.find((field) => TABLES[table].fields[field]?.required) ?? fields[0] ?? header;
}
