import type { ExtendedCellStyle } from "@ironcalc/wasm";
import type { Sheet } from "../../sheet/sheet";
import { screenStyle } from "./cell-style";

/** A cache of the cells' texts and styles until the workbook changes: the grid asks for each several times a drawing. */
export class ScreenCells {
  private readonly texts = new Map<string, string>();
  private readonly styles = new Map<string, ExtendedCellStyle>();

  /**
   * @param onAsked Called when the grid is drawn.
   * @param onText Called with each text that appears in the grid.
   */
  constructor(
    private readonly onAsked: () => void,
    private readonly onText: (text: string) => void,
  ) {}

  clear(): void {
    this.texts.clear();
    this.styles.clear();
  }

  text(sheet: Sheet, row: number, column: number): string {
    return cached(this.texts, sheet, row, column, () => {
      const text = sheet.display(row, column);
      this.onText(text);
      return text;
    });
  }

  style(sheet: Sheet, row: number, column: number): ExtendedCellStyle {
    this.onAsked();
    return cached(this.styles, sheet, row, column, () => screenStyle(sheet, row, column));
  }
}

function cached<T>(cache: Map<string, T>, { id }: Sheet, row: number, column: number, find: () => T): T {
  const key = `${id}:${row}:${column}`;
  const before = cache.get(key);
  if (before !== undefined) return before;
  const found = find();
  cache.set(key, found);
  return found;
}
