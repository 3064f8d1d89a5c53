import type { Emulated } from "../emulated";
import type { Execution } from "../execution";

/**
 * What the spreadsheet's classes need from each other. A range knows its sheet and a sheet its spreadsheet; they are
 * made through here, so that no two classes import each other.
 */
export interface Doc {
  readonly execution: Execution;
  sheet(sheetId: number): Emulated;
  spreadsheet(): Emulated;
  /** The protection of the execution's document at this place of its list. */
  protection(id: number): Emulated;
}
