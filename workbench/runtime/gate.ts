import { callName, type Emulated } from "../services/emulated";
import { EnumValue } from "../services/enum";
import { Exception } from "../services/exception";
import type { Execution } from "../services/execution";
import { refusal } from "./permissions";

/** Printing an object and reading an enumeration reach no server. */
const FREE = new Set(["toString", "toJSON"]);

/** Where every service call passes: it is counted, may be made to fail, and is refused without permission. */
export class Gate {
  readonly calls = new Map<string, number>();
  /** Calls since the last reset; the k-th call has k = 1 for the first. */
  count = 0;
  /** Called before each call; what it throws, the script sees. */
  onCall: (name: string, k: number) => void = () => {};
  private readonly failures = new Map<number, Error>();

  /** Makes the k-th call from the last reset fail before it takes effect. */
  failCall(k: number, error: Error = new Exception("Service error: injected")): void {
    this.failures.set(k, error);
  }

  reset(): void {
    this.calls.clear();
    this.failures.clear();
    this.count = 0;
  }

  pass(execution: Execution, object: Emulated, method: string): void {
    if (object instanceof EnumValue || FREE.has(method)) return;
    const name = callName(object, method);
    this.count += 1;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    this.onCall(name, this.count);
    const failure = this.failures.get(this.count);
    if (failure !== undefined) throw failure;
    const refused = refusal(execution, object, method);
    if (refused !== null) throw new Exception(refused);
  }
}
