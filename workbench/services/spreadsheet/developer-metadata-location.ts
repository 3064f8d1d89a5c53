import { Emulated, type Emulates } from "../emulated";
import type { EnumValue } from "../enum";
import type { Doc } from "./doc";
import { DeveloperMetadataLocationType } from "./enums";
import { type Location, linesOf } from "./metadata-record";

export class DeveloperMetadataLocation
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, keyof DeveloperMetadataLocation>
{
  constructor(
    readonly $doc: Doc,
    readonly $location: Location,
  ) {
    super("SpreadsheetApp", "DeveloperMetadataLocation");
  }

  $lines(axis: "row" | "column"): Emulated | null {
    const { sheetId } = this.$location;
    const area = linesOf(this.$doc.execution.book, this.$location);
    if (sheetId === null || area === null || this.$location.axis !== axis) return null;
    return this.$doc.range(sheetId, area, axis === "row" ? "rows" : "columns");
  }

  getLocationType(): EnumValue {
    return typeOf(this.$location);
  }
  getSpreadsheet(): Emulated | null {
    return this.$location.sheetId === null ? this.$doc.spreadsheet() : null;
  }
  getSheet(): Emulated | null {
    const { sheetId, axis } = this.$location;
    return sheetId === null || axis !== null ? null : this.$doc.sheet(sheetId);
  }
  getRow(): Emulated | null {
    return this.$lines("row");
  }
  getColumn(): Emulated | null {
    return this.$lines("column");
  }
}

export function typeOf({ sheetId, axis }: Location): EnumValue {
  const types = DeveloperMetadataLocationType.$values;
  if (sheetId === null) return types.SPREADSHEET;
  if (axis === null) return types.SHEET;
  return axis === "row" ? types.ROW : types.COLUMN;
}
