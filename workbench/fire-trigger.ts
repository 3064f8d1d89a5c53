import { clockEvent } from "./runtime/events";
import { ScriptError } from "./runtime/script-error";
import { accessOf } from "./services/access";
import type { Execution } from "./services/execution";
import { remaining, use } from "./services/quota";
import type { TriggerRecord } from "./services/world";
import type { Workbench } from "./workbench";

/**
 * Runs what an installable trigger names, as the person who made it. An add-on's triggers send no failure mail
 * (platform.md §3.4): what goes wrong is on record in `executions` only.
 */
export function fireTrigger(
  bench: Workbench,
  trigger: TriggerRecord,
  event: (execution: Execution) => Record<string, unknown> = (execution) => clockEvent(execution, trigger.id),
): void {
  const { world } = bench;
  const { installed, granted } = accessOf(world, trigger.user);
  // Unverified [authorization-revoked]: that nothing is on record then.
  if (!installed || granted === "none") return;
  const person = { world, setting: { ...bench.setting, user: trigger.user } };
  if (remaining(person, "triggers") === 0) return;
  const began = world.now;
  try {
    bench.handle(trigger.handler, "trigger", "FULL", (execution) => [event(execution)], trigger.user);
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
  } finally {
    use(person, "triggers", world.now - began);
  }
}
