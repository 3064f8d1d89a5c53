import type { CellStyle } from "../../sheet/style";
import { concreteColor } from "../../sheet/theme";
import { hexColor } from "./colors";
import { refuseProtected } from "./permission";
import { type Cells, mapCells, storeOf } from "./store";

/** A cell's look in Apps Script's words; null resets. */
export interface Look {
  readonly numberFormat: string;
  readonly background: string;
  readonly fontColor: string;
  /** The same colours as they were given: a colour of the theme by its name. */
  readonly givenBackground: string;
  readonly givenFontColor: string;
  readonly fontWeight: string;
  readonly fontStyle: string;
  readonly fontLine: string;
  readonly fontSize: number;
  readonly fontFamily: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrap: "WRAP" | "OVERFLOW" | "CLIP";
  /** What `getWrap` says: a cell nobody has touched overflows, yet says that it wraps (issuetracker 427134600). */
  readonly wraps: boolean;
}
export type LookChange = { readonly [K in keyof Look]?: Look[K] | null };

/** What an untouched cell reads back (platform.md §6.2 for the number format). */
const PLAIN: Look = {
  numberFormat: "0.###############",
  background: "#ffffff",
  fontColor: "#000000",
  givenBackground: "#ffffff",
  givenFontColor: "#000000",
  fontWeight: "normal",
  fontStyle: "normal",
  fontLine: "none",
  fontSize: 10,
  fontFamily: "Arial",
  horizontalAlignment: "general",
  verticalAlignment: "bottom",
  wrap: "OVERFLOW",
  wraps: true,
};

/** One part of every cell's look. */
export function readLooks<K extends keyof Look>(cells: Cells, part: K): Look[K][][] {
  const store = storeOf(cells);
  return mapCells(cells.$area, (row, column) => lookOf(store.style(row, column))[part]);
}

/** Gives all cells the same look. */
export function setLook(cells: Cells, change: LookChange): void {
  refuseProtected(cells);
  storeOf(cells).setStyle(cells.$area, styleOf(change));
}

/** Gives every cell its own. */
export function setLooks<K extends keyof Look>(
  cells: Cells,
  part: K,
  values: readonly (readonly (Look[K] | null)[])[],
): void {
  refuseProtected(cells);
  const store = storeOf(cells);
  const { row, column } = cells.$area;
  mapCells(cells.$area, (r, c) => {
    const change = { [part]: values[r - row][c - column] } as LookChange;
    store.setStyle({ row: r, column: c, rows: 1, columns: 1 }, styleOf(change));
  });
}

function lookOf(style: CellStyle): Look {
  return {
    numberFormat: style.format ?? PLAIN.numberFormat,
    // Unverified [theme-background, theme-font-color]: that a colour of the theme reads back as digits.
    background: concreteColor(style.background ?? PLAIN.background),
    fontColor: concreteColor(style.color ?? PLAIN.fontColor),
    givenBackground: style.background ?? PLAIN.givenBackground,
    givenFontColor: style.color ?? PLAIN.givenFontColor,
    fontWeight: style.bold === true ? "bold" : "normal",
    fontStyle: style.italic === true ? "italic" : "normal",
    fontLine: style.underline === true ? "underline" : style.strikethrough === true ? "line-through" : "none",
    fontSize: style.size ?? PLAIN.fontSize,
    fontFamily: style.family ?? PLAIN.fontFamily,
    horizontalAlignment: style.horizontal ?? PLAIN.horizontalAlignment,
    verticalAlignment: style.vertical ?? PLAIN.verticalAlignment,
    wrap: style.wrap === true ? "WRAP" : style.clip === true ? "CLIP" : PLAIN.wrap,
    wraps: style.wrap ?? (style.clip !== true && PLAIN.wraps),
  };
}

/** Invalid colours and alignments are accepted in silence, as Apps Script does (platform.md §6.2). */
function styleOf(change: LookChange): CellStyle {
  const style: { -readonly [K in keyof CellStyle]: CellStyle[K] } = {};
  if ("numberFormat" in change)
    style.format = /^general$/i.test(change.numberFormat ?? "general")
      ? undefined
      : (change.numberFormat ?? undefined);
  if ("background" in change) style.background = colorOf(change.background);
  if ("fontColor" in change) style.color = colorOf(change.fontColor);
  if ("givenBackground" in change) style.background = change.givenBackground ?? undefined;
  if ("givenFontColor" in change) style.color = change.givenFontColor ?? undefined;
  if ("fontWeight" in change) style.bold = change.fontWeight === "bold" || undefined;
  if ("fontStyle" in change) style.italic = change.fontStyle === "italic" || undefined;
  if ("fontLine" in change) {
    style.underline = change.fontLine === "underline" || undefined;
    style.strikethrough = change.fontLine === "line-through" || undefined;
  }
  if ("fontSize" in change) style.size = change.fontSize ?? undefined;
  if ("fontFamily" in change) style.family = change.fontFamily ?? undefined;
  if ("horizontalAlignment" in change)
    style.horizontal =
      change.horizontalAlignment === "normal" ? undefined : (change.horizontalAlignment ?? undefined);
  if ("verticalAlignment" in change) style.vertical = change.verticalAlignment ?? undefined;
  if ("wrap" in change) {
    style.wrap = change.wrap === "WRAP" || (change.wrap === "OVERFLOW" ? false : undefined);
    style.clip = change.wrap === "CLIP" || undefined;
  }
  return style;
}

function colorOf(color: string | null | undefined): string | undefined {
  return color === null || color === undefined || color === "" ? undefined : hexColor(color);
}

/** Sides in Apps Script's order; true draws, false removes, null leaves. Inner lines concern neighbours in the range. */
export function setBorders(cells: Cells, sides: readonly unknown[], color: string, line: string): void {
  refuseProtected(cells);
  const store = storeOf(cells);
  const { row, column, rows, columns } = cells.$area;
  const [top, left, bottom, right, vertical, horizontal] = sides;
  mapCells(cells.$area, (r, c) => {
    const wanted = {
      top: r === row ? top : horizontal,
      left: c === column ? left : vertical,
      bottom: r === row + rows - 1 ? bottom : horizontal,
      right: c === column + columns - 1 ? right : vertical,
    };
    const drawn = JSON.parse(store.style(r, c).borders ?? "{}") as Record<string, string>;
    for (const [side, wish] of Object.entries(wanted)) {
      if (wish === true) drawn[side] = `${line} ${hexColor(color)}`;
      if (wish === false) delete drawn[side];
    }
    const borders = Object.keys(drawn).length === 0 ? undefined : JSON.stringify(drawn);
    store.setStyle({ row: r, column: c, rows: 1, columns: 1 }, { borders });
  });
}
