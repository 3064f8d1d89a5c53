import { type Corner, printReference, type Reference, readReference } from "./reference";
import { tokenize } from "./tokens";

/** A shift: rows or columns inserted (`count` > 0) or deleted (`count` < 0) before index `at`, 1-based. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Applies a change to every reference of a formula and leaves the rest of its text as it was typed. */
export function rewriteReferences(
  formula: string,
  change: (reference: Reference) => Reference | null,
): string {
  const tokens = tokenize(formula.slice(1));
  if (tokens === null) return formula;
  let result = formula;
  for (const token of [...tokens].reverse()) {
    if (token.kind !== "reference") continue;
    const before = readReference(token.text);
    const after = change(before);
    if (after === before) continue;
    const text = after === null ? "#REF!" : printReference(after);
    result = result.slice(0, token.at + 1) + text + result.slice(token.at + 1 + token.text.length);
  }
  return result;
}

/** Shifts a reference along with inserted or deleted rows and columns; null when everything it named is deleted. */
export function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const key = shift.axis;
  const [from, to] = [reference.from[key], reference.to[key]];
  const moved = shiftSpan(from ?? 1, to ?? Number.POSITIVE_INFINITY, shift);
  if (moved === null) return null;
  const set = (corner: Corner, value: number | null): Corner => ({ ...corner, [key]: value });
  return {
    ...reference,
    from: set(reference.from, from === null ? null : moved.from),
    to: set(reference.to, to === null ? null : moved.to),
  };
}

export function shiftSpan(
  from: number,
  to: number,
  { at, count }: Shift,
): { from: number; to: number } | null {
  if (count > 0) {
    return { from: from >= at ? from + count : from, to: to >= at ? to + count : to };
  }
  const end = at - count;
  const start = from >= end ? from + count : Math.min(from, at);
  const last = to >= end ? to + count : to >= at ? at - 1 : to;
  return last < start ? null : { from: start, to: last };
}

/** Offsets the relative parts of a reference, as copying a formula does; null outside the sheet. */
export function offsetReference(reference: Reference, rows: number, columns: number): Reference | null {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.fixedRow ? corner.row : corner.row + rows,
    column: corner.column === null || corner.fixedColumn ? corner.column : corner.column + columns,
  });
  const from = move(reference.from);
  const to = move(reference.to);
  const outside = (corner: Corner): boolean => (corner.row ?? 1) < 1 || (corner.column ?? 1) < 1;
  return outside(from) || outside(to) ? null : { ...reference, from, to };
}
