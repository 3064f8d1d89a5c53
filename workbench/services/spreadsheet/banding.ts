import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import { mismatch } from "../signature";
import type { BandingRecord } from "./banding-record";
import { hexOrNull } from "./colors";
import type { Doc } from "./doc";

type Part = keyof BandingRecord["colors"];

export class Banding
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.Banding, keyof Banding>
{
  constructor(
    readonly $doc: Doc,
    readonly $id: number,
  ) {
    super("SpreadsheetApp", "Banding");
  }

  $find() {
    for (const store of this.$doc.execution.book.sheets) {
      const record = (store.bandings as BandingRecord[]).find(({ id }) => id === this.$id);
      if (record !== undefined) return { store, record };
    }
    throw new Exception("Banding not found");
  }
  $change(part: Partial<BandingRecord>): this {
    const { store, record } = this.$find();
    store.bandings = (store.bandings as BandingRecord[]).map((one) =>
      one === record ? { ...one, ...part } : one,
    );
    return this;
  }
  $color(axis: BandingRecord["axis"], part: Part): string | null {
    const { record } = this.$find();
    return record.axis === axis ? record.colors[part] : null;
  }
  $paint(axis: BandingRecord["axis"], part: Part, color: string | null): this {
    const { record } = this.$find();
    if (record.axis !== axis) throw new Exception(`The banding is over ${record.axis}s.`);
    return this.$change({ colors: { ...record.colors, [part]: hexOrNull(color) } });
  }

  getRange(): Emulated {
    const { store, record } = this.$find();
    return this.$doc.range(store.id, record.area);
  }
  setRange(range: unknown): this {
    const area = (range as { $area?: BandingRecord["area"] } | null)?.$area;
    if (area === undefined) throw mismatch(this, "setRange", [range]);
    return this.$change({ area: { ...area } });
  }
  getHeaderRowColor(): string | null {
    return this.$color("row", "header");
  }
  getFirstRowColor(): string | null {
    return this.$color("row", "first");
  }
  getSecondRowColor(): string | null {
    return this.$color("row", "second");
  }
  getFooterRowColor(): string | null {
    return this.$color("row", "footer");
  }
  setHeaderRowColor(color: string | null): this {
    return this.$paint("row", "header", color);
  }
  setFirstRowColor(color: string): this {
    return this.$paint("row", "first", color);
  }
  setSecondRowColor(color: string): this {
    return this.$paint("row", "second", color);
  }
  setFooterRowColor(color: string | null): this {
    return this.$paint("row", "footer", color);
  }
  getHeaderColumnColor(): string | null {
    return this.$color("column", "header");
  }
  getFirstColumnColor(): string | null {
    return this.$color("column", "first");
  }
  getSecondColumnColor(): string | null {
    return this.$color("column", "second");
  }
  getFooterColumnColor(): string | null {
    return this.$color("column", "footer");
  }
  setHeaderColumnColor(color: string | null): this {
    return this.$paint("column", "header", color);
  }
  setFirstColumnColor(color: string): this {
    return this.$paint("column", "first", color);
  }
  setSecondColumnColor(color: string): this {
    return this.$paint("column", "second", color);
  }
  setFooterColumnColor(color: string | null): this {
    return this.$paint("column", "footer", color);
  }
  remove(): void {
    const { store, record } = this.$find();
    store.bandings = (store.bandings as BandingRecord[]).filter((one) => one !== record);
  }
}
