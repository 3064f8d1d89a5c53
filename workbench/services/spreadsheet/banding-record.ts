import type { Area } from "../../sheet/area";

/** Banding as it is stored: alternating colours of the rows or columns of an area. */
export interface BandingRecord {
  readonly id: number;
  readonly area: Area;
  readonly axis: "row" | "column";
  readonly colors: {
    readonly header: string | null;
    readonly first: string | null;
    readonly second: string | null;
    readonly footer: string | null;
  };
}

/**
 * Header, second band and footer of Google's themes; the first band is white in all of them.
 * Unverified [banding-colors]: that Google has not changed them since they were read.
 */
const THEMES: Readonly<Record<string, readonly [header: string, second: string, footer: string]>> = {
  LIGHT_GREY: ["#bdbdbd", "#f3f3f3", "#dedede"],
  CYAN: ["#4dd0e1", "#e0f7fa", "#a2e8f1"],
  GREEN: ["#63d297", "#e7f9ef", "#afe9ca"],
  YELLOW: ["#f7cb4d", "#fef8e3", "#fce8b2"],
  ORANGE: ["#f46524", "#ffe6dd", "#ffccbc"],
  BLUE: ["#5b95f9", "#e8f0fe", "#acc9fe"],
  TEAL: ["#26a69a", "#ddf2f0", "#8cd3cd"],
  GREY: ["#78909c", "#ebeff1", "#bbc8ce"],
  BROWN: ["#cca677", "#f8f2eb", "#e6d3ba"],
  LIGHT_GREEN: ["#8bc34a", "#eef7e3", "#c4e2a0"],
  INDIGO: ["#8989eb", "#e8e7fc", "#c4c3f7"],
  PINK: ["#e91d63", "#fddce8", "#f68ab0"],
};

export function newBanding(
  id: number,
  area: Area,
  axis: BandingRecord["axis"],
  theme: string,
  header: boolean,
  footer: boolean,
): BandingRecord {
  const [top, second, bottom] = THEMES[theme];
  const colors = { header: header ? top : null, first: "#ffffff", second, footer: footer ? bottom : null };
  return { id, area: { ...area }, axis, colors };
}
