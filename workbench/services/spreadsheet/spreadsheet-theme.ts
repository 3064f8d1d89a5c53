import { THEME } from "../../sheet/theme";
import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { mismatch } from "../signature";
import { Color } from "./color";
import { ThemeColorType } from "./enums";

/** What the theme's colours look like; it stays the one a new spreadsheet has. */
export class SpreadsheetTheme
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.SpreadsheetTheme, keyof SpreadsheetTheme>
{
  constructor() {
    super("SpreadsheetApp", "SpreadsheetTheme");
  }

  getConcreteColor(themeColorType: unknown): Color {
    const hex = themeColorType instanceof EnumValue ? THEME.get(themeColorType.$name) : undefined;
    if (hex === undefined) throw mismatch(this, "getConcreteColor", [themeColorType]);
    return new Color(hex);
  }
  getThemeColors(): EnumValue[] {
    return [...THEME.keys()].map((name) => ThemeColorType.$values[name as "TEXT"]);
  }
  getFontFamily(): string | null {
    return "Arial";
  }
}
