import type { SettingsAnswer } from "../../src/app/rpc/settings";
import { withSample } from "./open-bench";

type Bench = ReturnType<typeof withSample>;
const schedule = (bench: Bench): SettingsAnswer["schedule"] =>
  (bench.run("rpc", { ask: "settings" }) as SettingsAnswer).schedule;
const HANAKO = "hanako@example.jp";

/** Another person of the company, who has the add-on too. */
function becomeHanako(bench: Bench): void {
  bench.become(HANAKO);
  bench.open();
}

test("somebody else takes the schedule over, and the first account's trigger ends itself", () => {
  const bench = withSample("ja");
  bench.clickMenu("rashinbanSchedule");
  const { me } = schedule(bench);
  becomeHanako(bench);
  expect(schedule(bench)).toEqual({ account: me, mine: false, me: HANAKO });
  bench.clickMenu("rashinbanSchedule");
  expect(schedule(bench)).toEqual({ account: HANAKO, mine: true, me: HANAKO });
  expect(bench.world.triggers.map(({ user }) => user).sort()).toEqual([HANAKO, me].sort());
  bench.advance({ hours: 2 });
  expect(bench.world.triggers.map(({ user }) => user)).toEqual([HANAKO]);
});
