import { evaluate } from "../bench-of";

export const SHEET = "SpreadsheetApp.getActiveSheet()";

/** What a script's statements return that have `book` and `sheet` at hand. */
export const run = (code: string): unknown =>
  evaluate(`(() => { const book = SpreadsheetApp.getActive(), sheet = ${SHEET}; ${code} })()`);
