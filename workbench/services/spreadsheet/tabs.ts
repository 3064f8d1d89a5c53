import { duplicateSheet } from "../../sheet/duplicate";
import type { Sheet as Store } from "../../sheet/sheet";
import { Exception } from "../exception";
import type { Doc } from "./doc";

/** Inserts a sheet; without a name it gets the next free default name in the spreadsheet's language. */
export function insertSheet({ execution }: Doc, name: string | undefined, index: number | undefined): Store {
  const { book } = execution;
  const japanese = book.locale.startsWith("ja");
  const numbered = (at: number): string => (japanese ? `シート${at}` : `Sheet${at}`);
  let next = book.sheets.length + 1;
  while (book.byName(numbered(next)) !== undefined) next += 1;
  const wanted = name ?? numbered(next);
  refuseName(wanted);
  refuseTaken(book.byName(wanted), wanted);
  return book.addSheet(wanted, index ?? book.sheets.length);
}

export function renameSheet({ execution }: Doc, sheet: Store, name: string): void {
  refuseName(name);
  const taken = execution.book.byName(name);
  refuseTaken(taken === sheet ? undefined : taken, name);
  execution.book.renameSheet(sheet.id, name);
}

/** A copy after the last tab. */
export function copySheet({ execution }: Doc, sheet: Store): Store {
  const { book } = execution;
  const copy = duplicateSheet(book, sheet);
  book.moveSheet(copy.id, book.sheets.length - 1);
  return copy;
}

/** Deletes a sheet; throws where none would be left, or none that is visible (platform.md §6.3). */
export function deleteSheet({ execution }: Doc, sheet: Store): void {
  const { book, world } = execution;
  const others = book.sheets.filter((other) => other !== sheet);
  if (others.length === 0) throw new Exception("You can't remove all the sheets in a document.");
  const left = others.find((other) => !other.hidden);
  if (left === undefined) throw new Exception("You can't remove all the visible sheets in a document.");
  book.removeSheet(sheet.id);
  if (world.activeSheet === sheet.id) world.activeSheet = left.id;
}

export function hideSheet({ execution }: Doc, sheet: Store): void {
  const { book } = execution;
  if (!book.sheets.some((other) => other !== sheet && !other.hidden)) {
    throw new Exception("You can't hide all the sheets in a document.");
  }
  sheet.hidden = true;
}

/** Unverified [sheet-name-empty, sheet-name-long]: the words. */
function refuseName(name: string): void {
  if (name === "") throw new Exception("The sheet name cannot be empty.");
  if (name.length > 100) throw new Exception("The sheet name cannot be greater than 100 characters.");
}

/** Names differing in case only are the same, though `getSheetByName` tells them apart. */
function refuseTaken(taken: Store | undefined, name: string): void {
  if (taken === undefined) return;
  throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
