import type { Area } from "../../sheet/area";
import type { Book } from "../../sheet/book";
import { Exception } from "../exception";
import type { Cells } from "./store";

/** Developer metadata as it is kept: with the spreadsheet, a sheet, or one of its whole rows or columns. */
export interface MetadataRecord {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: "DOCUMENT" | "PROJECT";
  /** Null for the spreadsheet itself. */
  readonly sheetId: number | null;
  /** Null for the sheet itself. */
  readonly axis: "row" | "column" | null;
  /** The first line and how many; 0 without an axis. */
  readonly at: number;
  readonly count: number;
}
export type Location = Pick<MetadataRecord, "sheetId" | "axis" | "at" | "count">;

export const SPREADSHEET: Location = { sheetId: null, axis: null, at: 0, count: 0 };

export function sheetLocation(sheetId: number): Location {
  return { ...SPREADSHEET, sheetId };
}

/** The whole rows or columns an area is; null for a part of them. */
export function lineAt({ $doc, $sheetId, $area }: Cells): Location | null {
  const store = $doc.execution.book.byId($sheetId);
  const wholeRows = $area.column === 1 && $area.columns === store?.maxColumns;
  const wholeColumns = $area.row === 1 && $area.rows === store?.maxRows;
  if (wholeRows && !wholeColumns) return { sheetId: $sheetId, axis: "row", at: $area.row, count: $area.rows };
  if (wholeColumns && !wholeRows)
    return { sheetId: $sheetId, axis: "column", at: $area.column, count: $area.columns };
  return null;
}

/** Only whole rows and columns can carry metadata (platform.md §6.5). */
export function lineLocation(cells: Cells): Location {
  const location = lineAt(cells);
  if (location !== null) return location;
  throw notALine();
}

export function notALine(): Exception {
  return new Exception(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

/** The cells of a record's rows or columns; null where it hangs on something larger. */
export function linesOf(book: Book, { sheetId, axis, at, count }: Location): Area | null {
  const store = sheetId === null ? undefined : book.byId(sheetId);
  if (store === undefined || axis === null) return null;
  return axis === "row"
    ? { row: at, column: 1, rows: count, columns: store.maxColumns }
    : { row: 1, column: at, rows: store.maxRows, columns: count };
}

export function allMetadata(book: Book): MetadataRecord[] {
  return [book, ...book.sheets].flatMap(({ metadata }) => metadata as MetadataRecord[]);
}

/** Puts a record where its location says, in place of the one with its id. */
export function keepMetadata(book: Book, record: MetadataRecord): void {
  dropMetadata(book, record.id);
  const home = record.sheetId === null ? book : book.byId(record.sheetId);
  if (home !== undefined) home.metadata = [...home.metadata, record];
}

export function dropMetadata(book: Book, id: number): void {
  for (const home of [book, ...book.sheets])
    home.metadata = (home.metadata as MetadataRecord[]).filter((record) => record.id !== id);
}
