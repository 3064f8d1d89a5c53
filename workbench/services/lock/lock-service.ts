import { Emulated, type Emulates } from "../emulated";
import { type Execution, storeUser } from "../execution";
import { Lock } from "./lock";

export class LockService
  extends Emulated
  implements Emulates<GoogleAppsScript.Lock.LockService, keyof LockService>
{
  constructor(readonly $execution: Execution) {
    super("LockService", "LockService");
  }

  getDocumentLock(): Lock | null {
    if (this.$execution.world.ways.hasNoDocumentLock) return null;
    return new Lock(this.$execution, "document");
  }
  getScriptLock(): Lock {
    return new Lock(this.$execution, "script");
  }
  getUserLock(): Lock {
    return new Lock(this.$execution, `user:${storeUser(this.$execution)}`);
  }
}
