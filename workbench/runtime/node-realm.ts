import vm from "node:vm";
import { memoize } from "../sheet/memoize";
import { type OpenRealm, Overtime, type Realm } from "./realm";

/**
 * Globals of V8 that Apps Script lacks or that are of no use there; code that needs them should fail here first.
 * Unverified [global-Temporal, global-WeakRef]: no others were looked for.
 */
const REMOVED = ["console", "SharedArrayBuffer", "Atomics"];

/** Compiled projects kept: tests open many spreadsheets with one project. */
const PROJECTS = 3;
const projectOf = memoize((code: string) => new vm.Script(code, { filename: "Code.js" }), PROJECTS);
const entryCall = new vm.Script("entry()", { filename: "workbench" });

/** Realms as bare contexts of Node's `vm`: there is no `setTimeout`, `URL`, `TextDecoder` or `process` to begin with. */
export function realmsFor(code: string): OpenRealm {
  const project = projectOf(code);
  return () => {
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: "afterEvaluate" });
    const scope = context as unknown as Record<string, unknown>;
    for (const name of REMOVED) delete scope[name];
    return new NodeRealm(context, project);
  };
}

class NodeRealm implements Realm {
  constructor(
    private readonly context: vm.Context,
    private readonly project: vm.Script,
  ) {}

  evaluate(source: string): unknown {
    return vm.runInContext(source, this.context, { filename: "workbench" });
  }

  run(entry: () => void, limitMs: number): void {
    // A timeout and the draining of microtasks belong to running a script, so the call is made by one; a timeout is a
    // thread of its own, so the project is evaluated within the same.
    const scope = this.context as unknown as { entry?: () => void };
    Object.defineProperty(scope, "entry", {
      configurable: true,
      get: () => {
        delete scope.entry;
        return () => {
          this.project.runInContext(this.context);
          entry();
        };
      },
    });
    try {
      entryCall.runInContext(this.context, { timeout: limitMs });
    } catch (error) {
      if ((error as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw new Overtime();
      throw error;
    }
  }
}
