type Range = GoogleAppsScript.Spreadsheet.Range;

/** The input cells that formulas of the probe refer to. */
const INPUTS: readonly (readonly [string, (cell: Range) => void])[] = [
  ["A2", (cell) => cell.setValue(1.5)],
  ["A3", (cell) => cell.setValue(true)],
  ["A4", (cell) => cell.setValue("2026-10-08")],
  ["A5", (cell) => cell.setValue(0.12).setNumberFormat("0%")],
  ["A6", (cell) => cell.setValue(1200).setNumberFormat('"¥"#,##0')],
  ["A7", (cell) => cell.setValue("12:30")],
  ["A8", (cell) => cell.setValue(1.5).setNumberFormat("[h]:mm:ss")],
  ["A9", (cell) => cell.setFormula("=NA()")],
  ["A10", (cell) => cell.setFormula("=NOW()")],
  ["A11", (cell) => cell.setFormula('=""')],
  ["A12", (cell) => cell.setValue("'007")],
  ["A13", (cell) => cell.setFormula("=A10+1")],
  ["A14", (cell) => cell.setFormula("=TODAY()")],
  ["B1", (cell) => cell.setValue(1)],
  ["B3", (cell) => cell.setValue(3)],
  ["B4", (cell) => cell.setFormula("=1/0")],
];
/** Rows between two formulas, so that a spilled result does not meet the next one. */
const ROWS_APART = 5;
const FIRST_ROW = 20;

/** Where a probe works: the scratch tab with its inputs, and free cells on demand. */
export class Field {
  readonly zone: string;
  /** The language part of the spreadsheet's locale. */
  readonly language: string;
  /** The argument separator of the spreadsheet's locale. */
  readonly separator: "," | ";";
  private used = 0;

  constructor(
    readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet,
    readonly scratch: GoogleAppsScript.Spreadsheet.Sheet,
  ) {
    this.zone = book.getSpreadsheetTimeZone();
    this.language = book.getSpreadsheetLocale().slice(0, 2);
    for (const [address, write] of INPUTS) write(scratch.getRange(address));
    const sum = this.cell().setFormula("=SUM(1,2)").getValue();
    this.separator = sum === 3 ? "," : ";";
  }

  /** An empty cell in column D with free space to its right and below. */
  cell(): Range {
    this.used += 1;
    const row = FIRST_ROW + ROWS_APART * this.used;
    if (row + ROWS_APART > this.scratch.getMaxRows())
      this.scratch.insertRowsAfter(this.scratch.getMaxRows(), 500);
    return this.scratch.getRange(row, 4);
  }

  /** The column that holds every cell handed out. */
  answers(): Range {
    return this.scratch.getRange(1, 4, this.scratch.getMaxRows(), 1);
  }

  /** A formula translated to this locale; in the input, commas stand between arguments only. */
  formula(text: string): string {
    return this.separator === "," ? text : text.replace(/,/g, ";");
  }
}
