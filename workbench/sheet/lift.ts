import type { Area } from "./area";
import { type Input, KeptText } from "./input";
import { offsetReference, rewriteReferences } from "./rewrite";
import type { Sheet } from "./sheet";
import { CellError } from "./value";

/** One cell taken up: what typing would bring back the same content, its look and its note. */
export interface Lifted {
  readonly content: Input;
  readonly look: number;
  readonly note: string | undefined;
  readonly row: number;
  readonly column: number;
}

/** Takes up a rectangle of cells without changing them; what a formula spilled is left to that formula. */
export function lift(sheet: Sheet, area: Area): Lifted[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const [row, column] = [area.row + down, area.column + right];
      return {
        content: contentOf(sheet, row, column),
        look: sheet.looks.at(row, column) ?? 0,
        note: sheet.notes.get(`${row},${column}`),
        row,
        column,
      };
    }),
  );
}

/** Lays cells down; with `following`, formulas move their relative references by the distance, as a copy does. */
export function layDown(
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly Lifted[])[],
  following: boolean,
): void {
  sheet.setValues(
    row,
    column,
    cells.map((line, down) =>
      line.map((cell, right) => (following ? moved(cell, row + down, column + right) : cell.content)),
    ),
  );
  cells.forEach((line, down) => {
    line.forEach(({ look, note }, right) => {
      const place = `${row + down},${column + right}`;
      sheet.looks.line(row + down)[column + right - 1] = look;
      if (note === undefined) sheet.notes.delete(place);
      else sheet.notes.set(place, note);
    });
  });
}

function moved({ content, row, column }: Lifted, toRow: number, toColumn: number): Input {
  if (typeof content !== "string" || !content.startsWith("=")) return content;
  return rewriteReferences(content, (reference) =>
    offsetReference(reference, toRow - row, toColumn - column),
  );
}

function contentOf(sheet: Sheet, row: number, column: number): Input {
  const formula = sheet.formula(row, column);
  if (formula !== "") return formula;
  if (sheet.isSpilled(row, column)) return null;
  const value = sheet.value(row, column);
  if (value instanceof CellError) return value.code;
  return typeof value === "string" ? new KeptText(value) : value;
}
