import { toLocale } from "../text/locale";
import { fallbackMessages } from "../text/messages/makeshifts";

/** Key of the account's properties: when its clock last came without a spreadsheet. */
const KEY = "rashinban-lone-clock";

/** Ends a run that Google gave no spreadsheet, and says so in the log of executions. */
export function refuseUnboundRun(): never {
  const text = fallbackMessages["no-spreadsheet"][toLocale(Session.getActiveUserLocale())];
  console.error(text);
  throw new Error(text);
}

/** Notes for whoever opens Rashinban next that the clock came without a spreadsheet. */
export function noteUnboundRun(): void {
  PropertiesService.getUserProperties().setProperty(KEY, String(Date.now()));
}

/** The instant that was noted, or null. */
export function unboundRun(): Date | null {
  const noted = PropertiesService.getUserProperties().getProperty(KEY);
  return noted === null ? null : new Date(Number(noted));
}

export function forgetUnboundRun(): void {
  PropertiesService.getUserProperties().deleteProperty(KEY);
}
