import type { Issue } from "../../facts/issue";
import { type FactTable, isText, type TableName } from "../../facts/table";
import { KPIS } from "../../kpis/catalog";
import { jaroWinkler } from "../../statistics/jaro-winkler";
import { type AuditInput, type Check, type Finding, finding, readable, rowsOf, rowsWhere } from "./finding";
import { nameKey } from "./similar-names";

/** Similarity below which a known word is no suggestion. */
const MIN_SIMILARITY = 0.75;
const FAILS_FROM = 0.05;

/** Words that KPIs ask for in columns of a few known words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  "spend.kind": ["advertising", "salary", "agency", "tool"],
  "leads.converted": ["yes", "no"],
  "people.role": ["executive", "manager", "member"],
};

/** Unmapped values: stages, kinds, names of KPIs that nobody has given a meaning. With the likeliest one that was meant. */
export const accepted: Check = (input) => [
  ...unknownIn(input, "deals", "stage", "stage-open", Object.keys(input.mappings.deals?.stages ?? {})),
  ...unknownIn(input, "targets", "kpi", "target-unknown-kpi", Object.keys(KPIS)),
  ...historyStages(input),
  ...readable(input).flatMap(([name, table]) =>
    Object.entries(WORDS).flatMap(([place, words]) => {
      const [of, column] = place.split(".");
      return of === name ? strange(input, name, table, column, words) : [];
    }),
  ),
];

/** Rows that reading has left out, or asked about, for a value it does not know. */
function unknownIn(
  input: AuditInput,
  table: TableName,
  column: string,
  code: string,
  known: readonly string[],
): readonly Finding[] {
  const all: readonly Issue[] = [...input.issues, ...input.unread.map(({ issue }) => issue)];
  const issues = all.filter((issue) => issue.code === code && issue.table === table);
  return finding(input, {
    table,
    column,
    check: "accepted-values",
    rows: issues.flatMap(({ row }) => row ?? []),
    of: rowsOf(input, table),
    severity: "fail",
    params: () => guessed(issues[0].value ?? "", known),
  });
}

/** Stages of the history that the deals' stages do not know. */
function historyStages(input: AuditInput): readonly Finding[] {
  const known = Object.keys(input.mappings.deals?.stages ?? {});
  const history = readable(input).find(([name]) => name === "stageChanges")?.[1];
  return history === undefined || known.length === 0
    ? []
    : strange(input, "stageChanges", history, "stage", known);
}

function strange(
  input: AuditInput,
  name: TableName,
  table: FactTable,
  column: string,
  known: readonly string[],
): readonly Finding[] {
  const words = table.columns[column];
  if (!isText(words)) return [];
  const wrong = words.labels.map((label) => label !== "" && !known.includes(label));
  return finding(input, {
    table: name,
    column,
    check: "accepted-values",
    rows: rowsWhere(table, (row) => wrong[words.codes[row]]),
    of: table.rows,
    severity: FAILS_FROM,
    params: () =>
      guessed(words.labels[wrong.findIndex((is, code) => is && words.codes.includes(code))], known),
  });
}

function guessed(value: string, known: readonly string[]): { value: string; meant: string } {
  return { value, meant: closest(value, known) ?? known.slice(0, 5).join(", ") };
}

/** The known word that was probably meant, or null. */
export function closest(value: string, known: readonly string[]): string | null {
  const key = nameKey(value);
  const scored = known.map((word) => ({ word, likeness: jaroWinkler(key, nameKey(word)) }));
  scored.sort((a, b) => b.likeness - a.likeness);
  return scored[0]?.likeness >= MIN_SIMILARITY ? scored[0].word : null;
}
