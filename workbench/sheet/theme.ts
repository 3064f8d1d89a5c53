import type { CellStyle } from "./style";

/**
 * The theme of a new spreadsheet, as the Sheets API answered two public projects about spreadsheets of 2022 and 2023, one
 * of them Japanese (`spreadsheetTheme`, standard theme). Names are in capitals, so none is a colour somebody typed.
 * Unverified [theme-colours]: that new spreadsheets still have it.
 */
export const THEME: ReadonlyMap<string, string> = new Map([
  ["TEXT", "#000000"],
  ["BACKGROUND", "#ffffff"],
  ["ACCENT1", "#4285f4"],
  ["ACCENT2", "#ea4335"],
  ["ACCENT3", "#fbbc04"],
  ["ACCENT4", "#34a853"],
  ["ACCENT5", "#ff6d01"],
  ["ACCENT6", "#46bdc6"],
  ["HYPERLINK", "#1155cc"],
]);

/** What a colour of a style is on the screen: a style keeps a colour of the theme by its name. */
export function concreteColor(color: string): string {
  return THEME.get(color) ?? color;
}

/** A look with the theme's colours made out; nearly all have none. */
export function concreteStyle(style: CellStyle): CellStyle {
  const { background = "", color = "" } = style;
  if (!THEME.has(background) && !THEME.has(color)) return style;
  const parts: { -readonly [K in "background" | "color"]?: string } = {};
  if (background !== "") parts.background = concreteColor(background);
  if (color !== "") parts.color = concreteColor(color);
  return { ...style, ...parts };
}
