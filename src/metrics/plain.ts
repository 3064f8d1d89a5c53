import type { Kpi } from "./kpi";

export type PlainResult =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "negative-denominator"; readonly value: number };

/** The arithmetic of a KPI on totals that were passed, in the order of its plain parameters. */
export function plainValue(kpi: Pick<Kpi, "arithmetic">, totals: readonly number[]): PlainResult {
  const [first, second = 0, third = 0, fourth = 0] = totals;
  switch (kpi.arithmetic ?? (totals.length === 1 ? "sum" : "ratio")) {
    case "sum":
      return { kind: "value", value: first };
    case "ratio":
      return divided(first, second);
    case "won-of-closed":
      return divided(first, first + second);
    case "coverage":
      // Nothing left of the target: it was reached, and there is nothing to cover.
      return second - third <= 0 ? { kind: "empty" } : divided(first, second - third);
    case "product-ratio":
      return divided(product(totals.slice(0, -1)), totals[totals.length - 1]);
    case "over-product":
      return divided(first, second * third);
    case "return":
      return divided(first - second, second);
    case "margin-return":
      return divided(first * second - third, third);
    case "retention":
      return divided(first + second - third - fourth, first);
  }
}

function product(factors: readonly number[]): number {
  return factors.reduce((result, factor) => result * factor, 1);
}

function divided(numerator: number, denominator: number): PlainResult {
  if (denominator === 0) return { kind: "empty" };
  if (denominator < 0) return { kind: "negative-denominator", value: denominator };
  return { kind: "value", value: numerator / denominator };
}
