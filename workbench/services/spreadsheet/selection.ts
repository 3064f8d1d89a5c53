import { Emulated, type Emulates } from "../emulated";
import type { Range } from "./range";
import { RangeList } from "./range-list";

/** The selection of the person at the sheet; the workbench knows a single range. */
export class Selection
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.Selection, keyof Selection>
{
  constructor(
    readonly $range: Range,
    readonly $sheet: Emulated,
  ) {
    super("SpreadsheetApp", "Selection");
  }

  getActiveRange(): Range {
    return this.$range;
  }
  getActiveRangeList(): RangeList {
    return new RangeList([this.$range]);
  }
  getActiveSheet(): Emulated {
    return this.$sheet;
  }
  getCurrentCell(): Range {
    return this.$range.getCell(1, 1);
  }
}
