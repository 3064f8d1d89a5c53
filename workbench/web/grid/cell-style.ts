import type { ExtendedCellStyle } from "@ironcalc/wasm";
import { shownStyle } from "../../sheet/conditional";
import type { Sheet } from "../../sheet/sheet";

/** The background of cells outside the sheet, which cannot be edited. */
const OUTSIDE = "#F1F3F4";
/** Factor from Google's font sizes, in points, to pixels. */
const PIXELS_PER_POINT = 4 / 3;

/** A cell's style, conditional formats included, in the grid component's form. */
export function screenStyle(sheet: Sheet, row: number, column: number): ExtendedCellStyle {
  const outside = row > sheet.maxRows || column > sheet.maxColumns;
  const look = outside || row < 1 || column < 1 ? {} : shownStyle(sheet, row, column);
  const background = outside ? OUTSIDE : look.background;
  return {
    style: {
      read_only: outside,
      quote_prefix: false,
      fill: background === undefined ? {} : { color: background },
      font: {
        b: look.bold === true,
        i: look.italic === true,
        u: look.underline === true,
        strike: look.strikethrough === true,
        sz: Math.round((look.size ?? 10) * PIXELS_PER_POINT),
        ...(look.color === undefined ? {} : { color: look.color }),
        name: "Noto Sans JP",
        family: 2,
        scheme: "none",
      },
      border: {},
      num_fmt: look.format ?? "general",
      alignment: {
        horizontal: (look.horizontal ?? "general") as "general",
        vertical: look.vertical === "middle" ? "center" : ((look.vertical ?? "bottom") as "bottom"),
        wrap_text: look.wrap === true,
      },
    },
    icon: null,
    data_bar: null,
    rating: null,
  };
}
