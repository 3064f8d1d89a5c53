import { Emulated, type Emulates } from "../emulated";

/** The position of a chart: the cell of its corner and an offset in pixels. */
export class ContainerInfo
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.ContainerInfo, keyof ContainerInfo>
{
  constructor(readonly $position: readonly [row: number, column: number, x: number, y: number]) {
    super("SpreadsheetApp", "ContainerInfo");
  }

  getAnchorRow(): number {
    return this.$position[0];
  }
  getAnchorColumn(): number {
    return this.$position[1];
  }
  getOffsetX(): number {
    return this.$position[2];
  }
  getOffsetY(): number {
    return this.$position[3];
  }
}
