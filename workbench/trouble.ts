import type { GoogleWays } from "./services/google-ways";
import { exhaust, type Quota } from "./services/quota";
import type { WorkbenchCore } from "./workbench-core";

/** What goes wrong around a script without its doing; single calls are made to fail at the gate. */
export class Trouble {
  /** An answer that cannot be passed to a page arrives there as null, as Google does it; else it throws and says why. */
  losesAnswers = false;

  constructor(private readonly bench: WorkbenchCore) {}

  /** Nothing is left of a daily allowance of the present person. */
  exhaust(item: Quota): void {
    exhaust(this.bench.world, this.bench.setting, item);
  }

  /** From now on Google does these things so. */
  google(ways: Partial<GoogleWays>): void {
    Object.assign(this.bench.world.ways, ways);
  }

  /** Somebody outside holds a lock until `releaseLock`. */
  holdLock(name: "document" | "script"): void {
    this.bench.world.locks[name] = 0;
  }
  releaseLock(name: "document" | "script"): void {
    delete this.bench.world.locks[name];
  }
}
