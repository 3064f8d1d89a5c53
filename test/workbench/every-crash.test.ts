import { everyCrash } from "../../workbench/every-crash";
import { benchOf } from "./bench-of";

/** Five calls, the first three without effect; the second write is never made up for once the first has taken place. */
const CARELESS = `function work() {
  const store = PropertiesService.getScriptProperties();
  if (store.getProperty("first") !== null) return;
  store.getProperty("second");
  store.setProperty("first", "1");
  store.setProperty("second", "1");
}`;

test("an execution is ended once between two effects, and a job that does not recover is reported", () => {
  const report = everyCrash({
    bench: benchOf(CARELESS),
    job: (bench) => bench.run("work"),
    state: (bench) => ({ ...bench.world.properties.script }),
  });
  expect(report.failures.map((line) => line.replace(/:.*/, ""))).toEqual([
    "call 4 PropertiesService.Properties.setProperty fails after its effect",
    "call 5 PropertiesService.Properties.setProperty fails before its effect",
    "call 5 PropertiesService.Properties.setProperty is where Google ends the run",
  ]);
  // Five calls fail before their effect, the two writes after it; the run ends with nothing written, or the first alone.
  expect([report.calls, report.tried]).toEqual([5, 5 + 2 + 2]);
});

const WRITES_FIRST = `function work() {
  const store = PropertiesService.getScriptProperties();
  store.setProperty("first", "1");
  return store.getProperty("first") + store.getProperty("second");
}`;

// The store is asked for, then written, then read twice: four calls of which one writes. A run that ends before the second
// call ends as one before the first; after a write it is ended once, at the call that follows.
test.each([
  ["all calls", 1, 0, ["1 fails", "1 is", "2 fails", "2 fails", "3 fails", "3 is", "4 fails"]],
  ["a sample's first turn", 3, 0, ["1 fails", "1 is", "2 fails", "2 fails", "3 is"]],
  ["a sample's second turn", 3, 1, ["2 fails", "2 fails", "2 is", "3 fails", "3 is"]],
] as const)("%s: the write fails in every way, and the run is ended after it", (_, every, turn, expected) => {
  const report = everyCrash({
    bench: benchOf(WRITES_FIRST),
    job: (bench) => bench.run("work"),
    state: () => null,
    // Whatever is tried is told of.
    agree: () => false,
    sample: { every, turn },
  });
  const told = report.failures.map((line) => line.replace(/^call (\d) \S+ (\w+).*$/, "$1 $2"));
  expect([report.calls, report.writes, told]).toEqual([4, 1, expected]);
});
