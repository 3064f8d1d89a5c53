import { Emulated, type Emulates } from "../emulated";
import { Enum, type EnumValue } from "../enum";
import type { TriggerRecord } from "../world";

export const EventType = new Enum("ScriptApp", "EventType", [
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
]);
export const TriggerSource = new Enum("ScriptApp", "TriggerSource", [
  "SPREADSHEETS",
  "CLOCK",
  "FORMS",
  "DOCUMENTS",
]);

export class Trigger extends Emulated implements Emulates<GoogleAppsScript.Script.Trigger, keyof Trigger> {
  constructor(
    readonly $record: TriggerRecord,
    readonly $documentId: string,
  ) {
    super("ScriptApp", "Trigger");
  }

  getUniqueId(): string {
    return this.$record.id;
  }
  getHandlerFunction(): string {
    return this.$record.handler;
  }
  getEventType(): EnumValue {
    return EventType.$values[this.$record.event as "CLOCK"];
  }
  getTriggerSource(): EnumValue {
    return this.$record.event === "CLOCK" ? TriggerSource.$values.CLOCK : TriggerSource.$values.SPREADSHEETS;
  }
  getTriggerSourceId(): string | null {
    return this.$record.event === "CLOCK" ? null : this.$documentId;
  }
}
