import type { GoogleWays } from "./services/google-ways";
import { exhaust, type Quota } from "./services/quota";
import type { WorkbenchCore } from "./workbench-core";

/** Faults of a script's environment; single service calls are made to fail at the gate. */
export class Trouble {
  /** An answer that cannot be passed to a page arrives there as null, as Google does it; else it throws and says why. */
  losesAnswers = false;

  constructor(private readonly bench: WorkbenchCore) {}

  /** Exhausts a daily quota of the current person. */
  exhaust(item: Quota): void {
    exhaust(this.bench.world, this.bench.setting, item);
  }

  /** Chooses variants of Google's behaviour. */
  google(ways: Partial<GoogleWays>): void {
    Object.assign(this.bench.world.ways, ways);
  }

  /** Lets somebody outside the workbench hold a lock until `releaseLock`. */
  holdLock(name: "document" | "script"): void {
    this.bench.world.locks[name] = 0;
  }
  releaseLock(name: "document" | "script"): void {
    delete this.bench.world.locks[name];
  }
}
