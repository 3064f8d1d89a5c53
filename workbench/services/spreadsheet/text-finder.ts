import type { Area } from "../../sheet/area";
import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import type { Doc } from "./doc";
import { refuseProtected } from "./permission";
import { Range } from "./range";

interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** Finds text in what cells show: in any case and anywhere in the cell unless told otherwise (platform.md §6.6). */
export class TextFinder
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.TextFinder, keyof TextFinder>
{
  private $case = false;
  private $entire = false;
  private $formulas = false;
  private $expression = false;
  private $plain = false;
  private $current: Place | null = null;

  constructor(
    readonly $doc: Doc,
    readonly $areas: readonly { readonly sheetId: number; readonly area: Area }[],
    readonly $text: string,
  ) {
    super("SpreadsheetApp", "TextFinder");
  }

  matchCase(matchCase: boolean): this {
    this.$case = matchCase;
    return this;
  }
  matchEntireCell(matchEntireCell: boolean): this {
    this.$entire = matchEntireCell;
    return this;
  }
  matchFormulaText(matchFormulaText: boolean): this {
    this.$formulas = matchFormulaText;
    return this;
  }
  useRegularExpression(useRegEx: boolean): this {
    this.$expression = useRegEx;
    return this;
  }
  ignoreDiacritics(ignoreDiacritics: boolean): this {
    this.$plain = ignoreDiacritics;
    return this;
  }
  startFrom(startRange: unknown): this {
    if (!(startRange instanceof Range)) throw new Exception("Invalid argument: startRange");
    const { row, column } = startRange.$area;
    this.$current = { sheetId: startRange.$sheetId, row, column };
    return this;
  }
  findAll(): Range[] {
    return this.$places().map((place) => this.$range(place));
  }
  findNext(): Range | null {
    return this.$step(1);
  }
  findPrevious(): Range | null {
    return this.$step(-1);
  }
  getCurrentMatch(): Range | null {
    return this.$current === null ? null : this.$range(this.$current);
  }
  /** Occurrences, not cells. */
  replaceAllWith(replaceText: string): number {
    return this.$places().reduce((sum, place) => sum + this.$replace(place, replaceText), 0);
  }
  replaceWith(replaceText: string): number {
    return this.$current === null ? 0 : this.$replace(this.$current, replaceText);
  }

  $pattern(): RegExp {
    const source = this.$expression ? this.$text : this.$text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const folded = this.$plain ? unaccented(source) : source;
    return new RegExp(this.$entire ? `^(?:${folded})$` : folded, this.$case ? "gu" : "giu");
  }
  $shown({ sheetId, row, column }: Place): string {
    const store = this.$doc.execution.book.byId(sheetId);
    const formula = store?.formula(row, column) ?? "";
    const text = this.$formulas && formula !== "" ? formula : (store?.display(row, column) ?? "");
    return this.$plain ? unaccented(text) : text;
  }
  $places(): Place[] {
    const { book } = this.$doc.execution;
    book.recalculate();
    const found: Place[] = [];
    for (const { sheetId, area } of this.$areas) {
      const store = book.byId(sheetId);
      const last = Math.min(area.row + area.rows - 1, store?.lastRow() ?? 0);
      for (let row = area.row; row <= last; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1)
          if (this.$pattern().test(this.$shown({ sheetId, row, column })))
            found.push({ sheetId, row, column });
    }
    return found;
  }
  /** Finds the next or the previous match, wrapping around. */
  $step(by: 1 | -1): Range | null {
    const places = this.$places();
    if (places.length === 0) return null;
    const at = places.findIndex(
      ({ sheetId, row, column }) =>
        sheetId === this.$current?.sheetId && row === this.$current.row && column === this.$current.column,
    );
    const start = at < 0 && by < 0 ? 0 : at;
    this.$current = places[(start + by + places.length) % places.length];
    return this.$range(this.$current);
  }
  /** A formula is replaced in its text, and only if formulas are searched. */
  $replace(place: Place, text: string): number {
    const store = this.$doc.execution.book.byId(place.sheetId);
    if (store === undefined || (!this.$formulas && store.formula(place.row, place.column) !== "")) return 0;
    refuseProtected(this.$range(place));
    const before = this.$shown(place);
    const count = before.match(this.$pattern())?.length ?? 0;
    if (count > 0) store.set(place.row, place.column, before.replace(this.$pattern(), text));
    return count;
  }
  $range({ sheetId, row, column }: Place): Range {
    return new Range(this.$doc, sheetId, { row, column, rows: 1, columns: 1 });
  }
}

function unaccented(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}
