export interface Lifetime {
  /** Contribution margin per customer and period, in money. */
  readonly margin: number;
  /** Share of customers that stay from one period to the next, 0 to 1: 1 − churn. */
  readonly retention: number;
  /** Discount rate per period, above −1; 0 by default. */
  readonly discount?: number;
  /** Number of payments counted, a whole number; unlimited by default. */
  readonly periods?: number;
  /**
   * Whether the first payment is made at once, by everybody, or one period later, by those that stayed; "now" by
   * default.
   */
  readonly firstPayment?: "now" | "later";
}

/**
 * Customer lifetime value, in the currency of `margin`: Σ margin · (retention / (1 + discount))ᵗ, from t = 0 ("now") or
 * t = 1 ("later"). `null` when the sum without end has no limit (no churn and no discount), or when a rate is outside
 * its range. Source: methods.md §8; S. Gupta, D. R. Lehmann, Journal of Interactive Marketing 17 (2003) 9–24 for the
 * sum without end.
 */
export function lifetimeValue(lifetime: Lifetime): number | null {
  const {
    margin,
    retention,
    discount = 0,
    periods = Number.POSITIVE_INFINITY,
    firstPayment = "now",
  } = lifetime;
  if (!(retention >= 0 && retention <= 1 && discount > -1)) return null;
  const ratio = retention / (1 + discount);
  const payments = periods === Number.POSITIVE_INFINITY ? endless(ratio) : capped(ratio, periods);
  if (payments === null) return null;
  return margin * payments * (firstPayment === "now" ? 1 : ratio);
}

function endless(ratio: number): number | null {
  return ratio < 1 ? 1 / (1 - ratio) : null;
}

/** Sum of a geometric series, term by term: the closed form divides 0 by 0 without churn, and is inexact near it. */
function capped(ratio: number, periods: number): number {
  let payments = 0;
  let term = 1;
  for (let period = 0; period < periods; period += 1) {
    payments += term;
    term *= ratio;
  }
  return payments;
}

/**
 * Highest churn per period (a share) that `n` customers without a single loss do not contradict, at 95 %: the rule of three, 3 / n,
 * and never above 1. `margin / churnUpperBound(n)` is then a floor of the lifetime value. `null` without customers.
 * Source: J. A. Hanley, A. Lippman-Hand, JAMA 249 (1983) 1743–1745.
 */
export function churnUpperBound(n: number): number | null {
  return n > 0 ? Math.min(1, 3 / n) : null;
}
