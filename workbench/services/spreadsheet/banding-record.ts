import type { Area } from "../../sheet/area";

/** Colours that repeat over the rows or columns of an area. */
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

/** The colours of Google's default theme as its documentation shows them. Unverified [banding-colors]: the exact ones. */
const LIGHT_GREY = { header: "#bdbdbd", first: "#ffffff", second: "#f3f3f3", footer: "#dedede" } as const;

export function newBanding(
  id: number,
  area: Area,
  axis: BandingRecord["axis"],
  header: boolean,
  footer: boolean,
): BandingRecord {
  const colors = {
    ...LIGHT_GREY,
    header: header ? LIGHT_GREY.header : null,
    footer: footer ? LIGHT_GREY.footer : null,
  };
  return { id, area: { ...area }, axis, colors };
}
