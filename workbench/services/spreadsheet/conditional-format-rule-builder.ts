import type { GradientPoint } from "../../sheet/gradient";
import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { Exception } from "../exception";
import { mismatch } from "../signature";
import { BooleanCondition } from "./boolean-condition";
import { hexColor, hexOrNull } from "./colors";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { BooleanCriteria } from "./enums";
import { GradientCondition } from "./gradient-condition";
import { Range } from "./range";
import { EMPTY_RULE, type RuleDraft } from "./rule-draft";
import type { RuleStyle } from "./rule-style";

type Criteria = keyof typeof BooleanCriteria.$values;

export class ConditionalFormatRuleBuilder
  extends Emulated
  implements
    Emulates<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, keyof ConditionalFormatRuleBuilder>
{
  private $draft: RuleDraft;

  constructor(draft: RuleDraft = EMPTY_RULE) {
    super("SpreadsheetApp", "ConditionalFormatRuleBuilder");
    this.$draft = draft;
  }

  $change(part: Partial<RuleDraft>): this {
    this.$draft = { ...this.$draft, ...part };
    return this;
  }
  $when(criteria: Criteria, ...values: unknown[]): this {
    return this.$change({ criteria: BooleanCriteria.$values[criteria], values });
  }
  $whenDate(criteria: Criteria, date: unknown): this {
    return this.$when(date instanceof EnumValue ? (`${criteria}_RELATIVE` as Criteria) : criteria, date);
  }
  $style(style: { [P in keyof RuleStyle]: RuleStyle[P] | null }): this {
    const given = Object.entries({ ...this.$draft.style, ...style }).filter(([, value]) => value !== null);
    return this.$change({ style: Object.fromEntries(given) });
  }
  $point(name: "min" | "mid" | "max", color: string, type: GradientPoint["type"], value: string): this {
    return this.$change({
      gradient: { ...this.$draft.gradient, [name]: { color: hexColor(color), type, value } },
    });
  }

  build(): ConditionalFormatRule {
    const { ranges, criteria, gradient } = this.$draft;
    if (ranges.length === 0) throw new Exception("Conditional format rule must have at least one range.");
    if (criteria === null && gradient.min === undefined && gradient.max === undefined) {
      throw new Exception("Conditional format rule must have a condition.");
    }
    return new ConditionalFormatRule(this.$draft, () => this.copy());
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.$draft);
  }
  getRanges(): Range[] {
    return [...this.$draft.ranges];
  }
  getBooleanCondition(): BooleanCondition | null {
    const { criteria, values, style } = this.$draft;
    return criteria === null ? null : new BooleanCondition(criteria, values, style);
  }
  getGradientCondition(): GradientCondition | null {
    const { gradient } = this.$draft;
    return gradient.min === undefined && gradient.max === undefined ? null : new GradientCondition(gradient);
  }
  setRanges(ranges: unknown): this {
    if (!Array.isArray(ranges) || !ranges.every((range) => range instanceof Range)) {
      throw mismatch(this, "setRanges", [ranges]);
    }
    return this.$change({ ranges });
  }
  setBackground(color: string | null): this {
    return this.$style({ background: hexOrNull(color) });
  }
  setFontColor(color: string | null): this {
    return this.$style({ fontColor: hexOrNull(color) });
  }
  setBold(bold: boolean | null): this {
    return this.$style({ bold });
  }
  setItalic(italic: boolean | null): this {
    return this.$style({ italic });
  }
  setUnderline(underline: boolean | null): this {
    return this.$style({ underline });
  }
  setStrikethrough(strikethrough: boolean | null): this {
    return this.$style({ strikethrough });
  }
  setGradientMinpoint(color: string): this {
    return this.$point("min", color, "MIN", "");
  }
  setGradientMaxpoint(color: string): this {
    return this.$point("max", color, "MAX", "");
  }
  setGradientMinpointWithValue(color: string, type: unknown, value: string): this {
    return this.$point("min", color, pointType(this, type), value);
  }
  setGradientMidpointWithValue(color: string, type: unknown, value: string): this {
    return this.$point("mid", color, pointType(this, type), value);
  }
  setGradientMaxpointWithValue(color: string, type: unknown, value: string): this {
    return this.$point("max", color, pointType(this, type), value);
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
  whenTextEndsWith(text: string): this {
    return this.$when("TEXT_ENDS_WITH", text);
  }
  whenTextEqualTo(text: string): this {
    return this.$when("TEXT_EQUAL_TO", text);
  }
  whenTextStartsWith(text: string): this {
    return this.$when("TEXT_STARTS_WITH", text);
  }
  withCriteria(criteria: unknown, values: unknown): this {
    if (!(criteria instanceof EnumValue) || !Array.isArray(values))
      throw mismatch(this, "withCriteria", [criteria, values]);
    return this.$change({ criteria, values });
  }
}

/** Strings are no enumeration values (platform.md §6.7). */
function pointType(builder: ConditionalFormatRuleBuilder, type: unknown): GradientPoint["type"] {
  if (!(type instanceof EnumValue)) throw mismatch(builder, "setGradientMinpointWithValue", [type]);
  return type.$name as GradientPoint["type"];
}
