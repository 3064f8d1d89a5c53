import type { Schedule } from "../app/platform";

/** The handler of the one hourly trigger; Google allows an add-on one clock trigger per person and spreadsheet. */
const HANDLER = "rashinbanHourly";

export class HourlySchedule implements Schedule {
  active(): boolean {
    return ours().length > 0;
  }
  stop(): void {
    for (const trigger of ours()) ScriptApp.deleteTrigger(trigger);
  }
  start(): void {
    ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
  }
}

/** Those of the account that runs this. */
function ours(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
}
