import { type Area, overlap } from "../../sheet/area";
import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { mismatch } from "../signature";
import { DeveloperMetadata } from "./developer-metadata";
import { typeOf } from "./developer-metadata-location";
import type { Doc } from "./doc";
import { allMetadata, linesOf, type MetadataRecord } from "./metadata-record";
import { within } from "./store";

type Test = (record: MetadataRecord) => boolean;

/**
 * Looks in what lies entirely within a place, or also in what crosses it (Google's reference, on ranges): nothing lies
 * within a part of a row.
 */
export class DeveloperMetadataFinder
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, keyof DeveloperMetadataFinder>
{
  private readonly $tests: Test[] = [];
  private $intersecting = false;

  constructor(
    readonly $doc: Doc,
    readonly $where: { readonly sheetId: number | null; readonly area: Area | null },
  ) {
    super("SpreadsheetApp", "DeveloperMetadataFinder");
  }

  $with(test: Test): this {
    this.$tests.push(test);
    return this;
  }
  $isHere(record: MetadataRecord): boolean {
    const { sheetId, area } = this.$where;
    if (sheetId === null) return true;
    if (record.sheetId !== sheetId) return this.$intersecting && record.sheetId === null;
    if (area === null) return true;
    const lines = linesOf(this.$doc.execution.book, record);
    if (lines === null) return this.$intersecting;
    return this.$intersecting ? overlap(lines, area) : within(lines, area);
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
