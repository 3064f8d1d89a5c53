import { everyCrash } from "../../workbench/every-crash";
import { JOBS } from "../crash-jobs";
import { REQUESTS } from "../crash-requests";
import { BOTH, finished, finishTogether, twoDrafts } from "../interleaved";

// Every call of every job is tried by `npm run test:full`; here a few of each, so that a break shows soon.
test.each([
  ["refresh after a change", 23],
  ["import over rows that are there", 23],
  ["mail", 41],
])("%s survives faults, one call in %d tried", (name, every) => {
  const { tried, failures } = everyCrash({ ...JOBS[name](), every });
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(7);
});

test("a first refresh that breaks off while it makes a tab leaves one that the next makes good", () => {
  const { tried, failures } = everyCrash({
    ...JOBS["first refresh"](),
    only: /\.deleteColumns$/,
  });
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(3);
});

// Only what has an effect: what breaks between reads leaves nothing behind that they could find.
const WRITES = /\.(setValues|setProperties|deleteSheet|deleteAllProperties)$/;

test.each([
  ["wizard-finish", 3],
  ["wizard-save", 1],
  ["people-save", 1],
  ["settings-import", 4],
  ["remove-everything", 5],
  ["source-drop", 2],
  ["action-add", 2],
])("%s survives faults, one write in %d tried", (name, every) => {
  const { tried, failures } = everyCrash({ ...REQUESTS[name](), only: WRITES, every });
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(2);
});

test("two people who finish the wizard at once have both goals, whoever is how far when the other presses", () => {
  const bench = twoDrafts();
  const start = bench.snapshot();
  const told = [1000, 90, 30].map((calls) => {
    bench.restore(start);
    const busy = finishTogether(bench, calls);
    expect(finished(bench)).toEqual(BOTH);
    return busy;
  });
  // One after the other; then the one in the midst of the other's is told to wait.
  expect(told).toEqual([0, 1, 1]);
});
