import type { Platform } from "../platform";
import { openOwned } from "../tabs/owned";
import { placesOf, putColumns, rowsByHeader } from "../tabs/owned-columns";

/** One person of the company: who they are in the data, where their mail goes, and what it holds. */
export interface Member {
  /** Row of the People tab; 0 for somebody who is not there yet. */
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly team: string;
  readonly language: string;
}

const FIELDS = ["name", "email", "role", "team", "language"] as const;

export function readMembers(platform: Platform): Member[] {
  return rowsByHeader(platform, "people").flatMap((cells, at): Member[] => {
    const [name, email, role, team, language] = cells.map((cell) => String(cell).trim());
    return name === "" && email === "" ? [] : [{ row: at + 2, name, email, role, team, language }];
  });
}

/**
 * Saves the members, our columns only and each in the row they had, so that what a company notes beside them stays
 * beside them. Somebody who was removed leaves a blank row; new ones come below.
 */
export function saveMembers(platform: Platform, members: readonly Member[]): void {
  const rows = rowsByHeader(platform, "people");
  const lines: string[][] = rows.map(() => FIELDS.map(() => ""));
  for (const member of members) {
    const line = FIELDS.map((field) => member[field].trim());
    if (member.row >= 2 && member.row - 2 < rows.length) lines[member.row - 2] = line;
    else lines.push(line);
  }
  const tab = openOwned(platform, "people");
  if (lines.length === 0) return;
  const columns = placesOf(platform, "people").map((place, at) => ({
    place,
    cells: lines.map((line) => line[at]),
  }));
  putColumns(platform, tab, 2, columns);
}
