import type { AuthModeName, Execution, ExecutionKind, LogLine, Setting } from "../services/execution";
import type { Host } from "../services/host";
import type { World } from "../services/world";
import type { Book } from "../sheet/book";
import { Bridge } from "./bridge";
import type { Gate } from "./gate";
import { MEMBRANE, type Membrane, type Outcome, type Port } from "./membrane";
import type { Project } from "./project";
import { type OpenRealm, Overtime } from "./realm";
import { ScriptError, scriptError } from "./script-error";
import { servicesFor } from "./services";

/** Platform.md §1.2. */
const LIMITS_MS: Readonly<Record<ExecutionKind, number>> = {
  custom: 30000,
  open: 30000,
  install: 360000,
  menu: 360000,
  rpc: 360000,
  trigger: 360000,
};

/** One way into the script. */
export interface Entry {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly mode: AuthModeName;
  /** Host values; service objects, dates and arrays are turned into the realm's. */
  readonly args: (execution: Execution) => readonly unknown[];
  readonly user?: string;
  readonly cell?: Execution["cell"];
}

export interface ExecutionRecord {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly user: string;
  readonly at: number;
  readonly ms: number;
  readonly error: string | null;
  readonly log: readonly LogLine[];
}

/** Runs the project, each time in a fresh realm, so that nothing but the world survives (platform.md §5). */
export class Executor {
  private started = 0;

  constructor(
    private readonly project: Project,
    private readonly openRealm: OpenRealm,
    private readonly state: { readonly world: World; readonly book: Book; readonly setting: Setting },
    private readonly host: Host,
    private readonly gate: Gate,
    readonly records: ExecutionRecord[] = [],
  ) {}

  /** The function's result, still of its realm. Throws a ScriptError. */
  run(entry: Entry): unknown {
    const execution = this.execution(entry);
    const began = performance.now();
    const at = execution.world.now;
    let failure: ScriptError | null = null;
    try {
      return this.within(execution, entry);
    } catch (error) {
      failure = error instanceof ScriptError ? error : scriptError(error);
      throw failure;
    } finally {
      releaseLocks(execution);
      const { functionName, kind, setting, log } = execution;
      const error = failure === null ? null : `${failure.name}: ${failure.message}`;
      // A cell function is one formula among hundreds; only its failures are worth a line.
      if (kind !== "custom" || error !== null || log.length > 0) {
        this.records.push({
          functionName,
          kind,
          user: setting.user,
          at,
          ms: performance.now() - began,
          error,
          log,
        });
      }
    }
  }

  private within(execution: Execution, entry: Entry): unknown {
    const realm = this.openRealm();
    const outcome: Outcome = { done: false, failed: false, value: undefined };
    const membrane = (realm.evaluate(MEMBRANE) as (port: Port) => Membrane)(new Bridge(execution, this.gate));
    for (const [name, service] of Object.entries(servicesFor(execution))) membrane.install(name, service);
    const args = entry.args(execution).map((arg) => membrane.toRealm(arg));
    try {
      realm.run(() => {
        const { target, self } = find(entry.functionName, (source) => realm.evaluate(source));
        membrane.call(target, self, args, outcome);
      }, LIMITS_MS[entry.kind]);
    } catch (error) {
      if (!(error instanceof Overtime)) throw error;
      throw new ScriptError("Exception", "Exceeded maximum execution time", "");
    }
    if (outcome.failed) throw scriptError(outcome.value);
    return outcome.value;
  }

  private execution({ kind, mode, functionName, user, cell }: Entry): Execution {
    this.started += 1;
    const { world, book, setting } = this.state;
    return {
      id: this.started,
      kind,
      mode,
      functionName,
      world,
      book,
      host: this.host,
      project: this.project,
      setting: user === undefined ? setting : { ...setting, user },
      log: [],
      cell: cell ?? null,
    };
  }
}

/** Handlers are given by name; `object.method` is allowed (platform.md §3.2). */
function find(name: string, evaluate: (source: string) => unknown): { target: unknown; self: unknown } {
  const known = /^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(name);
  const exists =
    known && evaluate(`typeof ${name.split(".")[0]} !== "undefined" && typeof ${name} === "function"`);
  if (exists !== true) throw new ScriptError("Exception", `Script function not found: ${name}`, "");
  const owner = name.split(".").slice(0, -1).join(".");
  return { target: evaluate(name), self: owner === "" ? undefined : evaluate(owner) };
}

function releaseLocks({ id, world }: Execution): void {
  for (const [name, holder] of Object.entries(world.locks)) {
    if (holder === id) delete world.locks[name];
  }
}
