import type { TableName } from "../facts/table";

/**
 * The language KPIs are written in. Everything here is plain data: it can be run in memory, printed in both
 * languages, inspected for the columns it needs, and later compiled to SQL. Period and segment are not in it: they
 * are the slice a formula is evaluated for. `on` names the day column that places a row in a period.
 */
export type Formula =
  | Count
  | Sum
  | Mean
  | Quantile
  | Ratio
  | Difference
  | Stock
  | Target
  | { readonly kind: "kpi"; readonly kpi: string };

/** A row is kept if every named field is one of the given values (`stage: "won"` tests the mapped class). */
export type Where = Readonly<Record<string, string | readonly string[]>>;

/** A row's own value: a number field, the product of two, or whole days between two day fields (`to` − `daysFrom`). */
export type RowValue =
  | string
  | { readonly times: readonly [string, string] }
  | { readonly daysFrom: string; readonly to: string };

interface Rows {
  readonly table: TableName;
  readonly on: string;
  readonly where?: Where;
}
export interface Count extends Rows {
  readonly kind: "count";
}
export interface Sum extends Rows {
  readonly kind: "sum";
  readonly of: RowValue;
}
export interface Mean extends Rows {
  readonly kind: "mean";
  readonly of: RowValue;
}
export interface Quantile extends Rows {
  readonly kind: "quantile";
  readonly of: RowValue;
  /** 0.5 is the median; linear interpolation between order statistics (type 7). */
  readonly q: number;
}
export interface Ratio {
  readonly kind: "ratio";
  readonly numerator: Formula;
  readonly denominator: Formula;
}
export interface Difference {
  readonly kind: "difference";
  readonly of: Formula;
  readonly minus: Formula;
}
/**
 * A stock as of the end of the slice, or today if that is earlier. `now` counts what is there today; a past day is
 * `past: "history"` (null until the workbook has recorded it) or entries minus exits by their days.
 * `expectedOn` keeps only rows whose day in that column lies in the slice (a slice of `all` keeps every row).
 */
export interface Stock {
  readonly kind: "stock";
  readonly now: Count | Sum;
  readonly past: "history" | { readonly entered: Count | Sum; readonly left: Count | Sum };
  readonly expectedOn?: string;
}
export interface Target {
  readonly kind: "target";
  readonly kpi: string;
}

export type RowFormula = Count | Sum | Mean | Quantile;
