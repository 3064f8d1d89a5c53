import { type FactTable, isText, type TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { foldName } from "../../metrics/segments";
import { textAt } from "../cells";
import { closest } from "./accepted";
import { type AuditInput, type Check, type Finding, finding, readable, rowsWhere, tableIn } from "./finding";

/** References: a column, and the one that must contain its values. */
const REFERENCES: readonly (readonly [TableName, string, TableName, string])[] = [
  ["stageChanges", "dealId", "deals", "id"],
  ["leads", "dealId", "deals", "id"],
  ["activities", "dealId", "deals", "id"],
  ["touches", "leadId", "leads", "id"],
  ["deals", "owner", "people", "name"],
  ["leads", "owner", "people", "name"],
  ["activities", "owner", "people", "name"],
];
const FAILS_FROM = 0.2;

/** Ids and names that are in no row of the table they refer to, and targets of segments that do not exist. */
export const relationships: Check = (input) => [
  ...REFERENCES.flatMap((reference) => orphans(input, reference)),
  ...targetSegments(input),
];

function orphans(input: AuditInput, [name, column, to, id]: (typeof REFERENCES)[number]): readonly Finding[] {
  const [table, other] = [tableIn(input, name), tableIn(input, to)];
  const [values, ids] = [table?.columns[column], other?.columns[id]];
  if (table === null || !isText(values) || !isText(ids) || other?.rows === 0) return [];
  // The labels know the ids of rows that were left out as well: other checks tell of those.
  const known = new Set(ids.labels.map(foldName));
  const wrong = values.labels.map((label) => label !== "" && !known.has(foldName(label)));
  const first = values.labels.find((_, code) => wrong[code] && values.codes.includes(code)) ?? "";
  return finding(input, {
    table: name,
    column,
    check: "relationships",
    rows: rowsWhere(table, (row) => wrong[values.codes[row]]),
    of: rowsWhere(table, (row) => values.codes[row] !== 0).length,
    severity: to === "people" ? "warn" : FAILS_FROM,
    params: (locale) => ({ value: first, other: input.tabs[to] ?? TABLES[to].label[locale] }),
  });
}

/** `owner=佐藤` needs rows whose owner is 佐藤. */
function targetSegments(input: AuditInput): readonly Finding[] {
  const targets = tableIn(input, "targets");
  const segments = targets?.columns.segment;
  if (targets === null || !isText(segments)) return [];
  const known = new Map<string, ReadonlySet<string>>();
  const valuesIn = (field: string): ReadonlySet<string> => {
    const values = known.get(field) ?? valuesOf(input, field);
    known.set(field, values);
    return values;
  };
  const exists = (segment: string): boolean => {
    const at = segment.indexOf("=");
    return at > 0 && valuesIn(segment.slice(0, at).trim()).has(foldName(segment.slice(at + 1)));
  };
  const wrong = segments.labels.map((label) => label !== "" && !exists(label));
  const first = segments.labels.find((_, code) => wrong[code] && segments.codes.includes(code)) ?? "";
  const [field, value = ""] = first.split("=");
  return finding(input, {
    table: "targets",
    column: "segment",
    check: "unknown-segment",
    rows: rowsWhere(targets, (row) => wrong[segments.codes[row]]),
    of: rowsWhere(targets, (row) => textAt(targets, "segment", row) !== "").length,
    severity: "fail",
    params: () => ({ value: first, meant: meantOf(field, closest(value, [...valuesIn(field.trim())])) }),
  });
}

function meantOf(field: string, value: string | null): string {
  return value === null ? "–" : `${field}=${value}`;
}

function valuesOf(input: AuditInput, field: string): Set<string> {
  const tables: FactTable[] = readable(input)
    .filter(([name]) => name !== "targets" && name !== "people")
    .map(([, table]) => table);
  return new Set(
    tables.flatMap(({ columns: { [field]: column } }) => (isText(column) ? column.labels.map(foldName) : [])),
  );
}
