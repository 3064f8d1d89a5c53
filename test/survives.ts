import { everyCrash } from "../workbench/every-crash";
import { JOBS } from "./crash-jobs";
import { REQUESTS } from "./crash-requests";

/**
 * Design §3: what is promised about writing, with every service call of a job going wrong in every way that could
 * leave something else behind. Each long job has a file of its own, so that they run side by side.
 */
export function survivesEveryFault(name: string): void {
  test(`${name} survives a fault at each of its service calls`, () => {
    const { calls, tried, failures } = everyCrash({ ...JOBS, ...REQUESTS }[name]());
    process.stderr.write(
      `${name}: ${tried - failures.length} of ${tried} faults survived (${calls} service calls)\n`,
    );
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(calls + 1);
  });
}
