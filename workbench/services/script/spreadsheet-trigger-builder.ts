import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import type { TriggerRecord } from "../world";
import { createTrigger } from "./create-trigger";
import type { Trigger } from "./trigger";

export class SpreadsheetTriggerBuilder
  extends Emulated
  implements Emulates<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, keyof SpreadsheetTriggerBuilder>
{
  private $event: TriggerRecord["event"] | null = null;

  constructor(
    readonly $execution: Execution,
    readonly $handler: string,
  ) {
    super("ScriptApp", "SpreadsheetTriggerBuilder");
  }

  onOpen(): this {
    this.$event = "ON_OPEN";
    return this;
  }
  onEdit(): this {
    this.$event = "ON_EDIT";
    return this;
  }
  onChange(): this {
    this.$event = "ON_CHANGE";
    return this;
  }
  onFormSubmit(): this {
    this.$event = "ON_FORM_SUBMIT";
    return this;
  }
  create(): Trigger {
    if (this.$event === null) throw new Exception("The event type of the trigger must be set.");
    return createTrigger(this.$execution, { handler: this.$handler, event: this.$event });
  }
}
