import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { Exception } from "../exception";
import { mismatch } from "../signature";
import type { BooleanCriteria } from "./enums";
import { criteriaOf, FilterCriteria } from "./filter-criteria";
import type { CriteriaRecord } from "./filter-record";

type Criteria = keyof typeof BooleanCriteria.$values;

export class FilterCriteriaBuilder
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, keyof FilterCriteriaBuilder>
{
  constructor(private $record: CriteriaRecord = { type: null, values: [], hidden: [] }) {
    super("SpreadsheetApp", "FilterCriteriaBuilder");
  }

  $when(type: Criteria, ...values: unknown[]): this {
    this.$record = { ...this.$record, type, values };
    return this;
  }
  $whenDate(type: Criteria, date: unknown): this {
    return date instanceof EnumValue
      ? this.$when(`${type}_RELATIVE` as Criteria, date.$name)
      : this.$when(type, date);
  }

  build(): FilterCriteria {
    const { type, hidden } = this.$record;
    if (type === null && hidden.length === 0) throw new Exception("Filter criteria must have a condition.");
    return new FilterCriteria(this.$record, () => this.copy());
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.$record);
  }
  getCriteriaType(): EnumValue | null {
    return criteriaOf(this.$record);
  }
  getCriteriaValues(): unknown[] {
    return [...this.$record.values];
  }
  getHiddenValues(): string[] {
    return [...this.$record.hidden];
  }
  setHiddenValues(values: unknown): this {
    if (!Array.isArray(values)) throw mismatch(this, "setHiddenValues", [values]);
    this.$record = { ...this.$record, hidden: values.map(String) };
    return this;
  }
  whenCellEmpty(): this {
    return this.$when("CELL_EMPTY");
  }
  whenCellNotEmpty(): this {
    return this.$when("CELL_NOT_EMPTY");
  }
  whenDateAfter(date: unknown): this {
    return this.$whenDate("DATE_AFTER", date);
  }
  whenDateBefore(date: unknown): this {
    return this.$whenDate("DATE_BEFORE", date);
  }
  whenDateEqualTo(date: unknown): this {
    return this.$whenDate("DATE_EQUAL_TO", date);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.$when("CUSTOM_FORMULA", formula);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.$when("NUMBER_BETWEEN", start, end);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.$when("NUMBER_NOT_BETWEEN", start, end);
  }
  whenNumberEqualTo(number: number): this {
    return this.$when("NUMBER_EQUAL_TO", number);
  }
  whenNumberNotEqualTo(number: number): this {
    return this.$when("NUMBER_NOT_EQUAL_TO", number);
  }
  whenNumberGreaterThan(number: number): this {
    return this.$when("NUMBER_GREATER_THAN", number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.$when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }
  whenNumberLessThan(number: number): this {
    return this.$when("NUMBER_LESS_THAN", number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.$when("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }
  whenTextContains(text: string): this {
    return this.$when("TEXT_CONTAINS", text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.$when("TEXT_DOES_NOT_CONTAIN", text);
  }
  whenTextEqualTo(text: string): this {
    return this.$when("TEXT_EQUAL_TO", text);
  }
  whenTextStartsWith(text: string): this {
    return this.$when("TEXT_STARTS_WITH", text);
  }
  whenTextEndsWith(text: string): this {
    return this.$when("TEXT_ENDS_WITH", text);
  }
}
