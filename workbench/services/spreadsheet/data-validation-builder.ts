import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { Exception } from "../exception";
import { mismatch } from "../signature";
import { DataValidation, type ValidationDraft } from "./data-validation";
import { DataValidationCriteria } from "./enums";

export class DataValidationBuilder
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.DataValidationBuilder, keyof DataValidationBuilder>
{
  private $draft: ValidationDraft;

  constructor(draft: ValidationDraft = { criteria: null, values: [], allowInvalid: true, helpText: null }) {
    super("SpreadsheetApp", "DataValidationBuilder");
    this.$draft = draft;
  }

  $require(criteria: keyof typeof DataValidationCriteria.$values, ...values: unknown[]): this {
    this.$draft = { ...this.$draft, criteria: DataValidationCriteria.$values[criteria], values };
    return this;
  }

  build(): DataValidation {
    if (this.$draft.criteria === null) throw new Exception("Data validation rule must have a criteria.");
    return new DataValidation(this.$draft, (draft) => new DataValidationBuilder(draft));
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.$draft);
  }
  getAllowInvalid(): boolean {
    return this.$draft.allowInvalid;
  }
  getCriteriaType(): EnumValue | null {
    return this.$draft.criteria;
  }
  getCriteriaValues(): unknown[] {
    return [...this.$draft.values];
  }
  getHelpText(): string | null {
    return this.$draft.helpText;
  }
  /** By default an invalid value only gets a warning (platform.md §6.6). */
  setAllowInvalid(allowInvalid: boolean): this {
    this.$draft = { ...this.$draft, allowInvalid };
    return this;
  }
  setHelpText(helpText: string): this {
    this.$draft = { ...this.$draft, helpText };
    return this;
  }
  requireCheckbox(...values: unknown[]): this {
    if (values.length > 2) throw mismatch(this, "requireCheckbox", values);
    return this.$require("CHECKBOX", ...values);
  }
  requireDate(): this {
    return this.$require("DATE_IS_VALID_DATE");
  }
  requireDateAfter(date: unknown): this {
    return this.$require("DATE_AFTER", date);
  }
  requireDateBefore(date: unknown): this {
    return this.$require("DATE_BEFORE", date);
  }
  requireDateBetween(start: unknown, end: unknown): this {
    return this.$require("DATE_BETWEEN", start, end);
  }
  requireDateEqualTo(date: unknown): this {
    return this.$require("DATE_EQUAL_TO", date);
  }
  requireDateNotBetween(start: unknown, end: unknown): this {
    return this.$require("DATE_NOT_BETWEEN", start, end);
  }
  requireDateOnOrAfter(date: unknown): this {
    return this.$require("DATE_ON_OR_AFTER", date);
  }
  requireDateOnOrBefore(date: unknown): this {
    return this.$require("DATE_ON_OR_BEFORE", date);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.$require("CUSTOM_FORMULA", formula);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.$require("NUMBER_BETWEEN", start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.$require("NUMBER_EQUAL_TO", number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.$require("NUMBER_GREATER_THAN", number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.$require("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }
  requireNumberLessThan(number: number): this {
    return this.$require("NUMBER_LESS_THAN", number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.$require("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.$require("NUMBER_NOT_BETWEEN", start, end);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.$require("NUMBER_NOT_EQUAL_TO", number);
  }
  requireTextContains(text: string): this {
    return this.$require("TEXT_CONTAINS", text);
  }
  requireTextDoesNotContain(text: string): this {
    return this.$require("TEXT_DOES_NOT_CONTAIN", text);
  }
  requireTextEqualTo(text: string): this {
    return this.$require("TEXT_EQUAL_TO", text);
  }
  requireTextIsEmail(): this {
    return this.$require("TEXT_IS_VALID_EMAIL");
  }
  requireTextIsUrl(): this {
    return this.$require("TEXT_IS_VALID_URL");
  }
  /** The values become texts, whatever they were. */
  requireValueInList(...args: unknown[]): this {
    const [values, showDropdown = true] = args;
    if (!Array.isArray(values) || typeof showDropdown !== "boolean")
      throw mismatch(this, "requireValueInList", args);
    return this.$require("VALUE_IN_LIST", values.map(String), showDropdown);
  }
  requireValueInRange(...args: unknown[]): this {
    const [range, showDropdown = true] = args;
    if (!(range instanceof Emulated) || range.$type !== "Range" || typeof showDropdown !== "boolean")
      throw mismatch(this, "requireValueInRange", args);
    return this.$require("VALUE_IN_RANGE", range, showDropdown);
  }
  withCriteria(criteria: unknown, values: unknown): this {
    if (!(criteria instanceof EnumValue) || !Array.isArray(values))
      throw mismatch(this, "withCriteria", [criteria, values]);
    this.$draft = { ...this.$draft, criteria, values };
    return this;
  }
}
