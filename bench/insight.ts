import { loadBench } from "../workbench/cli/load";
import { medianTimes, milliseconds } from "./timing";

/** Everything the numbers mean, as the sidebar asks for it: reading the tabs and the audit are in it. */
export async function benchInsight(): Promise<void> {
  const bench = loadBench(".", "ja", "2026-11-23");
  bench.open();
  bench.clickMenu("rashinbanSample");
  const times = await medianTimes({ insight: () => bench.run("rpc", { ask: "insight" }) });
  console.log("\ninsight: the made-up company's KPIs, 36 months, 6 people, 5 stages, 13,000 rows");
  console.log(`  ${milliseconds(times.insight)}: ${(times.insight / 3000).toFixed(2)} × three seconds`);
}
