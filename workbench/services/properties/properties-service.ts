import { Emulated, type Emulates } from "../emulated";
import type { Execution } from "../execution";
import { Properties } from "./properties";

export class PropertiesService
  extends Emulated
  implements Emulates<GoogleAppsScript.Properties.PropertiesService, keyof PropertiesService>
{
  constructor(readonly $execution: Execution) {
    super("PropertiesService", "PropertiesService");
  }

  getScriptProperties(): Properties {
    return new Properties(this.$execution, "script");
  }
  getUserProperties(): Properties {
    return new Properties(this.$execution, "user");
  }
  getDocumentProperties(): Properties | null {
    if (this.$execution.world.ways.hasNoDocumentProperties) return null;
    return new Properties(this.$execution, "document");
  }
}
