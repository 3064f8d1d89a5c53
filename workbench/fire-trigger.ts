import { triggerEntry } from "./entries";
import { rearm } from "./runtime/clock";
import type { Running } from "./runtime/executor";
import { ScriptError } from "./runtime/script-error";
import { accessOf } from "./services/access";
import type { Execution } from "./services/execution";
import { remaining, use } from "./services/quota";
import type { TriggerRecord } from "./services/world";
import type { WorkbenchCore } from "./workbench-core";

/**
 * Runs the function of an installable trigger as the person who created it. An add-on's triggers send no failure mail
 * (platform.md §3.4): errors are recorded in `executions` only.
 */
export function fireTrigger(
  bench: WorkbenchCore,
  trigger: TriggerRecord,
  event?: (execution: Execution) => Record<string, unknown>,
): void {
  if (!mayFire(bench, trigger)) return;
  timed(bench, trigger, () => bench.handle(triggerEntry(trigger, event)));
}

/** Runs a clock trigger in steps of a number of service calls, from the moment it is due. */
export function startTrigger(bench: WorkbenchCore, trigger: TriggerRecord): Running {
  const { world } = bench;
  world.now = Math.max(world.now, trigger.next ?? world.now);
  rearm(world, trigger);
  if (!mayFire(bench, trigger)) return { step: () => true, result: undefined };
  const running = bench.begin(triggerEntry(trigger));
  return {
    step: (calls) => timed(bench, trigger, () => running.step(calls)) ?? true,
    result: undefined,
  };
}

function mayFire(bench: WorkbenchCore, trigger: TriggerRecord): boolean {
  const { installed, granted } = accessOf(bench.world, trigger.user);
  // Unverified [authorization-revoked]: that nothing is on record then.
  return (
    bench.world.enabled &&
    installed &&
    granted !== "none" &&
    remaining(asMaker(bench, trigger), "triggers") > 0
  );
}

/** Counts the duration against the daily quota of trigger minutes; an error of the script goes unreported. */
function timed<T>(bench: WorkbenchCore, trigger: TriggerRecord, work: () => T): T | undefined {
  const began = bench.world.now;
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    return undefined;
  } finally {
    use(asMaker(bench, trigger), "triggers", bench.world.now - began);
  }
}

function asMaker({ world, setting }: WorkbenchCore, { user }: TriggerRecord): Parameters<typeof use>[0] {
  return { world, setting: { ...setting, user } };
}
