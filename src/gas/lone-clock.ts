import { toLocale } from "../text/locale";
import { makeshiftMessages } from "../text/messages/makeshifts";

/** Key of the account's properties: when its clock last came without a spreadsheet. */
const KEY = "rashinban-lone-clock";

/** Ends a run that Google gave no spreadsheet: said in the log of executions, and noted for whoever opens Rashinban next. */
export function refuseLoneRun(): never {
  const text = makeshiftMessages["no-spreadsheet"][toLocale(Session.getActiveUserLocale())];
  console.error(text);
  PropertiesService.getUserProperties().setProperty(KEY, String(Date.now()));
  throw new Error(text);
}

/** The instant that was noted, or null. */
export function loneRun(): Date | null {
  const noted = PropertiesService.getUserProperties().getProperty(KEY);
  return noted === null ? null : new Date(Number(noted));
}

export function forgetLoneRun(): void {
  PropertiesService.getUserProperties().deleteProperty(KEY);
}
