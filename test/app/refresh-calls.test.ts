import { DEALS, importCsv, openBench, shown, tab, withSample } from "./open-bench";

/** Calls of a second refresh, by kind, on so many deals; their times spread evenly over the same weeks. */
function callsFor(locale: "ja" | "en", deals: number): Record<string, number> {
  const bench = openBench(locale);
  const [from, to] = [Date.UTC(2026, 8, 20), Date.UTC(2026, 10, 20)];
  const rows = Array.from({ length: deals }, (_, index) => [
    `D${index}`,
    "佐藤",
    index % 2 ? "受注" : "提案",
    "1000",
    new Date(from + ((to - from) * index) / (deals - 1)).toISOString().slice(0, 19).replace("T", " "),
    "2026/11/10",
  ]);
  importCsv(bench, "deals", DEALS, rows);
  bench.clickMenu("rashinbanRefresh");
  bench.gate.reset();
  bench.clickMenu("rashinbanRefresh");
  return Object.fromEntries(bench.gate.calls);
}

// New York puts its clocks back on 1 November 2026, Tokyo never does.
test.each(["ja", "en"] as const)(
  "service calls of a refresh do not depend on the number of rows (%s)",
  (locale) => {
    expect(callsFor(locale, 2000)).toEqual(callsFor(locale, 20));
  },
);

test("service calls of a refresh do not depend on the number of KPIs shown", () => {
  const bench = withSample();
  const calls = () => {
    bench.clickMenu("rashinbanRefresh");
    bench.gate.reset();
    bench.clickMenu("rashinbanRefresh");
    return Object.fromEntries(bench.gate.calls);
  };
  const seven = calls();
  const list = tab(bench, "KPI");
  for (let row = 9; row <= 13; row += 1) list.set(row, 4, row);
  expect(calls()).toEqual(seven);
  expect(shown(tab(bench, "経営ダッシュボード")).filter((cells) => /[●▲✖–…] /.test(cells[4]))).toHaveLength(
    12,
  );
});
