import type { Facts } from "../src/facts/table";
import { allCost, closedDeals, newDeals, wonAmount, wonDeals } from "../src/kpis/rows";
import { evaluate } from "../src/metrics/evaluate";
import { type Answer, ASKED, emptyAnswer, mustEqual } from "./answer";
import { byHand } from "./by-hand";
import { MONTHS, makeFacts, OWNERS, TODAY } from "./company";
import { openDatabase } from "./duckdb";
import { line, medianTimes, milliseconds } from "./timing";

const FORMULAS = {
  "won-amount": wonAmount,
  "won-deals": wonDeals,
  "closed-deals": closedDeals,
  "new-deals": newDeals,
  spend: allCost,
} as const;

/** From facts to every value that was asked for, nothing kept from an earlier run. */
function byEvaluate(facts: Facts): Answer {
  const answer = emptyAnswer();
  const evaluation = evaluate(facts, {
    formulas: FORMULAS,
    periods: MONTHS,
    today: TODAY,
    fiscalYearStart: 4,
    by: "owner",
  });
  for (const kpi of ASKED) {
    OWNERS.forEach((owner, segment) => {
      const series = evaluation.series(kpi, MONTHS, owner);
      for (let index = 0; index < series.length; index += 1) {
        answer[kpi][segment * MONTHS.length + index] = series[index].value ?? Number.NaN;
      }
    });
  }
  return answer;
}

/**
 * Other companies of the same size, until there are 200,000 rows to go through. A processor learns the branches of a few
 * thousand rows by heart when they come back a thousand times, which flatters a loop full of branches; in a spreadsheet
 * each row comes once.
 */
function othersLike(size: number): Facts[] {
  return Array.from({ length: Math.ceil(100_000 / size) - 1 }, (_, index) => makeFacts(size, index + 1));
}

function eachInTurn(companies: readonly Facts[], work: (facts: Facts) => Answer): () => Answer {
  let turn = 0;
  return () => work(companies[turn++ % companies.length]);
}

/** Evaluate beside a hand-written single pass and DuckDB on one thread (loading not counted): the same answers, timed. */
export async function benchEvaluate(sizes: readonly number[]): Promise<void> {
  console.log(`evaluate: ${ASKED.length} KPIs × ${MONTHS.length} months × ${OWNERS.length} owners`);
  console.log(line(["deals + spend", "evaluate", "by hand", "DuckDB", "÷ by hand", "÷ DuckDB", "per row"]));
  const perRow: number[] = [];
  for (const size of sizes) {
    const facts = makeFacts(size);
    const database = await openDatabase(facts);
    const expected = byHand(facts);
    mustEqual("evaluate", byEvaluate(facts), expected);
    mustEqual("DuckDB", await database.ask(), expected);
    const companies = [facts, ...othersLike(size)];
    const { ours, hand } = await medianTimes({
      ours: eachInTurn(companies, byEvaluate),
      hand: eachInTurn(companies, byHand),
    });
    const { duck } = await medianTimes({ duck: () => database.ask() });
    database.close();
    perRow.push(ours / (2 * size));
    console.log(
      line([
        `2 × ${size.toLocaleString("en")}`,
        milliseconds(ours),
        milliseconds(hand),
        milliseconds(duck),
        (ours / hand).toFixed(2),
        (ours / duck).toFixed(2),
        `${((ours / (2 * size)) * 1e6).toFixed(1)} ns`,
      ]),
    );
  }
  // Below 100,000 rows reading the values out weighs as much as the rows.
  const last = perRow[perRow.length - 1];
  console.log(
    `linear: a row at ${sizes[sizes.length - 1]} costs ${(last / perRow[1]).toFixed(2)} × a row at ${sizes[1]}`,
  );
}
