import { everyCrash } from "../../workbench/every-crash";
import { DEALS, importCsv, openBench } from "../app/open-bench";
import { stateOf } from "../crash-state";

test("a large import that breaks off while it makes its tab leaves no blank columns to the next", () => {
  const rows = Array.from({ length: 20000 }, (_, at) => [`D${at}`, "佐藤", "受注", "1", "2026-09-01", ""]);
  const bench = openBench();
  const { tried, failures } = everyCrash({
    ...{ bench, state: stateOf, only: /\.(deleteColumns|setNamedRange)$/ },
    job: (at) => importCsv(at, "deals", DEALS, rows),
  });
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(3);
});
