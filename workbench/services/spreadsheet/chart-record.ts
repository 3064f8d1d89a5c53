import type { Area } from "../../sheet/area";
import type { ChartKind } from "../charts/picture";

/** A chart as it is stored with its sheet. */
export interface ChartRecord {
  readonly id: number;
  readonly kind: ChartKind;
  readonly ranges: readonly (Area & { readonly sheetId: number })[];
  readonly headers: number;
  readonly transpose: boolean;
  readonly position: readonly [row: number, column: number, x: number, y: number];
  readonly options: Readonly<Record<string, unknown>>;
}

export const NEW_CHART: ChartRecord = {
  id: 0,
  kind: "COLUMN",
  ranges: [],
  headers: 0,
  transpose: false,
  position: [1, 1, 0, 0],
  options: {},
};
