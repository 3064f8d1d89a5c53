import type { Area } from "./area";
import { type Input, KeptText } from "./input";
import { offsetReference, rewriteReferences } from "./rewrite";
import type { Sheet } from "./sheet";
import { CellError } from "./value";

/** A copied cell: the input that gives the same content, the id of its style, and its note. */
export interface CopiedCell {
  readonly content: Input;
  readonly styleId: number;
  readonly note: string | undefined;
  readonly row: number;
  readonly column: number;
}

/** Copies a rectangle of cells; spilled values are left out, as their formula computes them again. */
export function copyCells(sheet: Sheet, area: Area): CopiedCell[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const [row, column] = [area.row + down, area.column + right];
      return {
        content: contentOf(sheet, row, column),
        styleId: sheet.styleIds.at(row, column) ?? 0,
        note: sheet.notes.get(`${row},${column}`),
        row,
        column,
      };
    }),
  );
}

/** Pastes copied cells; with `relative`, relative references in formulas are shifted by the distance. */
export function pasteCells(
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly CopiedCell[])[],
  relative: boolean,
): void {
  sheet.setValues(
    row,
    column,
    cells.map((line, down) =>
      line.map((cell, right) => (relative ? moved(cell, row + down, column + right) : cell.content)),
    ),
  );
  cells.forEach((line, down) => {
    line.forEach(({ styleId, note }, right) => {
      const place = `${row + down},${column + right}`;
      sheet.styleIds.line(row + down)[column + right - 1] = styleId;
      if (note === undefined) sheet.notes.delete(place);
      else sheet.notes.set(place, note);
    });
  });
}

function moved({ content, row, column }: CopiedCell, toRow: number, toColumn: number): Input {
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
