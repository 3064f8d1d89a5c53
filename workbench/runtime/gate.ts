import { appendedSoFar } from "../services/appended-rows";
import { callName, type Emulated } from "../services/emulated";
import { EnumValue } from "../services/enum";
import { Exception, Refusal } from "../services/exception";
import type { Execution } from "../services/execution";
import { FilledRows } from "../services/filled-rows";
import { type Fault, fault, isBuffered, killed, surfacesWrites } from "./faults";
import { refusal } from "./permissions";

/** Methods that are no service calls: they only print an object. */
const FREE = new Set(["toString", "toJSON"]);

/** Where every service call passes: it is counted, takes time, may be made to fail, and is refused without permission. */
export class Gate {
  readonly calls = new Map<string, number>();
  /** Calls since the last reset; the k-th call has k = 1 for the first. */
  count = 0;
  /**
   * Called before each call; what it throws, the script sees. A cell's function is an execution of its own within the
   * job.
   */
  onCall: (name: string, k: number, execution: Execution) => void = () => {};
  /** Virtual milliseconds that every call takes. */
  callMilliseconds = 0;
  /**
   * When a script hears that cells refuse a write: where it writes, at its next call of the spreadsheet, or at the next
   * flush, read or end. Google was seen to do it late (docs/google-evidence.tsv: deferred-error).
   * Unverified [deferred-error]: which of them, and that it is so for every refusal.
   */
  refusals: "at once" | "next call" | "flush" = "at once";
  private readonly faults = new Map<number, Fault>();
  private readonly nextOf = new Map<string, Fault>();

  /** Arms the k-th call from the last reset; null calls that off. */
  failCall(k: number, what: Fault | null = fault("fail")): void {
    if (what === null) this.faults.delete(k);
    else this.faults.set(k, what);
  }

  /**
   * Arms the next call of a service (`MailApp`) or of that name (`MailApp.sendEmail`), whenever it comes; null calls
   * that off.
   */
  failNext(which: string, what: Fault | null): void {
    if (what === null) this.nextOf.delete(which);
    else this.nextOf.set(which, what);
  }
  isArmed(which: string): boolean {
    return this.nextOf.has(which);
  }

  reset(): void {
    this.calls.clear();
    this.faults.clear();
    this.nextOf.clear();
    this.count = 0;
  }

  /** Makes one call for a script. Throws what the script is to see instead of a result. */
  call(execution: Execution, object: Emulated, method: string, work: () => unknown): unknown {
    if (object instanceof EnumValue || FREE.has(method)) return work();
    const { life } = execution;
    if (life.tape?.isReplaying) return life.tape.replay();
    if (life.tape?.isUsedUp === true) life.end ??= life.tape.suspension;
    if (life.end !== null) throw life.end;
    try {
      const value = this.live(execution, object, method, work);
      if (life.tape === null) return value;
      const kept = value instanceof FilledRows ? value.kept() : value;
      life.tape.record({ value: kept });
      return kept;
    } catch (error) {
      if (life.end === null) life.tape?.record({ error });
      throw error;
    }
  }

  private live(execution: Execution, object: Emulated, method: string, work: () => unknown): unknown {
    const { life } = execution;
    const name = callName(object, method);
    this.count += 1;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    const armed = this.faults.get(this.count) ?? this.takeNext(name);
    this.onCall(name, this.count, execution);
    execution.world.now += this.callMilliseconds;
    this.endOvertime(execution);
    this.surface(execution, name);
    if (armed?.what === "late" && isBuffered(name)) {
      life.late = armed.error;
      return object;
    }
    if (armed?.when === "before") this.inject(execution, armed);
    const refused = refusal(execution, object, method);
    if (refused !== null) throw new Exception(refused);
    const value = this.carriedOut(execution, name, object, work);
    life.knownAppends = appendedSoFar(execution.world);
    if (armed?.when === "after") this.inject(execution, armed);
    this.endOvertime(execution);
    return value;
  }

  /** A write that is refused late answers as if all were well. */
  private carriedOut({ life }: Execution, name: string, object: Emulated, work: () => unknown): unknown {
    try {
      return work();
    } catch (error) {
      if (this.refusals === "at once" || !(error instanceof Refusal) || !isBuffered(name)) throw error;
      life.late = error;
      return object;
    }
  }

  private takeNext(name: string): Fault | undefined {
    for (const [which, armed] of this.nextOf) {
      if (!`${name}.`.startsWith(`${which}.`)) continue;
      this.nextOf.delete(which);
      return armed;
    }
    return undefined;
  }

  private surface({ life }: Execution, name: string): void {
    const isReported =
      this.refusals === "next call" ? name.startsWith("SpreadsheetApp.") : surfacesWrites(name);
    if (life.late === null || !isReported) return;
    const { late } = life;
    life.late = null;
    throw late;
  }

  private inject({ life }: Execution, { what, error }: Fault): void {
    if (what === "late") return;
    if (what === "kill") life.end = error;
    throw error;
  }

  private endOvertime({ life, world }: Execution): void {
    if (world.now <= life.deadline) return;
    life.end ??= killed();
    throw life.end;
  }
}
