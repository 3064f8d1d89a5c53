import { menuEntry, rpcEntry } from "./entries";
import { startTrigger } from "./fire-trigger";
import type { Running } from "./runtime/executor";
import { plainAnswer } from "./runtime/plain-data";
import type { TriggerRecord } from "./services/world";
import type { WorkbenchCore } from "./workbench-core";

/**
 * Executions that go a number of service calls at a time, so that others can come in between at any place: the same at
 * every run of a test. Whatever else enters the script can be begun by `Workbench.begin`.
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
