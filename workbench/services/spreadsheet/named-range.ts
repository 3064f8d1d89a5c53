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
    refuseRangeName(name);
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

/**
 * Letters, digits and underscores, not beginning with a digit, and nothing that reads as a cell (Google's help on named ranges).
 * Unverified [named-range-like-cell]: the words.
 */
export function refuseRangeName(name: string): void {
  const cell = /^([A-Za-z]{1,3}\d+|R\d*C\d*|true|false)$/i.test(name);
  if (cell || !/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name))
    throw new Exception(`The name of the range is invalid: ${name}`);
}

/** Null when the name is unknown or its cells have been deleted. */
export function namedRange(doc: Doc, name: string): Range | null {
  const found = doc.execution.book.names.get(name);
  return found === null ? null : new Range(doc, found.sheetId, found);
}
