import { Emulated, type Emulates } from "../emulated";
import type { EnumValue } from "../enum";
import { BooleanCriteria } from "./enums";
import type { CriteriaRecord } from "./filter-record";

export class FilterCriteria
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.FilterCriteria, keyof FilterCriteria>
{
  constructor(
    readonly $record: CriteriaRecord,
    private readonly $copy: () => Emulated,
  ) {
    super("SpreadsheetApp", "FilterCriteria");
  }

  copy(): Emulated {
    return this.$copy();
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
}

export function criteriaOf({ type }: CriteriaRecord): EnumValue | null {
  return type === null ? null : BooleanCriteria.$values[type as "CELL_EMPTY"];
}
