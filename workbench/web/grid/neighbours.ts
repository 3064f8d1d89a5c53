import type { Sheet } from "../../sheet/sheet";

interface Place {
  readonly row: number;
  readonly column: number;
}

const isFilled = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.stored(row, column) !== undefined;

/** The next cell of the row to the right that holds something. */
export function firstAfter(sheet: Sheet, row: number, column: number): number | undefined {
  const line = sheet.cells.peek(row);
  const at = line?.findIndex((stored, index) => index >= column && stored !== undefined) ?? -1;
  return at < 0 ? undefined : at + 1;
}

export function lastBefore(sheet: Sheet, row: number, column: number): number | undefined {
  const line = sheet.cells.peek(row);
  for (let at = Math.min(column - 1, line?.length ?? 0); at > 0; at -= 1)
    if (line?.[at - 1] !== undefined) return at;
  return undefined;
}

/** Rows of a column, or columns of a row, that hold something. */
export function filledRows(sheet: Sheet, column: number): number[] {
  return [...sheet.cells.entries()].filter(([, line]) => line[column - 1] !== undefined).map(([row]) => row);
}
export function filledColumns(sheet: Sheet, row: number): number[] {
  const line = sheet.cells.peek(row) ?? [];
  return Array.from(line, (stored, at) => (stored === undefined ? 0 : at + 1)).filter((column) => column > 0);
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Where Ctrl and an arrow lead: to the end of a filled stretch, else to the next filled cell, else to the sheet's edge. */
export function edgeFrom(sheet: Sheet, row: number, column: number, direction: string): Place {
  const [down, right] = STEPS[direction] ?? [0, 0];
  const inside = (at: Place): boolean =>
    at.row >= 1 && at.column >= 1 && at.row <= sheet.maxRows && at.column <= sheet.maxColumns;
  const next = (at: Place): Place => ({ row: at.row + down, column: at.column + right });
  const filled = (at: Place): boolean => isFilled(sheet, at.row, at.column);
  let at: Place = { row, column };
  if (down === 0 && right === 0) return at;
  const stretch = filled(at) && filled(next(at));
  while (inside(next(at))) {
    if (stretch && !filled(next(at))) return at;
    at = next(at);
    if (!stretch && filled(at)) return at;
  }
  return at;
}
