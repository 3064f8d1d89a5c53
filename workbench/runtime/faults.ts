import { Exception } from "../services/exception";

/**
 * A fault of a service call. `fail`: the script sees an exception. `kill`: Google ends the execution there; no
 * `catch` or `finally` of the script has an effect any more. `late`: a write that Google had only buffered is lost, and
 * its error surfaces at the next flush, read or end of the script.
 */
export interface Fault {
  readonly what: "fail" | "kill" | "late";
  /** Whether the call's effect takes place; a late one never does. */
  readonly when: "before" | "after";
  readonly error: Error;
}

/** Injected errors have a text of their own, so that no test takes them for a refusal. */
export const INJECTED = "Service error: injected";

export function fault(what: Fault["what"], when: Fault["when"] = "before"): Fault {
  return { what, when, error: what === "kill" ? killed() : new Exception(INJECTED) };
}

/** Google's text for an execution that used up its time (platform.md §1.2). */
export function killed(): Exception {
  return new Exception("Exceeded maximum execution time");
}

/** Google's text for a service that is down for a moment. */
export function outage(): Fault {
  const error = new Exception("We're sorry, a server error occurred. Please wait a bit and try again.");
  return { what: "fail", when: "before", error };
}

const BUFFERED =
  /^SpreadsheetApp\.(Range|Sheet|Spreadsheet|RangeList)\.(set|clear|append|insertRow|insertColumn|deleteRow|deleteColumn|copyTo|merge|break|hide|show|sort)/;
/** Calls that read the content of a sheet, rather than only returning a range or a sheet. */
const SURFACES =
  /^SpreadsheetApp\.(flush|Range\.(isBlank|get(Value|Display|Formula|Note|Background|Font|Number|Data|Rich))|Sheet\.get(Last|Max|DataRange|Charts|Conditional))/;

/** Whether Google may buffer the call: a write to cells whose result is not needed. */
export function isBuffered(call: string): boolean {
  return BUFFERED.test(call);
}

/** Whether a call makes Google flush its buffered writes. */
export function surfacesWrites(call: string): boolean {
  return SURFACES.test(call);
}
