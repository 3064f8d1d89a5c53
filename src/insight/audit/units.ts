import { isNumber, type TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { quantile } from "../../statistics/quantile";
import { grouped } from "../../text/number";
import { textAt } from "../cells";
import { type AuditInput, type Check, columnName, finding, tableIn } from "./finding";

type Place = readonly [TableName, column: string];

/** Amounts of about the same size: what is sold, and what it costs. */
const COMPARABLE: readonly (readonly [Place, Place])[] = [
  [
    ["deals", "amount"],
    ["revenue", "amount"],
  ],
  [
    ["revenue", "amount"],
    ["revenue", "grossProfit"],
  ],
  [
    ["revenue", "amount"],
    ["revenue", "cost"],
  ],
  [
    ["revenue", "amount"],
    ["customers", "monthlyAmount"],
  ],
  [
    ["spend", "cost"],
    ["spend", "conversionValue"],
  ],
];
/** 千, 万 and 百万. */
const FACTORS = [1000, 10_000, 1_000_000];
const TOLERANCE = 0.02;
const MIN_VALUES = 12;

/** Two columns whose medians differ by nearly exactly a thousand, ten thousand or a million: one is in 千円, probably. */
export const units: Check = (input) =>
  COMPARABLE.flatMap(([a, b]) => {
    const [first, second] = [medianOf(input, a), medianOf(input, b)];
    if (first === null || second === null) return [];
    const ratio = Math.max(first.median, second.median) / Math.min(first.median, second.median);
    const factor = FACTORS.find((one) => Math.abs(ratio / one - 1) <= TOLERANCE);
    if (factor === undefined) return [];
    const [[table, column], n] = first.median < second.median ? [a, first.n] : [b, second.n];
    const [other, otherColumn] = first.median < second.median ? b : a;
    return finding(input, {
      table,
      column,
      check: "unit",
      rows: [],
      count: n,
      of: n,
      severity: "warn",
      params: (locale) => ({
        factor: grouped(factor, 0),
        other: input.tabs[other] ?? TABLES[other].label[locale],
        otherColumn: columnName(input, other, otherColumn)[locale],
      }),
    });
  });

/** The median of a column's positive amounts; of deals only won ones are comparable with what was invoiced. */
function medianOf(input: AuditInput, [name, column]: Place): { median: number; n: number } | null {
  const table = tableIn(input, name);
  const amounts = table?.columns[column];
  if (table === null || !isNumber(amounts)) return null;
  const values = [...amounts.values].filter(
    (value, row) => value > 0 && (name !== "deals" || textAt(table, "stage", row) === "won"),
  );
  return values.length < MIN_VALUES ? null : { median: quantile(values, 0.5), n: values.length };
}
