import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { mismatch } from "../signature";
import { DeveloperMetadata } from "./developer-metadata";
import { typeOf } from "./developer-metadata-location";
import type { Doc } from "./doc";
import { allMetadata, type Location, type MetadataRecord } from "./metadata-record";

type Test = (record: MetadataRecord) => boolean;

/** Looks in a place and in what lies inside it, or also in what crosses it. */
export class DeveloperMetadataFinder
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, keyof DeveloperMetadataFinder>
{
  private readonly $tests: Test[] = [];
  private $intersecting = false;

  constructor(
    readonly $doc: Doc,
    readonly $where: Location,
  ) {
    super("SpreadsheetApp", "DeveloperMetadataFinder");
  }

  $with(test: Test): this {
    this.$tests.push(test);
    return this;
  }
  $isHere({ sheetId, axis, at, count }: MetadataRecord): boolean {
    const where = this.$where;
    if (where.sheetId === null) return true;
    if (sheetId !== where.sheetId) return this.$intersecting && sheetId === null;
    if (where.axis === null) return true;
    if (axis === null) return this.$intersecting;
    if (axis !== where.axis) return this.$intersecting;
    const inside = at >= where.at && at + count <= where.at + where.count;
    return inside || (this.$intersecting && at < where.at + where.count && where.at < at + count);
  }

  find(): DeveloperMetadata[] {
    return allMetadata(this.$doc.execution.book)
      .filter((record) => this.$isHere(record) && this.$tests.every((test) => test(record)))
      .map(({ id }) => new DeveloperMetadata(this.$doc, id));
  }
  onIntersectingLocations(): this {
    this.$intersecting = true;
    return this;
  }
  withId(id: number): this {
    return this.$with((record) => record.id === id);
  }
  withKey(key: string): this {
    return this.$with((record) => record.key === key);
  }
  withValue(value: string): this {
    return this.$with((record) => record.value === value);
  }
  withVisibility(visibility: unknown): this {
    if (!(visibility instanceof EnumValue)) throw mismatch(this, "withVisibility", [visibility]);
    return this.$with((record) => record.visibility === visibility.$name);
  }
  withLocationType(locationType: unknown): this {
    if (!(locationType instanceof EnumValue)) throw mismatch(this, "withLocationType", [locationType]);
    return this.$with((record) => typeOf(record) === locationType);
  }
}
