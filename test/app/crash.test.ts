import { everyCrash } from "../../workbench/every-crash";
import { JOBS } from "../crash-jobs";

// Every call of every job is tried by `npm run test:full`; here a few of each, so that a break shows soon.
test.each([
  ["refresh after a change", 13],
  ["import over rows that are there", 13],
  ["snapshot", 31],
])("%s survives faults, tried at each %d-th of its service calls", (name, every) => {
  const { tried, failures } = everyCrash({ ...JOBS[name](), every });
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(20);
});
