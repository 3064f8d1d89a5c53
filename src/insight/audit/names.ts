import { type FactTable, isText, type TableName, type TextColumn } from "../../facts/table";
import { foldName } from "../../metrics/segments";
import { type AuditInput, type Check, type Finding, finding, readable } from "./finding";
import { sameNames, similarNames } from "./similar-names";

/** Columns of company names: alike is suspicious. */
const COMPANIES: readonly string[] = [
  "deals.account",
  "revenue.customer",
  "customers.customer",
  "touches.account",
  "activities.account",
];
/** Columns that numbers are broken down by, and names of people, who may be called alike: only other spellings count. */
const SPELLED: readonly string[] = ["owner", "channel", "product", "campaign", "segment", "leads.name"];
const SHOWN = 3;

/** Names that are probably one company, person, channel or product in two spellings. Only suggested, never merged. */
export const names: Check = (input) =>
  readable(input).flatMap(([name, table]) =>
    Object.entries(table.columns).flatMap(([field, column]) => {
      if (!isText(column) || name === "targets") return [];
      const place = `${name}.${field}`;
      const isCompany = COMPANIES.includes(place);
      if (!isCompany && !SPELLED.includes(field) && !SPELLED.includes(place)) return [];
      const used = new Set(column.codes);
      const labels = column.labels.filter((label, code) => label !== "" && used.has(code));
      if (isCompany) return fuzzyDuplicates(input, name, field, table, column, labels, similarNames(labels));
      // Width alone makes no second row: breakdowns fold it.
      const apart = sameNames(labels).filter(([a, b]) => foldName(labels[a]) !== foldName(labels[b]));
      return fuzzyDuplicates(input, name, field, table, column, labels, apart);
    }),
  );

function fuzzyDuplicates(
  input: AuditInput,
  name: TableName,
  field: string,
  table: FactTable,
  column: TextColumn,
  labels: readonly string[],
  pairs: readonly (readonly [number, number])[],
): readonly Finding[] {
  const rows = [...new Set(pairs.flat())].map((at) => {
    const code = column.labels.indexOf(labels[at]);
    return table.sheetRows[column.codes.indexOf(code)];
  });
  const shown = pairs.slice(0, SHOWN).map(([a, b]) => `${labels[a]} = ${labels[b]}`);
  return finding(input, {
    table: name,
    column: field,
    check: "fuzzy-duplicate",
    rows,
    count: pairs.length,
    of: labels.length,
    severity: "warn",
    params: () => ({ examples: shown.join(", ") }),
  });
}
