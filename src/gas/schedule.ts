import type { Schedule } from "../app/platform";

/** The handler of the one hourly trigger; Google allows an add-on one clock trigger per person and spreadsheet. */
const HANDLER = "rashinbanHourly";

export class HourlySchedule implements Schedule {
  active(): boolean {
    return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).some(
      (trigger) => trigger.getHandlerFunction() === HANDLER,
    );
  }
  start(): void {
    ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
  }
}
