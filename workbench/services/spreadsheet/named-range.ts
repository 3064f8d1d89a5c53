import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import { mismatch } from "../signature";
import type { Doc } from "./doc";
import { Range } from "./range";

export class NamedRange
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.NamedRange, keyof NamedRange>
{
  constructor(
    readonly $doc: Doc,
    private $name: string,
  ) {
    super("SpreadsheetApp", "NamedRange");
  }

  getName(): string {
    return this.$name;
  }
  getRange(): Range {
    const range = namedRange(this.$doc, this.$name);
    if (range === null) throw new Exception("Range not found");
    return range;
  }
  setName(name: string): this {
    const { names } = this.$doc.execution.book;
    const area = names.get(this.$name);
    if (area === null) throw new Exception("Range not found");
    names.remove(this.$name);
    names.set(name, area);
    this.$name = name;
    return this;
  }
  setRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch(this, "setRange", [range]);
    this.$doc.execution.book.names.set(this.$name, { sheetId: range.$sheetId, ...range.$area });
    return this;
  }
  remove(): void {
    this.$doc.execution.book.names.remove(this.$name);
  }
}

/** Null when the name is unknown or its cells have been deleted. */
export function namedRange(doc: Doc, name: string): Range | null {
  const found = doc.execution.book.names.get(name);
  return found === null ? null : new Range(doc, found.sheetId, found);
}
