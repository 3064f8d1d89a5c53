import { Exception } from "../../workbench/services/exception";
import type { Workbench } from "../../workbench/workbench";
import { DEALS, importCsv, openBench, tab } from "./open-bench";

const ADDRESS = "https://crm.example/deals.csv";

const ROW = ["D1", "佐藤", "提案", "1000", "2026/10/01", "2026/11/30"];
const CSV = [DEALS, ROW].map((row) => row.join(",")).join("\n");

/** A spreadsheet with one source, whose address the clock fetches every day. */
function scheduled(address: string): Workbench {
  const bench = openBench("ja", "2026-11-29");
  importCsv(bench, "deals", DEALS, [ROW]);
  tab(bench, "データソース").set(2, 5, address);
  bench.clickMenu("rashinbanRefresh");
  bench.clickMenu("rashinbanSchedule");
  return bench;
}

const logged = (bench: Workbench): number => tab(bench, "実行ログ").lastRow();

/**
 * The clock comes through the night, and before the `at`-th time it writes values a person refreshes. Returns how often it
 * wrote, and whether the person was let in.
 */
function together(bench: Workbench, at: number): { readonly writes: number; readonly entered: boolean } {
  const own = new Set<number>();
  let writes = 0;
  let entered = false;
  let isPerson = false;
  bench.gate.onCall = (name, _k, { kind, id }) => {
    if (kind === "trigger") own.add(id);
    if (isPerson || !own.has(id) || name !== "SpreadsheetApp.Range.setValues") return;
    writes += 1;
    if (writes !== at) return;
    isPerson = true;
    bench.clickMenu("rashinbanRefresh");
    isPerson = false;
    entered = bench.toasts[bench.toasts.length - 1].startsWith("更新しました");
  };
  bench.advance({ hours: 8 });
  bench.gate.onCall = () => {};
  return { writes, entered };
}

const fails = (bench: Workbench, name: string): void =>
  bench.gate.failNext(name, { what: "fail", when: "before", error: new Exception("Service error") });

// Two that append at once without a lock lose rows (docs/google-evidence.tsv: append-atomic).
test.each([
  ["a pull that fails", ADDRESS, (bench: Workbench) => fails(bench, "UrlFetchApp.fetch")],
  ["a pull that succeeds", ADDRESS, () => {}],
  ["a job that breaks off", "", (bench: Workbench) => fails(bench, "LockService.getDocumentLock")],
])("the run log keeps every row where a person refreshes during %s", (_name, address, arm) => {
  const bench = scheduled(address);
  const start = bench.snapshot();
  const attempt = (at: number): ReturnType<typeof together> & { rows: number } => {
    bench.restore(start);
    bench.http.recorded.set(ADDRESS, CSV);
    arm(bench);
    return { ...together(bench, at), rows: logged(bench) };
  };
  const alone = attempt(0);
  const met = Array.from({ length: alone.writes }, (_, index) => attempt(index + 1));
  expect(met.map(({ rows }) => rows)).toEqual(met.map(({ entered }) => alone.rows + (entered ? 1 : 0)));
  expect(alone.writes).toBeGreaterThan(0);
});
