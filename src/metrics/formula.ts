import type { FactName } from "../facts/table";

/**
 * The formula language of KPIs. A formula is plain data: it can be evaluated in memory, printed in both
 * languages, inspected for the columns it needs, and later compiled to SQL. Period and segment are not in it: they
 * are the slice a formula is evaluated for. `on` names the day column that places a row in a period.
 */
export type Formula =
  | RowFormula
  | Distinct
  | Composed
  | StockFormula
  | Retained
  | Returning
  | Reaching
  | Target
  | KpiReference
  | PlainOnly;

/** Formulas made of other formulas, total by total. */
export type Composed =
  | Ratio
  | WeightedMean
  | Conversion
  | Product
  | Difference
  | Cumulative
  | Earlier
  | Otherwise
  | Lifetime;
/** Formulas measured at a moment or between two. */
export type StockFormula = Stock | AverageStock | LeftSinceStart | Latest;

/** Wildcard of a condition: the field is not empty. */
export const ANY = "*";

/** Filter: a row is kept if every named field has one of the given values (`stage: "won"` tests the mapped class). */
export type Where = Readonly<Record<string, string | readonly string[]>>;

/**
 * Value of a single row: a number field, the product of two, whole days between two day fields (`to` − `daysFrom`), or a
 * day field as its number.
 */
export type RowValue =
  | string
  | { readonly times: readonly [string, string] }
  | { readonly daysFrom: string; readonly to: string }
  | { readonly dayNumber: string };

interface Rows {
  readonly table: FactName;
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
/** Weighted mean: Σ of × weight ÷ Σ weight, over rows that have both. */
export interface WeightedMean extends Rows {
  readonly kind: "weighted-mean";
  readonly of: string;
  readonly weight: string;
}
/**
 * Conversion rate of a cohort: of the rows that `on` places in the slice, the share that meets `reached` by now.
 * `reachedOn` is the day they did; the cohort is mature once the time most take (the 80th percentile, else 90 days) has
 * passed since its last day, and is labelled "so far" until then.
 */
export interface Conversion extends Rows {
  readonly kind: "conversion";
  readonly reached: Where;
  readonly reachedOn?: string;
}
/**
 * Number of distinct values of `of`; with `since`, only those that had `least` different `since.of` up to the slice's
 * end.
 */
export interface Distinct extends Rows {
  readonly kind: "distinct";
  readonly of: string;
  readonly since?: { readonly of: string; readonly least: number };
}
export interface Ratio {
  readonly kind: "ratio";
  readonly numerator: Formula;
  readonly denominator: Formula;
  /** What replaces a denominator of 0 (no churn yet): by the rule of three the value is at least numerator × n ÷ 3. */
  readonly none?: "rule-of-three";
  /** Fields it cannot be broken down by: part of what is divided (salaries) belongs to none of their values. */
  readonly notBy?: readonly string[];
  /** Days after the slice in which its rows still grow in value: until then the value is labelled "so far". */
  readonly matureAfter?: number;
}
/** Lifetime value of a customer within `months`, from margin and churn per slice; nothing beyond counts. */
export interface Lifetime {
  readonly kind: "lifetime";
  readonly margin: Formula;
  readonly churn: Formula;
  readonly months: number;
}
export interface Product {
  readonly kind: "product";
  readonly factors: readonly Formula[];
}
export interface Difference {
  readonly kind: "difference";
  readonly of: Formula;
  readonly minus: Formula;
}
/** The running total from the start of the fiscal year in which the slice ends. */
export interface Cumulative {
  readonly kind: "cumulative";
  readonly of: Count | Sum;
}
/**
 * A lagged formula: the slice is shifted back by as many whole months (at least one) as `by` takes in days over the
 * last 12 months.
 */
export interface Earlier {
  readonly kind: "earlier";
  readonly of: Formula;
  readonly by: Formula;
}
/** A fallback: `of`, or where it has no history to be computed from `otherwise`, which then carries the label `as`. */
export interface Otherwise {
  readonly kind: "otherwise";
  readonly of: Formula;
  readonly otherwise: Formula;
  readonly as: "approximate" | "optimistic";
}
/** Inflow and outflow by day: their difference is the stock. */
export interface Flow {
  readonly entered: Count | Sum;
  readonly left: Count | Sum;
}
/**
 * A stock as of the end of the slice, or today if that is earlier; with `at: "start"`, before the slice's first day.
 * `now` counts what is there today (without it the flow says so); a past day is `past: "history"` (null until the
 * workbook has recorded it) or entries minus exits. `expectedOn` keeps only rows whose day in that column lies in the
 * slice (a slice of `all` keeps every row).
 */
export interface Stock {
  readonly kind: "stock";
  readonly now?: Count | Sum;
  readonly past: "history" | Flow;
  readonly at?: "start";
  readonly expectedOn?: string;
}
/** Average stock over the days of the slice that have passed; `perMonth` multiplies it by their length in months. */
export interface AverageStock {
  readonly kind: "average-stock";
  readonly entered: Count;
  readonly left: Count;
  readonly perMonth?: true;
}
/** Outflow of the opening stock: of what was there when the slice began, what left in it. */
export interface LeftSinceStart extends Flow {
  readonly kind: "left-since-start";
}
/**
 * Sum of the latest value of each `each` up to the end of the slice: a level recorded from time to time, such as
 * followers.
 */
export interface Latest extends Rows {
  readonly kind: "latest";
  readonly of: string;
  readonly each: string;
}
/**
 * Revenue retention: what the customers of the slice's start pay at its end ÷ what they paid at its start. `cap` leaves
 * out what any of them pays more (gross retention).
 */
export interface Retained {
  readonly kind: "retained";
  readonly table: FactName;
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly each: string;
  readonly cap?: true;
}
/** Repeat revenue: revenue in the slice from those who bought in the period before ÷ what they bought then. */
export interface Returning extends Rows {
  readonly kind: "returning";
  readonly of: string;
  readonly each: string;
}
/** Target attainment by person: the share of people with a target of `kpi` who have reached it with `of`. */
export interface Reaching {
  readonly kind: "reaching";
  readonly of: Sum;
  readonly kpi: string;
  readonly each: string;
}
/** The formula of another KPI. */
export interface KpiReference {
  readonly kind: "kpi";
  readonly kpi: string;
}
/** Arithmetic on what a person passes only; there is nothing in the workbook to compute it from. */
export interface PlainOnly {
  readonly kind: "plain-only";
}
export interface Target {
  readonly kind: "target";
  readonly kpi: string;
}

export type RowFormula = Count | Sum | Mean | Quantile;
