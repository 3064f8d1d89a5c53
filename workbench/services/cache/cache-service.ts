import { Emulated, type Emulates } from "../emulated";
import type { Execution } from "../execution";
import { Cache } from "./cache";

export class CacheService
  extends Emulated
  implements Emulates<GoogleAppsScript.Cache.CacheService, keyof CacheService>
{
  constructor(readonly $execution: Execution) {
    super("CacheService", "CacheService");
  }

  getScriptCache(): Cache {
    return new Cache(this.$execution, "script");
  }
  getUserCache(): Cache {
    return new Cache(this.$execution, "user");
  }
  getDocumentCache(): Cache {
    return new Cache(this.$execution, "document");
  }
}
