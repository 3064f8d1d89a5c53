import { appendedSoFar } from "../services/appended-rows";
import { Exception } from "../services/exception";
import type { AuthModeName, Execution, ExecutionKind, LogLine } from "../services/execution";
import type { Host } from "../services/host";
import { inLanguageOf } from "../services/japanese-words";
import { Bridge } from "./bridge";
import { killed } from "./faults";
import type { Gate } from "./gate";
import { MEMBRANE, type Membrane, type Outcome, type Port } from "./membrane";
import type { Project } from "./project";
import { type OpenRealm, Overtime } from "./realm";
import { ScriptError, scriptError } from "./script-error";
import { servicesFor } from "./services";
import { AnswerTape, Suspended } from "./tape";

/** The realm of an execution that has not started. */
const NO_REALM: Execution["realm"] = {
  evaluate: () => {
    throw new Error("The script has no scope yet.");
  },
};
/** Maximum number of simultaneous executions of one person (platform.md §1.2). */
const MAX_SIMULTANEOUS = 30;
/** Platform.md §1.2. */
const LIMITS_MS: Readonly<Record<ExecutionKind, number>> = {
  custom: 30000,
  open: 30000,
  edit: 30000,
  install: 360000,
  menu: 360000,
  rpc: 360000,
  trigger: 360000,
};

/** A call of a function of the script by the platform. */
export interface Entry {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly mode: AuthModeName;
  /** Host values; service objects, dates and arrays are turned into the realm's. */
  readonly args: (execution: Execution) => readonly unknown[];
  readonly user?: string;
  readonly cell?: Execution["cell"];
}

/** An execution that is run in steps. */
export interface Running {
  /** Makes up to `calls` further service calls; true when the function has returned. Throws its ScriptError. */
  step(calls: number): boolean;
  /** What the function returned, still of its realm; undefined before that. */
  readonly result: unknown;
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

/** Runs functions of the project, each time in a fresh realm, so that only the persistent state survives (platform.md §5). */
export class Executor {
  constructor(
    private readonly project: Project,
    private readonly openRealm: OpenRealm,
    private readonly state: Pick<Execution, "world" | "book" | "setting" | "recordings">,
    private readonly host: Host,
    private readonly gate: Gate,
    readonly records: ExecutionRecord[] = [],
    /** Counts executions, whoever's they are: a lock knows its holder by the number. */
    readonly numbers = { last: 0 },
  ) {}

  /** The function's result, still of its realm. Throws a ScriptError. */
  run(entry: Entry): unknown {
    return this.recorded(this.execution(entry, null), entry);
  }

  /** Starts an execution that runs in steps of a number of service calls, so that others can interleave. */
  begin(entry: Entry): Running {
    const tape = new AnswerTape();
    const execution = this.execution(entry, tape);
    const { running } = execution.world;
    const { user } = execution.setting;
    running[user] = (running[user] ?? 0) + 1;
    let result: unknown;
    return {
      get result() {
        return result;
      },
      step: (calls) => {
        tape.rewind(calls);
        execution.life.end = null;
        execution.log.length = 0;
        try {
          result = this.recorded(execution, entry);
          running[user] -= 1;
          return true;
        } catch (error) {
          if (error instanceof Suspended) return false;
          running[user] -= 1;
          throw error;
        } finally {
          this.state.book.recalculate();
        }
      },
    };
  }

  private recorded(execution: Execution, entry: Entry): unknown {
    const began = performance.now();
    const at = execution.world.now;
    let failure: ScriptError | null = null;
    try {
      return this.within(execution, entry);
    } catch (error) {
      if (error instanceof Suspended) throw error;
      failure = error instanceof ScriptError ? error : scriptError(error);
      throw failure;
    } finally {
      if (!(execution.life.end instanceof Suspended)) {
        releaseLocks(execution);
        this.record(execution, { at, ms: performance.now() - began, failure });
      }
    }
  }

  private record(
    { functionName, kind, setting, log }: Execution,
    { at, ms, failure }: { readonly at: number; readonly ms: number; readonly failure: ScriptError | null },
  ): void {
    const error = failure === null ? null : `${failure.name}: ${failure.message}`;
    // A cell function is one formula among hundreds; only its failures are worth a line.
    if (kind === "custom" && error === null && log.length === 0) return;
    this.records.push({ functionName, kind, user: setting.user, at, ms, error, log });
  }

  private within(execution: Execution, entry: Entry): unknown {
    // A step of an execution runs in a scope of its own.
    const realm = this.openRealm();
    execution.realm = realm;
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
      if (error instanceof Exception) throw localizedError(execution, error);
      if (!(error instanceof Overtime)) throw error;
      throw localizedError(execution, killed());
    }
    const { end, late } = execution.life;
    if (end instanceof Suspended) throw end;
    // Whatever a script did with these errors, Google ends the execution with them.
    const fatal = end ?? late;
    if (fatal !== null) throw localizedError(execution, fatal);
    if (outcome.failed) throw scriptError(outcome.value);
    return outcome.value;
  }

  private execution({ kind, mode, functionName, user, cell }: Entry, tape: AnswerTape | null): Execution {
    this.numbers.last += 1;
    const { world, book } = this.state;
    const setting = user === undefined ? this.state.setting : { ...this.state.setting, user };
    if ((world.running[setting.user] ?? 0) >= MAX_SIMULTANEOUS) {
      throw new ScriptError(
        "Exception",
        "There are too many scripts running simultaneously for this Google user account.",
        "",
      );
    }
    return {
      id: this.numbers.last,
      kind,
      mode,
      functionName,
      world,
      book,
      host: this.host,
      recordings: this.state.recordings,
      project: this.project,
      setting,
      log: [],
      life: {
        deadline: world.now + LIMITS_MS[kind],
        end: null,
        late: null,
        knownAppends: appendedSoFar(world),
        tape,
      },
      realm: NO_REALM,
      cell: cell ?? null,
    };
  }
}

/** Finds a handler by its name; `object.method` is allowed (platform.md §3.2). */
function find(name: string, evaluate: (source: string) => unknown): { target: unknown; self: unknown } {
  const known = /^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(name);
  const exists =
    known && evaluate(`typeof ${name.split(".")[0]} !== "undefined" && typeof ${name} === "function"`);
  if (exists !== true) throw new Exception(`Script function not found: ${name}`);
  const owner = name.split(".").slice(0, -1).join(".");
  return { target: evaluate(name), self: owner === "" ? undefined : evaluate(owner) };
}

/** An error of Google's own, in the person's language. */
function localizedError({ setting }: Execution, { name, message, stack = "" }: Error): ScriptError {
  return new ScriptError(name, inLanguageOf(setting.userLocale, message), stack);
}

function releaseLocks({ id, world }: Execution): void {
  for (const [name, holder] of Object.entries(world.locks)) {
    if (holder === id) delete world.locks[name];
  }
}
