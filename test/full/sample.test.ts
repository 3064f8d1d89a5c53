import { everyCrash } from "../../workbench/every-crash";
import { openBench } from "../app/open-bench";
import { stateOf } from "../crash-state";

// Most calls of loading are those of an import or a refresh, which have suites of their own; what is tried here is
// whether a second click ends where an undisturbed first one does.
test("loading the sample survives faults, one call in 97 tried", () => {
  const { calls, tried, failures } = everyCrash({
    bench: openBench(),
    job: (bench) => bench.clickMenu("rashinbanSample"),
    state: stateOf,
    every: 97,
  });
  const survived = tried - failures.length;
  process.stderr.write(`sample: ${survived} of ${tried} faults survived (${calls} service calls)\n`);
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(30);
});
