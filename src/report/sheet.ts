/** A formula of ours, apart from text: text from outside never becomes a formula. */
export interface FormulaCell {
  readonly formula: string;
}
/** Text that stands in a cell that is plain text by format, so that what a person types there later stays as typed. */
export interface TextCell {
  readonly text: string;
}
export type ReportCell = string | number | boolean | Date | FormulaCell | TextCell;

/** How a tab looks; applied when the tab is made or its shape changes, never with each refresh. */
export interface Layout {
  readonly hidden?: boolean;
  readonly frozenRows?: number;
  readonly columnWidths?: readonly number[];
  /** Number formats of whole columns, counted from 1. */
  readonly columnFormats?: Readonly<Record<number, string>>;
  /** No wider than what stands in it: blank cells count against those a workbook may have. */
  readonly narrow?: boolean;
  readonly hiddenColumns?: { readonly from: number; readonly count: number };
  readonly hideGridlines?: boolean;
  readonly regions?: readonly Region[];
  readonly rules?: readonly ColourRule[];
  readonly chart?: TabChart;
}
export interface Region {
  readonly range: string;
  readonly format?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  /** Values stand in the middle of rows that a long text makes taller; Google puts them at the bottom. */
  readonly middle?: boolean;
  readonly wrap?: boolean;
}
/** Colours `range` where the text of its cells starts with `startsWith`. */
export interface ColourRule {
  readonly range: string;
  readonly startsWith: string;
  readonly background: string;
  readonly color: string;
}
export interface TabChart {
  readonly kind: "line" | "column";
  readonly title: string;
  readonly ranges: readonly string[];
  readonly row: number;
  readonly column: number;
}
