import type { World } from "../services/world";
import type { BookSnapshot } from "../sheet/book-snapshot";
import { Formula, Spilled } from "../sheet/formula";
import { Rows } from "../sheet/rows";
import type { Stored } from "../sheet/sheet";
import { CellError } from "../sheet/value";
import type { Snapshot } from "../workbench";

/** The version of the saved format; a state of an older version is not read, the page starts with an empty workbook. */
export const SHAPE = 2;

type SavedCell = number | string | boolean | null | { readonly error: string; readonly message: string };

/** The saved state as plain data; formulas are stored as texts and are recalculated. */
export interface SavedState {
  readonly shape: number;
  readonly userLocale: string;
  readonly world: World;
  readonly book: Omit<BookSnapshot, "sheets"> & {
    readonly sheets: readonly (Omit<BookSnapshot["sheets"][number], "cells" | "looks"> & {
      readonly cells: readonly (readonly SavedCell[] | null)[];
      readonly looks: readonly (readonly number[] | null)[];
    })[];
  };
}

export function toSaved({ world, book }: Snapshot, userLocale: string): SavedState {
  const sheets = book.sheets.map(({ cells, looks, ...rest }) => ({
    ...rest,
    cells: Array.from({ length: cells.length }, (_, at) => mapped(cells.peek(at + 1), savedCell)),
    looks: Array.from({ length: looks.length }, (_, at) => mapped(looks.peek(at + 1), (look) => look ?? 0)),
  }));
  return { shape: SHAPE, userLocale, world, book: { ...book, sheets } };
}

export function fromSaved({ world, book }: SavedState): Snapshot {
  const sheets = book.sheets.map(({ cells, looks, ...rest }) => ({
    ...rest,
    cells: rows(cells, storedCell),
    looks: rows(looks, (look) => look),
  }));
  return { world, book: { ...book, sheets } };
}

/** Maps a row, its holes included. */
function mapped<T, S>(line: readonly T[] | undefined, change: (item: T) => S): S[] | null {
  return line === undefined ? null : Array.from(line, change);
}

function savedCell(stored: Stored): SavedCell {
  if (stored === undefined || stored instanceof Formula || stored instanceof Spilled) return null;
  return stored instanceof CellError ? { error: stored.code, message: stored.message } : stored;
}

function storedCell(saved: SavedCell): Stored {
  if (saved === null) return undefined;
  return typeof saved === "object" ? new CellError(saved.error, saved.message) : saved;
}

function rows<T, S>(lines: readonly (readonly T[] | null)[], change: (item: T) => S): Rows<S> {
  const made = new Rows<S>();
  lines.forEach((line, at) => {
    if (line === null) return;
    const own = made.line(at + 1);
    for (const item of line) own.push(change(item));
  });
  return made;
}
