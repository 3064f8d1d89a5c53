import { toLocale } from "../text/locale";
import { fallbackMessages } from "../text/messages/makeshifts";

/** Key in the account's properties of the time when its trigger last fired unbound, without a spreadsheet. */
const KEY = "rashinban-lone-clock";

/** Ends an unbound run, one that Google gave no spreadsheet, and says so in the log of executions. */
export function refuseUnboundRun(): never {
  const text = fallbackMessages["no-spreadsheet"][toLocale(Session.getActiveUserLocale())];
  console.error(text);
  throw new Error(text);
}

/** Records an unbound run of the trigger, to be reported to whoever opens Rashinban next. */
export function noteUnboundRun(): void {
  PropertiesService.getUserProperties().setProperty(KEY, String(Date.now()));
}

/** The instant of the recorded unbound run, or null. */
export function unboundRun(): Date | null {
  const noted = PropertiesService.getUserProperties().getProperty(KEY);
  return noted === null ? null : new Date(Number(noted));
}

export function forgetUnboundRun(): void {
  PropertiesService.getUserProperties().deleteProperty(KEY);
}
