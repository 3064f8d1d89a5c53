import { THEME } from "../../sheet/theme";
import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { Exception } from "../exception";
import { mismatch } from "../signature";
import { hexColor } from "./colors";
import { ColorType, ThemeColorType } from "./enums";

/** A colour of the spreadsheet's theme; what it looks like, only the theme knows. */
export class ThemeColor
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.ThemeColor, keyof ThemeColor>
{
  constructor(readonly $name: string) {
    super("SpreadsheetApp", "ThemeColor");
  }

  getColorType(): EnumValue {
    return ColorType.$values.THEME;
  }
  getThemeColorType(): EnumValue {
    return ThemeColorType.$values[this.$name as "TEXT"];
  }
}

export class RgbColor extends Emulated implements Emulates<GoogleAppsScript.Base.RgbColor, keyof RgbColor> {
  constructor(readonly $hex: string) {
    super("SpreadsheetApp", "RgbColor");
  }

  $part(at: number): number {
    return Number.parseInt(this.$hex.slice(at, at + 2), 16);
  }
  asHexString(): string {
    return this.$hex;
  }
  getColorType(): EnumValue {
    return ColorType.$values.RGB;
  }
  getRed(): number {
    return this.$part(1);
  }
  getGreen(): number {
    return this.$part(3);
  }
  getBlue(): number {
    return this.$part(5);
  }
}

/** The kinds and the words of the refusals were read from Google by gas-fakes (test/testsheets.js "color objects and builders"). */
function typeOf(given: string | null): EnumValue {
  if (given === null) return ColorType.$values.UNSUPPORTED;
  return THEME.has(given) ? ColorType.$values.THEME : ColorType.$values.RGB;
}

function rgbOf(given: string | null): RgbColor {
  if (given === null || THEME.has(given)) throw new Exception("Object is not of type RgbColor.");
  return new RgbColor(given);
}

function themeOf(given: string | null): ThemeColor {
  if (given === null || !THEME.has(given)) throw new Exception("Object is not of type ThemeColor.");
  return new ThemeColor(given);
}

/** A colour by its digits or by its name in the theme. */
export class Color extends Emulated implements Emulates<GoogleAppsScript.Spreadsheet.Color, keyof Color> {
  constructor(readonly $given: string | null) {
    super("SpreadsheetApp", "Color");
  }

  asRgbColor(): RgbColor {
    return rgbOf(this.$given);
  }
  asThemeColor(): ThemeColor {
    return themeOf(this.$given);
  }
  getColorType(): EnumValue {
    return typeOf(this.$given);
  }
}

export class ColorBuilder
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.ColorBuilder, keyof ColorBuilder>
{
  private $given: string | null = null;

  constructor() {
    super("SpreadsheetApp", "ColorBuilder");
  }

  setRgbColor(cssString: string): this {
    if (typeof cssString !== "string") throw mismatch(this, "setRgbColor", [cssString]);
    this.$given = hexColor(cssString);
    return this;
  }
  /** Unverified [theme-unsupported]: that the kind nobody has is refused. */
  setThemeColor(themeColorType: unknown): this {
    if (!(themeColorType instanceof EnumValue) || !THEME.has(themeColorType.$name))
      throw mismatch(this, "setThemeColor", [themeColorType]);
    this.$given = themeColorType.$name;
    return this;
  }
  asRgbColor(): RgbColor {
    return rgbOf(this.$given);
  }
  asThemeColor(): ThemeColor {
    return themeOf(this.$given);
  }
  getColorType(): EnumValue {
    return typeOf(this.$given);
  }
  build(): Color {
    return new Color(this.$given);
  }
}
