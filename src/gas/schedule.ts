import type { Schedule } from "../app/platform";
import type { SheetClock } from "./clock";
import { forgetUnboundRun, unboundRun } from "./lone-clock";

/** The handler of the one hourly trigger; Google allows an add-on one clock trigger per person and spreadsheet. */
const HANDLER = "rashinbanHourly";

export class HourlySchedule implements Schedule {
  constructor(private readonly clock: SheetClock) {}

  active(): boolean {
    return ours().length > 0;
  }
  stop(): void {
    this.arrived();
    for (const trigger of ours()) ScriptApp.deleteTrigger(trigger);
  }
  start(): void {
    ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
  }
  missed(): string | null {
    const at = unboundRun();
    return at === null ? null : this.clock.stampOf(at);
  }
  arrived(): void {
    if (unboundRun() !== null) forgetUnboundRun();
  }
}

/** The triggers of the account that runs this. */
function ours(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
}
