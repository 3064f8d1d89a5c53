import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import { ClockTriggerBuilder } from "./clock-trigger-builder";
import { SpreadsheetTriggerBuilder } from "./spreadsheet-trigger-builder";

export class TriggerBuilder
  extends Emulated
  implements Emulates<GoogleAppsScript.Script.TriggerBuilder, keyof TriggerBuilder>
{
  constructor(
    readonly $execution: Execution,
    readonly $handler: string,
  ) {
    super("ScriptApp", "TriggerBuilder");
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.$execution, this.$handler);
  }
  /** The spreadsheet or its id; an add-on may only name the one it is used in (platform.md §1.6). */
  forSpreadsheet(spreadsheet: unknown): SpreadsheetTriggerBuilder {
    if (typeof spreadsheet === "string" && spreadsheet !== this.$execution.world.documentId) {
      throw new Exception("An add-on can create triggers only for the file in which it is used.");
    }
    return new SpreadsheetTriggerBuilder(this.$execution, this.$handler);
  }
}
