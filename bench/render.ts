import { evaluationsOf } from "../src/report/evaluations";
import { measureKpis } from "../src/report/measure-kpis";
import { valueRows } from "../src/report/value-rows";
import { makeFacts, TODAY } from "./company";
import { line, medianTimes, milliseconds } from "./timing";

/** From facts to what a refresh writes: the values table of every live cell, and the KPIs of the dashboard. */
export async function benchRender(sizes: readonly number[]): Promise<void> {
  console.log("render: the values table and the dashboard's KPIs, evaluation included");
  console.log(line(["deals + spend", "values table", "dashboard"]));
  for (const size of sizes) {
    const facts = makeFacts(size);
    const base = { today: TODAY, fiscalYearStart: 4 };
    const evaluations = () => evaluationsOf({ ...base, facts, period: null, extra: [] });
    const times = await medianTimes({
      values: () => valueRows({ ...base, evaluations: evaluations(), extra: [] }),
      dashboard: () => measureKpis(evaluations().whole, { today: TODAY, period: null }),
    });
    console.log(
      line([`2 × ${size.toLocaleString("en")}`, milliseconds(times.values), milliseconds(times.dashboard)]),
    );
  }
}
