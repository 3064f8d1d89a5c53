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
