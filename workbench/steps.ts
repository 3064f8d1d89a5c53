import { menuEntry, rpcEntry } from "./entries";
import { startTrigger } from "./fire-trigger";
import type { Running } from "./runtime/executor";
import { plainAnswer } from "./runtime/plain-data";
import type { TriggerRecord } from "./services/world";
import type { WorkbenchCore } from "./workbench-core";

/**
 * Executions that run in steps of a number of service calls, so that a test can interleave others at any place, always the
 * same way. Other calls of the script can be started by `Workbench.begin`.
 */
export class Steps {
  constructor(private readonly bench: WorkbenchCore) {}

  /** Starts the function of a menu item. */
  menu(functionName: string): Running {
    return this.bench.begin(menuEntry(this.bench, functionName));
  }

  /** Calls a function as the sidebar does; its answer is in `result` once a step has returned true, and null before. */
  run(functionName: string, ...args: unknown[]): Running {
    const running = this.bench.begin(rpcEntry(this.bench, functionName, args));
    return {
      step: (calls) => running.step(calls),
      get result() {
        return plainAnswer(running.result);
      },
    };
  }

  /** Starts a clock trigger that is due. Its errors are recorded in `executions` only. */
  trigger(trigger: TriggerRecord): Running {
    return startTrigger(this.bench, trigger);
  }
}
