import { everyCrash } from "../../workbench/every-crash";
import { JOBS } from "../crash-jobs";

/** Design §3: what is promised about writing, with every service call of every job going wrong in every way. */
test.each(Object.keys(JOBS))("%s survives a fault at each of its service calls", (name) => {
  const { calls, tried, failures } = everyCrash(JOBS[name]());
  process.stderr.write(
    `${name}: ${tried - failures.length} of ${tried} faults survived (${calls} service calls)\n`,
  );
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(2 * calls);
});
