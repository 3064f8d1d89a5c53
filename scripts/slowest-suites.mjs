// The slowest test files of a run, and how long all of them took: where the next minute can be saved.
import { relative } from "node:path";
import { root } from "./bundle.mjs";

const SHOWN = 20;

/**
 * Lines to print. A suite that ran in several time zones counts with the sum of its runs; suites run side by side, so
 * their sum is larger than what passed on the clock.
 */
export function slowestSuites(testResults, elapsed) {
  const seconds = new Map();
  for (const { name, startTime, endTime } of testResults) {
    const suite = relative(root, name);
    seconds.set(suite, (seconds.get(suite) ?? 0) + (endTime - startTime) / 1000);
  }
  const slowest = [...seconds].sort(([, one], [, other]) => other - one).slice(0, SHOWN);
  const sum = [...seconds.values()].reduce((all, one) => all + one, 0);
  return [
    `slowest ${slowest.length} of ${seconds.size} suites:`,
    ...slowest.map(([suite, time]) => `${time.toFixed(1).padStart(8)} s  ${suite}`),
    `${elapsed.toFixed(0)} s in total, ${sum.toFixed(0)} s in suites`,
  ];
}
