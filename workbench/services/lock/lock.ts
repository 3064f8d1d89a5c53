import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import type { Execution } from "../execution";

/** A lock of LockService, stored by name with the execution that holds it; it is released when that execution ends. */
export class Lock extends Emulated implements Emulates<GoogleAppsScript.Lock.Lock, keyof Lock> {
  constructor(
    readonly $execution: Execution,
    readonly $name: string,
  ) {
    super("LockService", "Lock");
  }

  /** Waits in virtual time: executions of the workbench never run in parallel. */
  tryLock(milliseconds: number): boolean {
    if (this.hasLock()) return true;
    if (milliseconds < 0) return false;
    const { locks } = this.$execution.world;
    if (this.$name in locks) {
      this.$execution.world.now += milliseconds;
      return false;
    }
    locks[this.$name] = this.$execution.id;
    return true;
  }
  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new Exception("Lock timeout: another process was holding the lock for too long.");
  }
  hasLock(): boolean {
    return this.$execution.world.locks[this.$name] === this.$execution.id;
  }
  releaseLock(): void {
    if (this.hasLock()) delete this.$execution.world.locks[this.$name];
  }
}
