import { BOTH, finished, finishTogether, twoDrafts } from "../interleaved";
import { survivesEveryFault } from "../survives";

survivesEveryFault("wizard-finish");
survivesEveryFault("wizard-save");
survivesEveryFault("settings-import");

test("two people who finish the wizard at once, by turns of any number of calls", () => {
  const bench = twoDrafts();
  const start = bench.snapshot();
  let told = 0;
  for (let calls = 7; calls < 200; calls += 6) {
    bench.restore(start);
    told += finishTogether(bench, calls);
    expect([calls, finished(bench)]).toEqual([calls, BOTH]);
  }
  expect(told).toBeGreaterThan(20);
});
