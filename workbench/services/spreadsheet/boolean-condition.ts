import { Emulated, type Emulates } from "../emulated";
import type { EnumValue } from "../enum";
import type { RuleStyle } from "./rule-style";

export class BooleanCondition
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.BooleanCondition, keyof BooleanCondition>
{
  constructor(
    readonly $criteria: EnumValue,
    readonly $values: readonly unknown[],
    readonly $style: RuleStyle,
  ) {
    super("SpreadsheetApp", "BooleanCondition");
  }

  getCriteriaType(): EnumValue {
    return this.$criteria;
  }
  getCriteriaValues(): unknown[] {
    return [...this.$values];
  }
  getBackground(): string | null {
    return this.$style.background ?? null;
  }
  getFontColor(): string | null {
    return this.$style.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this.$style.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.$style.italic ?? null;
  }
  getUnderline(): boolean | null {
    return this.$style.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.$style.strikethrough ?? null;
  }
}
