import { Emulated, type Emulates } from "../emulated";
import type { ClearOptions } from "./cells";
import type { Range } from "./range";

/** Several ranges of one sheet that change together. */
export class RangeList
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.RangeList, keyof RangeList>
{
  constructor(readonly $ranges: readonly Range[]) {
    super("SpreadsheetApp", "RangeList");
  }

  $each(change: (range: Range) => unknown): this {
    for (const range of this.$ranges) change(range);
    return this;
  }

  getRanges(): Range[] {
    return [...this.$ranges];
  }
  activate(): this {
    return this.$each((range) => range.activate());
  }
  breakApart(): this {
    return this.$each((range) => range.breakApart());
  }
  clear(options: ClearOptions = {}): this {
    return this.$each((range) => range.clear(options));
  }
  clearContent(): this {
    return this.$each((range) => range.clearContent());
  }
  clearDataValidations(): this {
    return this.$each((range) => range.clearDataValidations());
  }
  clearFormat(): this {
    return this.$each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this.$each((range) => range.clearNote());
  }
  insertCheckboxes(...args: unknown[]): this {
    return this.$each((range) => range.insertCheckboxes(...args));
  }
  removeCheckboxes(): this {
    return this.$each((range) => range.removeCheckboxes());
  }
  check(): this {
    return this.$each((range) => range.check());
  }
  uncheck(): this {
    return this.$each((range) => range.uncheck());
  }
  trimWhitespace(): this {
    return this.$each((range) => range.trimWhitespace());
  }
  setBackground(color: string | null): this {
    return this.$each((range) => range.setBackground(color));
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.$each((range) => range.setBackgroundRGB(red, green, blue));
  }
  setBorder(...args: unknown[]): this {
    return this.$each((range) => range.setBorder(...args));
  }
  setFontColor(color: string | null): this {
    return this.$each((range) => range.setFontColor(color));
  }
  setFontFamily(family: string | null): this {
    return this.$each((range) => range.setFontFamily(family));
  }
  setFontLine(line: unknown): this {
    return this.$each((range) => range.setFontLine(line));
  }
  setFontSize(size: number): this {
    return this.$each((range) => range.setFontSize(size));
  }
  setFontStyle(style: unknown): this {
    return this.$each((range) => range.setFontStyle(style));
  }
  setFontWeight(weight: unknown): this {
    return this.$each((range) => range.setFontWeight(weight));
  }
  setFormula(formula: string): this {
    return this.$each((range) => range.setFormula(formula));
  }
  setFormulaR1C1(formula: string): this {
    return this.$each((range) => range.setFormulaR1C1(formula));
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.$each((range) => range.setHorizontalAlignment(alignment));
  }
  setNote(note: string | null): this {
    return this.$each((range) => range.setNote(note));
  }
  setNumberFormat(format: string): this {
    return this.$each((range) => range.setNumberFormat(format));
  }
  setValue(value: unknown): this {
    return this.$each((range) => range.setValue(value));
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.$each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(wrap: boolean): this {
    return this.$each((range) => range.setWrap(wrap));
  }
  setWrapStrategy(strategy: unknown): this {
    return this.$each((range) => range.setWrapStrategy(strategy));
  }
}
