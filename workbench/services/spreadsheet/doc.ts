import type { Area } from "../../sheet/area";
import type { Emulated } from "../emulated";
import type { Execution } from "../execution";
import type { Whole } from "./a1";
import type { ChartRecord } from "./chart-record";

/**
 * Factories by which the spreadsheet's classes create each other: a range knows its sheet and a sheet its spreadsheet, and
 * no two classes import each other.
 */
export interface Doc {
  readonly execution: Execution;
  sheet(sheetId: number): Emulated;
  spreadsheet(): Emulated;
  range(sheetId: number, area: Area, whole?: Whole): Emulated;
  textFinder(sheetId: number, area: Area, text: string): Emulated;
  filter(sheetId: number): Emulated;
  /** The builder of the record's kind. */
  chartBuilder(record: ChartRecord): Emulated;
  /** The protection of the execution's document at this place of its list. */
  protection(id: number): Emulated;
}
