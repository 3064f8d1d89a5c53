import { EXTRA_TAB } from "./with-sheet";

export const RESULT_TAB = "Rashinban probe";
const SCRATCH_TAB = "Rashinban probe scratch";
export const HEADER = ["id", "question", "assumed", "observed", "same?", "detail"];

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab of an earlier run is used again; one of that name that is not ours is left alone. */
export function resultTab(book: Spreadsheet): Sheet {
  const found = book.getSheetByName(RESULT_TAB);
  if (found === null) return book.insertSheet(RESULT_TAB, 0);
  const first = found.getRange(1, 1).getValue();
  if (first !== HEADER[0] && first !== "")
    throw new Error(`The tab "${RESULT_TAB}" is not the probe's. Rename it and run again.`);
  found.clear();
  return found;
}

/** A fresh tab for everything the probe writes; removed at the end. */
export function scratchTab(book: Spreadsheet): Sheet {
  removeScratch(book);
  return book.insertSheet(SCRATCH_TAB, book.getNumSheets());
}

export function removeScratch(book: Spreadsheet): void {
  for (const name of [SCRATCH_TAB, EXTRA_TAB]) {
    const found = book.getSheetByName(name);
    if (found !== null) book.deleteSheet(found);
  }
}
