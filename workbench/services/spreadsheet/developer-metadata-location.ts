import { Emulated, type Emulates } from "../emulated";
import type { EnumValue } from "../enum";
import type { Doc } from "./doc";
import { DeveloperMetadataLocationType } from "./enums";
import type { Location } from "./metadata-record";

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
    const { sheetId, at, count } = this.$location;
    const store = sheetId === null ? undefined : this.$doc.execution.book.byId(sheetId);
    if (store === undefined || this.$location.axis !== axis) return null;
    const area =
      axis === "row"
        ? { row: at, column: 1, rows: count, columns: store.maxColumns }
        : { row: 1, column: at, rows: store.maxRows, columns: count };
    return this.$doc.range(store.id, area, axis === "row" ? "rows" : "columns");
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
