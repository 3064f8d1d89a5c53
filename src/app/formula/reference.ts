import type { Area, Platform } from "../platform";

/** `B2:B13` of an area, without its tab. */
export function a1({ row, column, rows, columns }: Omit<Area, "tab">): string {
  const first = letters(column) + row;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
}

/** A tab as formulas name it: in quotes, since any name may need them. */
export function tabPrefix(title: string): string {
  return `'${title.replace(/'/g, "''")}'!`;
}

const PARTS = /^(?:(.+)!)?\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;

/** The area a reference names; without a tab it is the one in front. Null for anything else. */
export function areaOf(platform: Platform, text: string): Area | null {
  const parts = PARTS.exec(text.trim());
  if (parts === null) return null;
  const [, title, left, top, right = left, bottom = top] = parts;
  const name = title?.replace(/^'(.*)'$/, "$1").replace(/''/g, "'");
  const tab =
    name === undefined
      ? platform.workbook.selected()?.tab
      : platform.workbook.tabs().find((one) => one.title === name)?.id;
  if (tab === undefined) return null;
  const [column, last] = [numberOf(left), numberOf(right)];
  const [row, end] = [Number(top), Number(bottom)];
  if (row < 1 || end < row || last < column) return null;
  return { tab, row, column, rows: end - row + 1, columns: last - column + 1 };
}

function letters(column: number): string {
  return column === 0
    ? ""
    : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

function numberOf(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
