import { fault } from "../../workbench/runtime/faults";
import { importCsv, openBench, typeFormula } from "./open-bench";

const NAMES = 450;
const READ = "SpreadsheetApp.Range.getValues";
const japanese = (at: number, length: number): string =>
  `${at}`.padStart(4, "0") + "営業とマーケティングの指標".repeat(10).slice(0, length - 4);

// Google's cache refuses values over 102,400 bytes ("Argument too large: value", measured; platform.md §1.3). A Japanese
// character has three, so that 400 titles of 60 are 72 kB and 400 terms of 40 are 48 kB: each fits, together they do not.
function withManyNames(titleLength: number) {
  const bench = openBench();
  const day = "2026/10/05";
  const lines = Array.from({ length: NAMES }, (_, at) => at);
  importCsv(
    bench,
    "content",
    ["日付", "タイトル", "閲覧数"],
    lines.map((at) => [day, japanese(at, titleLength), "10"]),
  );
  importCsv(
    bench,
    "search",
    ["日付", "検索語", "クリック数", "表示回数", "掲載順位"],
    lines.map((at) => [day, japanese(at, 40), "1", "10", "3"]),
  );
  bench.clickMenu("rashinbanRefresh");
  return bench;
}

/** What a cell shows, and how often it reads the spreadsheet for it. */
function typed(bench: ReturnType<typeof openBench>, formula: string) {
  const before = bench.gate.calls.get(READ) ?? 0;
  return { shown: typeFormula(bench, formula), reads: (bench.gate.calls.get(READ) ?? 0) - before };
}

const views = (title: string): string => `=CONTENT_VIEWS("2026-10","タイトル=${title}")`;

test("450 titles and 450 search terms are cached by field, and cells go on answering", () => {
  const bench = withManyNames(60);
  expect(typed(bench, '=CONTENT_VIEWS("2026-10")')).toEqual({ shown: 4500, reads: 1 });
  expect(typed(bench, views(japanese(0, 60)))).toEqual({ shown: 10, reads: 0 });
});

test("names that alone are too long for the cache are read from the tab each time", () => {
  const bench = withManyNames(120);
  expect(typed(bench, '=CONTENT_VIEWS("2026-10")')).toEqual({ shown: 4500, reads: 1 });
  expect(typed(bench, '=CONTENT_VIEWS("2026-10","")')).toEqual({ shown: 4500, reads: 0 });
  expect(typed(bench, views(japanese(0, 120)))).toEqual({ shown: 10, reads: 1 });
});

test.each(["get", "putAll"])("a cache that refuses %s makes a cell slow, not wrong", (method) => {
  const bench = withManyNames(20);
  const call = `CacheService.Cache.${method}`;
  bench.gate.failNext(call, fault("fail"));
  expect(typed(bench, '=CONTENT_VIEWS("2026-10")')).toEqual({ shown: 4500, reads: 1 });
  expect(bench.gate.isArmed(call)).toBe(false);
});

test("what another build left in the cache is not read: its shape may differ", () => {
  const bench = withManyNames(60);
  expect(typed(bench, '=CONTENT_VIEWS("2026-10")')).toEqual({ shown: 4500, reads: 1 });
  const entries = bench.world.cache.document;
  expect(entries.length).toBeGreaterThan(0);
  // What an earlier build kept of the fields: their values, where this one keeps their names.
  bench.world.cache.document = entries.map(({ key, ...entry }) => ({
    ...entry,
    ...{ key: key.replace(/^[0-9a-f]{12}\|/, "000000000000|"), value: "{}" },
  }));
  expect(bench.world.cache.document.some(({ key }) => key.startsWith("000000000000|"))).toBe(true);
  expect(typed(bench, '=CONTENT_VIEWS("2026-10","")')).toEqual({ shown: 4500, reads: 1 });
});
