import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { Exception } from "../exception";
import { mismatch } from "../signature";
import { DeveloperMetadataLocation } from "./developer-metadata-location";
import type { Doc } from "./doc";
import { DeveloperMetadataVisibility } from "./enums";
import {
  allMetadata,
  dropMetadata,
  keepMetadata,
  type Location,
  lineLocation,
  type MetadataRecord,
  notALine,
  SPREADSHEET,
  sheetLocation,
} from "./metadata-record";
import type { Cells } from "./store";

/** A key and value that follow their place; nothing of it is seen in the sheet. */
export class DeveloperMetadata
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.DeveloperMetadata, keyof DeveloperMetadata>
{
  constructor(
    readonly $doc: Doc,
    readonly $id: number,
  ) {
    super("SpreadsheetApp", "DeveloperMetadata");
  }

  $record(): MetadataRecord {
    const found = allMetadata(this.$doc.execution.book).find(({ id }) => id === this.$id);
    if (found === undefined) throw new Exception("The developer metadata does not exist.");
    return found;
  }
  $change(part: Partial<MetadataRecord>): this {
    keepMetadata(this.$doc.execution.book, { ...this.$record(), ...part });
    return this;
  }

  getId(): number {
    return this.$id;
  }
  getKey(): string {
    return this.$record().key;
  }
  getValue(): string | null {
    return this.$record().value;
  }
  getVisibility(): EnumValue {
    return DeveloperMetadataVisibility.$values[this.$record().visibility];
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.$doc, this.$record());
  }
  setKey(key: string): this {
    return this.$change({ key });
  }
  setValue(value: string): this {
    return this.$change({ value });
  }
  setVisibility(visibility: unknown): this {
    if (!(visibility instanceof EnumValue)) throw mismatch(this, "setVisibility", [visibility]);
    return this.$change({ visibility: visibility.$name as "DOCUMENT" });
  }
  $moveTo(method: string, axis: Location["axis"], target: unknown): this {
    const cells = target as Cells | null;
    if (!(target instanceof Emulated) || cells?.$area === undefined) throw mismatch(this, method, [target]);
    const place = lineLocation(cells);
    if (place.axis !== axis) throw notALine();
    return this.$change(place);
  }
  moveToRow(row: unknown): this {
    return this.$moveTo("moveToRow", "row", row);
  }
  moveToColumn(column: unknown): this {
    return this.$moveTo("moveToColumn", "column", column);
  }
  moveToSheet(sheet: unknown): this {
    if (!(sheet instanceof Emulated) || sheet.$type !== "Sheet") throw mismatch(this, "moveToSheet", [sheet]);
    return this.$change(sheetLocation((sheet as Emulated & { readonly $id: number }).$id));
  }
  moveToSpreadsheet(): this {
    return this.$change(SPREADSHEET);
  }
  remove(): void {
    dropMetadata(this.$doc.execution.book, this.$id);
  }
}

/** Reads `(key)`, `(key, value)`, `(key, visibility)` and `(key, value, visibility)`. */
export function addMetadata(object: Emulated, doc: Doc, location: Location, args: readonly unknown[]): void {
  const [key, second, third] = args;
  const visibility = [second, third].find((arg) => arg instanceof EnumValue);
  const value = typeof second === "string" ? second : null;
  if (typeof key !== "string" || args.some((arg) => typeof arg !== "string" && !(arg instanceof EnumValue)))
    throw mismatch(object, "addDeveloperMetadata", args);
  const { book, world } = doc.execution;
  world.serial += 1;
  keepMetadata(book, {
    ...location,
    id: world.serial,
    key,
    value,
    visibility: (visibility?.$name ?? "DOCUMENT") as "DOCUMENT",
  });
}

/** What hangs on exactly this place. */
export function metadataAt(doc: Doc, location: Location): DeveloperMetadata[] {
  const { sheetId, axis, at, count } = location;
  return allMetadata(doc.execution.book)
    .filter(
      (one) =>
        one.sheetId === sheetId && one.axis === axis && one.at >= at && one.at <= at + Math.max(0, count - 1),
    )
    .map(({ id }) => new DeveloperMetadata(doc, id));
}
