import { foldHeader } from "../../facts/header";
import type { Cell } from "../../facts/table";
import type { CellOut, Platform } from "../platform";
import { addColumns, openOwned, ownCell } from "./owned";
import { OWNED, type OwnedKey, type OwnedTab } from "./owned-tabs";

/**
 * The rows below the header of a tab, their cells in the order of our header, wherever people moved the columns and
 * whichever of our languages names them. Columns that the tab of an earlier version lacks are appended to its header
 * and read as blank; what people have stays where it is.
 */
export function rowsByHeader(platform: Platform, key: OwnedKey): Cell[][] {
  const tab = openOwned(platform, key);
  const [header = [], ...rows] = platform.workbook.read(tab);
  const places = columnPlaces(header, OWNED[key]);
  const missing = places.flatMap((place, at) => (place < 0 ? [at] : []));
  if (missing.length > 0) addColumns(platform, key, tab, header.length, missing);
  return rows.map((row) => places.map((place) => row[place] ?? ""));
}

/** Column of each name of our header in a tab that `rowsByHeader` has completed, from 0. */
export function placesOf(platform: Platform, key: OwnedKey): number[] {
  return columnPlaces(platform.workbook.read(openOwned(platform, key))[0] ?? [], OWNED[key]);
}

/** Cells of one row by their place in our header. */
export type CellsByColumn = Readonly<Record<number, CellOut>>;

/** Cells of one column of a tab, from a row on; `place` is counted from 0. */
export interface ColumnCells {
  readonly place: number;
  readonly cells: readonly CellOut[];
}

/**
 * Writes columns of equal length from a row on. Those that stand side by side are one write: a run that breaks off has
 * written all of it or nothing.
 */
export function putColumns(
  { workbook }: Platform,
  tab: number,
  row: number,
  columns: readonly ColumnCells[],
): void {
  const rest = [...columns].sort((a, b) => a.place - b.place);
  while (rest.length > 0) {
    const [{ place, cells }] = rest;
    let width = 1;
    while (rest[width]?.place === place + width) width += 1;
    const block = rest.splice(0, width);
    workbook.writeAt(
      tab,
      row,
      place + 1,
      cells.map((_, line) => block.map((column) => column.cells[line])),
    );
  }
}

/**
 * Writes some cells of a row below the header, wherever people moved our columns; everything else stays. `at` counts
 * the rows of `rowsByHeader` from 0; null is a new row below the last, which is there whole or not at all.
 */
export function putByHeader(
  platform: Platform,
  key: OwnedKey,
  at: number | null,
  cells: CellsByColumn,
): void {
  // Appends the columns that an earlier version's tab lacks.
  const count = rowsByHeader(platform, key).length;
  const tab = openOwned(platform, key);
  const places = placesOf(platform, key);
  const columns = Object.entries(cells).map(([column, cell]) => ({
    place: places[Number(column)],
    cells: [ownCell(key, Number(column), cell)],
  }));
  const taken = columns.map(({ place }) => place);
  // Below the last row, columns of people between ours are blank and may be overwritten with blanks.
  for (let place = Math.min(...taken); at === null && place < Math.max(...taken); place += 1)
    if (!taken.includes(place)) columns.push({ place, cells: [""] });
  putColumns(platform, tab, (at ?? count) + 2, columns);
}

/** The index of each of our columns in a header, from 0; −1 where it is missing. */
function columnPlaces(cells: readonly Cell[], { header, firstColumns = 0 }: OwnedTab): number[] {
  const names = cells.map((cell) => foldHeader(String(cell)));
  const ours = header.map(({ ja, en }) => [foldHeader(ja), foldHeader(en)]);
  const isOurs = (name: string): boolean => ours.some((known) => known.includes(name));
  return ours.map((known, at) => {
    const place = names.findIndex((name) => known.includes(name));
    // A person may have given one of the first columns a name of their own; it is still where it was.
    const renamed = at < firstColumns && at < names.length && names[at] !== "" && !isOurs(names[at]);
    return place < 0 && renamed ? at : place;
  });
}
