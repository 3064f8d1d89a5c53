import { foldHeader } from "../facts/header";
import type { Cell } from "../facts/table";
import { openOwned, workbookLocale } from "./owned";
import { OWNED, type OwnedKey, type OwnedTab } from "./owned-tabs";
import type { Platform } from "./platform";

/**
 * The rows below the header of a tab, their cells in the order of our header, wherever people moved the columns and
 * whichever of our languages names them. Columns that the tab of an earlier version lacks are appended to its header
 * and read as blank; what people have stays where it is.
 */
export function rowsByHeader(platform: Platform, key: OwnedKey): Cell[][] {
  const tab = openOwned(platform, key);
  const [header = [], ...rows] = platform.workbook.read(tab);
  const places = columnPlaces(header, OWNED[key]);
  const locale = workbookLocale(platform);
  const missing = OWNED[key].header.filter((_, at) => places[at] < 0).map((name) => name[locale]);
  if (missing.length > 0) platform.workbook.writeAt(tab, 1, header.length + 1, [missing]);
  return rows.map((row) => places.map((place) => row[place] ?? ""));
}

/** Where each of our columns stands in a header, from 0; −1 where it is missing. */
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
