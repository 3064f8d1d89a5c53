import { runs } from "./menu-tree";
import { clockEvent } from "./runtime/events";
import type { Entry } from "./runtime/executor";
import { plainArgument } from "./runtime/plain-data";
import { ScriptError } from "./runtime/script-error";
import { accessOf } from "./services/access";
import type { Execution } from "./services/execution";
import type { TriggerRecord } from "./services/world";
import type { WorkbenchCore } from "./workbench-core";

/** A click on the menu item that runs this function. */
export function menuEntry(bench: WorkbenchCore, functionName: string): Entry {
  if (!runs(bench.world.menu, functionName))
    throw new Error(`No menu item runs ${functionName}; the menu has: ${bench.menu().join(", ")}.`);
  return { functionName, kind: "menu", mode: "FULL", args: () => [] };
}

/** A call by `google.script.run`: plain data only, and no private names. */
export function rpcEntry(bench: WorkbenchCore, functionName: string, args: readonly unknown[]): Entry {
  if (functionName.endsWith("_") || !bench.defines(functionName))
    throw new ScriptError("TypeError", `google.script.run.${functionName} is not a function`, "");
  const given = args.map(plainArgument);
  return { functionName, kind: "rpc", mode: "FULL", args: () => given };
}

/** The function of an installable trigger, run as the person who created it. */
export function triggerEntry(
  trigger: TriggerRecord,
  event: (execution: Execution) => Record<string, unknown> = (execution) => clockEvent(execution, trigger.id),
): Entry {
  return {
    functionName: trigger.handler,
    kind: "trigger",
    mode: "FULL",
    args: (execution) => [event(execution)],
    user: trigger.user,
  };
}

/** Throws where a menu or sidebar would first ask the person for authorisation. */
export function requireAuthorization(bench: WorkbenchCore, { kind }: Entry): void {
  const { installed, granted } = accessOf(bench.world, bench.setting.user);
  if ((kind === "menu" || kind === "rpc") && (!installed || granted === "none"))
    throw new ScriptError("Exception", "Authorization is required to perform that action.", "");
}
