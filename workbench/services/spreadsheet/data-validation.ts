import { Emulated, type Emulates } from "../emulated";
import type { EnumValue } from "../enum";

/** A data validation rule of the Spreadsheet service. */
export interface ValidationDraft {
  readonly criteria: EnumValue | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export class DataValidation
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.DataValidation, keyof DataValidation>
{
  constructor(
    readonly $draft: ValidationDraft,
    private readonly $copy: (draft: ValidationDraft) => Emulated,
  ) {
    super("SpreadsheetApp", "DataValidation");
  }

  copy(): Emulated {
    return this.$copy(this.$draft);
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
}
