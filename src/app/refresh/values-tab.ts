import type { Scorecard } from "../../report/scorecard";
import { joined, SCORECARD_KEY } from "../../report/values";
import type { Platform } from "../platform";
import { findOwned, openOwned } from "../tabs/owned";

/**
 * The named range that live functions take as their last argument, so that Sheets recalculates them after a refresh.
 */
export const UPDATED_NAME = "RASHINBAN_UPDATED";
/** The column of the refresh token (D): beside the rows, so that rewriting them never touches it. */
const TOKEN_COLUMN = 4;

/** The content of the values table. */
export interface ValuesTab {
  /** Packed text by key. */
  readonly rows: ReadonlyMap<string, string>;
  /** The refresh token; "" before the first refresh. */
  readonly token: string;
}

export function readValues(platform: Platform): ValuesTab {
  const tab = findOwned(platform, "values");
  const cells = tab === null ? [] : platform.workbook.read(tab);
  const rows = new Map(cells.map(([key, packed]) => [String(key), String(packed)]));
  return { rows, token: String(cells[0]?.[TOKEN_COLUMN - 1] ?? "") };
}

/** The last scorecard that was written, or null before the first refresh. */
export function readScorecard(platform: Platform): Scorecard | null {
  return scorecardIn(readValues(platform));
}

export function scorecardIn({ rows }: ValuesTab): Scorecard | null {
  const text = joined(SCORECARD_KEY, rows);
  return text === null ? null : (JSON.parse(text) as Scorecard);
}

/** Writes the rows of the values table: columns A and B only, padded over the earlier content. */
export function writeValues(
  platform: Platform,
  rows: readonly [string, string][],
  before: ValuesTab["rows"],
): void {
  const tab = openOwned(platform, "values");
  const padded: [string, string][] = [...rows];
  while (padded.length < before.size) padded.push(["", ""]);
  platform.workbook.writeAt(tab, 1, 1, padded);
}

/**
 * Writes the refresh token. Sheets recalculates every live cell when it changes, so it changes only with the values or
 * the day, and last.
 */
export function recalculateCells(platform: Platform, token: string): void {
  const tab = openOwned(platform, "values");
  platform.store.set("token", token);
  if (platform.workbook.namedTab(UPDATED_NAME) !== tab)
    platform.workbook.nameCell(UPDATED_NAME, tab, 1, TOKEN_COLUMN);
  platform.workbook.writeAt(tab, 1, TOKEN_COLUMN, [[token]]);
}
