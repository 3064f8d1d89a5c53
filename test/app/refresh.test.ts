import { shownStyle } from "../../workbench/sheet/conditional";
import { nonEmpty } from "../non-empty";
import { DEALS, importCsv, lastToast, openBench, shown, tab, withSample } from "./open-bench";

describe("a refresh", () => {
  const bench = withSample();
  const dashboard = tab(bench, "経営ダッシュボード");
  const column = (name: string) => shown(dashboard)[4].indexOf(name) + 1;

  test("fills the dashboard: value, target, attainment and status agree with each other", () => {
    const row = shown(dashboard).findIndex((cells) => cells[0] === "受注金額") + 1;
    const [value, target, attainment] = ["実績", "目標", "達成率"].map((name) =>
      Number(dashboard.value(row, column(name))),
    );
    expect(attainment).toBeCloseTo(value / target, 12);
    // 23 of November's 30 days have passed on the 23rd.
    const share = value / (target * (23 / 30));
    const word = share >= 1 ? "● 順調" : share >= 0.9 ? "▲ 注意" : "✖ 遅れ";
    expect(dashboard.display(row, column("状態"))).toBe(word);
  });

  test("colours come from conditional formats on the status, a symbol beside them", () => {
    const colours = { "●": "#d8f0e3", "▲": "#fdecc8", "✖": "#fbd9d5" } as Record<string, string>;
    const at = column("状態");
    const coloured = shown(dashboard)
      .map((cells, index) => [cells[at - 1][0], shownStyle(dashboard, index + 1, at).background] as const)
      .filter(([symbol]) => symbol in colours);
    expect(coloured.length).toBeGreaterThan(5);
    for (const [symbol, background] of nonEmpty(coloured)) expect(background).toBe(colours[symbol]);
  });

  test("draws twelve months beside each value, and one chart", () => {
    expect(dashboard.drawing(6, column("12か月の推移"))?.data.flat()).toHaveLength(12);
    expect(dashboard.charts).toHaveLength(1);
  });

  test("done again changes nothing but the run log", () => {
    const others = () =>
      JSON.stringify(bench.book.toJSON().sheets.filter((sheet) => sheet.name !== "実行ログ"));
    const before = others();
    bench.clickMenu("rashinbanRefresh");
    expect(lastToast(bench)).toBe("更新しました。値に変わりはありません。");
    expect(others()).toBe(before);
  });

  test("warns by a native formula when no refresh has run for two days", () => {
    const later = withSample();
    const sheet = tab(later, "経営ダッシュボード");
    expect(sheet.display(3, 1)).toBe("");
    later.advance({ days: 2 });
    expect(sheet.display(3, 1)).toContain("⚠");
  });

  test("does not run beside another one, and says so", () => {
    bench.trouble.holdLock("document");
    bench.clickMenu("rashinbanRefresh");
    expect(lastToast(bench)).toBe("ほかの更新が動いています。終わってからもう一度お試しください。");
    bench.trouble.releaseLock("document");
  });
});

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

test("deals are followed from the first refresh: each change is one row of the log", () => {
  const bench = openBench();
  importCsv(bench, "deals", DEALS, [
    ["D1", "佐藤", "提案", "1000", "2026/10/01", "2026/11/30"],
    ["D2", "佐藤", "交渉", "2000", "2026/10/01", "2026/11/30"],
  ]);
  bench.clickMenu("rashinbanRefresh");
  bench.advance({ days: 1 });
  importCsv(bench, "deals", DEALS, [
    ["D1", "鈴木", "受注", "1200", "2026/10/01", "2026/12/15"],
    ["D3", "鈴木", "提案", "500", "2026/11/24", "2026/12/15"],
  ]);
  bench.clickMenu("rashinbanRefresh");
  bench.clickMenu("rashinbanRefresh");
  const log = shown(tab(bench, "商談の変化")).slice(3);
  expect(log.map(([id, field, from, to, on]) => [id, field, from, field === "new" ? "" : to, on])).toEqual([
    ["D1", "stage", "提案", "受注", "2026-11-24"],
    ["D1", "amount", "1000", "1200", "2026-11-24"],
    ["D1", "expectedCloseOn", "2026-11-30", "2026-12-15", "2026-11-24"],
    ["D1", "owner", "佐藤", "鈴木", "2026-11-24"],
    ["D3", "new", "", "", "2026-11-24"],
  ]);
});

test.each(["Loading...", "#N/A"])(
  "while a source says %s its KPIs keep their last values, with their time",
  (waiting) => {
    const bench = openBench();
    importCsv(bench, "deals", DEALS, [["D1", "佐藤", "受注", "1000", "2026/10/01", "2026/11/10"]]);
    bench.clickMenu("rashinbanRefresh");
    bench.advance({ hours: 3 });
    tab(bench, "商談データ").set(2, 4, waiting === "#N/A" ? "=NA()" : `'${waiting}`);
    bench.clickMenu("rashinbanRefresh");
    const rows = shown(tab(bench, "経営ダッシュボード"));
    expect(rows.find((cells) => cells[0] === "受注金額")?.[1]).toBe("¥1,000");
    expect(rows[3][0]).toBe("読み込み中のデータがあるため、一部は 2026/11/23 09:00 の値です。");
  },
);
