import type { Facts } from "../src/facts/table";
import { formulas } from "../src/kpis/catalog";
import { evaluate } from "../src/metrics/evaluate";
import { evaluationsOf } from "../src/report/evaluations";
import { valueRows } from "../src/report/value-rows";
import { ADDITIVE, type CatalogueAnswer, catalogueByHand, emptyCatalogueAnswer } from "./catalogue-by-hand";
import { catalogueFacts, SEGMENTS } from "./catalogue-facts";
import { MONTHS, TODAY } from "./company";
import { medianTimes, milliseconds } from "./timing";

const REQUEST = {
  formulas: formulas(),
  periods: MONTHS,
  today: TODAY,
  fiscalYearStart: 4,
  by: "owner",
} as const;

/** The whole catalogue on tables of `size` rows: its additive KPIs beside loops written by hand, then all of it. */
export async function benchCatalogue(size: number): Promise<void> {
  const ids = Object.keys(formulas()).filter((id) => !id.includes(":"));
  const facts = catalogueFacts(size);
  mustEqual(additive(facts), catalogueByHand(facts));
  const { ours, hand } = await medianTimes({
    ours: () => additive(facts),
    hand: () => catalogueByHand(facts),
  });
  const { all } = await medianTimes({ all: () => everything(facts, ids) });
  const { values } = await medianTimes({
    values: () => {
      const asked = { today: TODAY, fiscalYearStart: 4, extra: [] };
      return valueRows({ ...asked, evaluations: evaluationsOf({ ...asked, facts, period: null }) });
    },
  });
  const asked = `${MONTHS.length} months × ${SEGMENTS.length} owners`;
  console.log(
    `\ncatalogue: ${size.toLocaleString("en")} rows in each of ${Object.keys(facts.tables).length} tables`,
  );
  console.log(
    `  ${ADDITIVE.length} additive KPIs × ${asked}: ${milliseconds(ours)}, by hand ${milliseconds(hand)}: ${(ours / hand).toFixed(2)} ×`,
  );
  console.log(
    `  all ${ids.length} KPIs × ${asked}: ${milliseconds(all)}, ${(all / 2000).toFixed(2)} × two seconds`,
  );
  console.log(`  the values table, all fields and periods: ${milliseconds(values)}`);
}

function additive(facts: Facts): CatalogueAnswer {
  const answer = emptyCatalogueAnswer();
  const run = evaluate(facts, REQUEST);
  for (const kpi of ADDITIVE) {
    SEGMENTS.forEach((name, segment) => {
      run.series(kpi, MONTHS, name).forEach((measured, month) => {
        answer[kpi][segment * MONTHS.length + month] = measured.value ?? Number.NaN;
      });
    });
  }
  return answer;
}

function everything(facts: Facts, ids: readonly string[]): void {
  const run = evaluate(facts, REQUEST);
  for (const id of ids) for (const name of SEGMENTS) run.series(id, MONTHS, name);
}

/** Stops the benchmark if the answers differ: a fast wrong answer is no result. */
function mustEqual(answer: CatalogueAnswer, expected: CatalogueAnswer): void {
  for (const kpi of ADDITIVE) {
    const at = answer[kpi].findIndex((value, cell) => value !== expected[kpi][cell]);
    if (at >= 0)
      throw new Error(`${kpi} in cell ${at} is ${answer[kpi][at]}, expected ${expected[kpi][at]}.`);
  }
}
