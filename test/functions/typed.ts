import { CellError } from "../../workbench/sheet/value";
import type { Workbench } from "../../workbench/workbench";
import { asTyped } from "../app/open-bench";

/** What one formula shows: its own cell, and the cells a list spills into. */
export interface Typed {
  /** An error is its code and the sentence in its note. */
  readonly value: unknown;
  readonly grid: readonly (readonly unknown[])[];
}

const ROOM = 100;
const WIDTH = 5;

/** Types each formula as its spreadsheet reads it, far from the others, lets all of them be computed at once, and reads them back. */
export function typeAll(bench: Workbench, formulas: readonly string[]): Typed[] {
  const sheet = bench.book.addSheet(`試算${bench.book.sheets.length}`);
  formulas.forEach((formula, at) => {
    sheet.set(1 + (at % 10) * ROOM, 1 + Math.floor(at / 10) * WIDTH, asTyped(bench, formula));
  });
  bench.book.recalculate();
  return formulas.map((_, at) => {
    const [row, column] = [1 + (at % 10) * ROOM, 1 + Math.floor(at / 10) * WIDTH];
    const read = (down: number, right: number): unknown => {
      const value = sheet.value(row + down, column + right);
      return value instanceof CellError ? `${value.code} ${sheet.note(row + down, column + right)}` : value;
    };
    const grid = Array.from({ length: ROOM }, (_, down) =>
      Array.from({ length: WIDTH }, (__, right) => read(down, right)),
    ).filter((cells) => cells.some((value) => value !== null && value !== ""));
    return { value: read(0, 0), grid };
  });
}
