/** Why a value is null. Words for each are in text/messages. */
export type NullReason =
  | "no-data"
  | "no-table"
  | "no-column"
  | "no-target"
  | "nothing-to-divide-by"
  | "negative-denominator"
  | "target-reached"
  | "no-history"
  | "none-observed"
  | "whole-months-only"
  | "whole-company-only"
  | "not-shared-out"
  | "plain-only"
  | "pending";

/**
 * Label that must be shown beside a value: its cohort is not mature yet, it rests on an approximation, or it is an
 * optimistic lower bound.
 */
export type Label = "so-far" | "approximate" | "optimistic";

/**
 * Result of an evaluation: the value and the parts it was made of. For a ratio `numerator` and `denominator` are
 * the totals that were divided; for a count or sum `numerator` is the total and `denominator` null; for a mean they
 * are the sum and the number of rows. `n` is the number of rows behind it. Undefined is null, never 0.
 */
export interface Measured {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number;
  readonly reason?: NullReason;
  readonly label?: Label;
  /** Where nothing was observed to divide by (no churn yet): the value is at least this. */
  readonly atLeast?: number;
}

export function empty(reason: NullReason): Measured {
  return { value: null, numerator: null, denominator: null, n: 0, reason };
}

/** The label of a part is the label of the whole. */
export function labelOf(...parts: readonly Measured[]): { label?: Label } {
  const label = parts.find((part) => part.label !== undefined)?.label;
  return label === undefined ? {} : { label };
}

/** A total or a stock: its value is its numerator. */
export function total(value: number, n: number): Measured {
  return { value, numerator: value, denominator: null, n };
}
