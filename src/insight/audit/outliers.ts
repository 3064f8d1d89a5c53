import { type FactTable, isNumber, type TableName } from "../../facts/table";
import { outliers as outlierPlaces } from "../../statistics/modified-z";
import { quantile } from "../../statistics/quantile";
import { grouped } from "../../text/number";
import { textAt } from "../cells";
import { type AuditInput, type Check, type Finding, finding, tableIn } from "./finding";

/** Amounts, and what they are alike within. */
const AMOUNTS: readonly (readonly [TableName, column: string, within: readonly string[]])[] = [
  ["deals", "amount", ["currency", "product"]],
  ["revenue", "amount", ["currency", "product"]],
  ["spend", "cost", ["currency", "kind", "channel"]],
  ["customers", "monthlyAmount", ["currency", "product"]],
];
/** Minimum number of amounts to know what is usual. */
const MIN_VALUES = 12;
/** Where nearly all are equal (salaries) a small raise is far off, but no mistake: a wrong digit is at least this factor. */
const FACTOR = 2;

/** Outliers among amounts of one kind, on the log scale; they are only pointed at, never left out. */
export const outliers: Check = (input) =>
  AMOUNTS.flatMap(([name, column, within]) => {
    const table = tableIn(input, name);
    return table === null || !isNumber(table.columns[column]) ? [] : far(input, name, table, column, within);
  });

function far(
  input: AuditInput,
  name: TableName,
  table: FactTable,
  column: string,
  within: readonly string[],
): readonly Finding[] {
  const amounts = table.columns[column];
  if (!isNumber(amounts)) return [];
  const groups = new Map<string, number[]>();
  amounts.values.forEach((value, row) => {
    if (!(value > 0)) return;
    const key = JSON.stringify(within.map((field) => textAt(table, field, row)));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  });
  const found = [...groups.values()]
    .filter((group) => group.length >= MIN_VALUES)
    .flatMap((group) => {
      const values = group.map((row) => amounts.values[row]);
      const usual = quantile(values, 0.5);
      const places = outlierPlaces(values.map(Math.log1p)).filter(
        (at) => Math.max(values[at] / usual, usual / values[at]) >= FACTOR,
      );
      return places.map((at) => ({
        row: group[at],
        value: values[at],
        usual,
      }));
    });
  return finding(input, {
    table: name,
    column,
    check: "outlier",
    rows: found.map(({ row }) => table.sheetRows[row]),
    of: table.rows,
    severity: "warn",
    params: () => ({ value: grouped(found[0].value, 0), usual: grouped(found[0].usual, 0) }),
  });
}
