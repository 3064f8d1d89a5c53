import { Emulated, type Emulates } from "../emulated";
import { BooleanCondition } from "./boolean-condition";
import { GradientCondition } from "./gradient-condition";
import type { Range } from "./range";
import type { RuleDraft } from "./rule-draft";

export class ConditionalFormatRule
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, keyof ConditionalFormatRule>
{
  constructor(
    readonly $draft: RuleDraft,
    private readonly $copy: () => Emulated,
  ) {
    super("SpreadsheetApp", "ConditionalFormatRule");
  }

  copy(): Emulated {
    return this.$copy();
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
}
