import type { Kpi } from "./kpi";

export type PlainResult =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "negative-denominator"; readonly value: number };

/** The arithmetic of a KPI on totals that were passed, in the order of its plain parameters. */
export function plainValue(arithmetic: Kpi["arithmetic"], totals: readonly number[]): PlainResult {
  const [first, second = 0, third = 0] = totals;
  switch (arithmetic) {
    case "sum":
      return { kind: "value", value: first };
    case "ratio":
      return divided(first, second);
    case "won-of-closed":
      return divided(first, first + second);
    case "coverage":
      // Nothing left of the target: it was reached, and there is nothing to cover.
      return second - third <= 0 ? { kind: "empty" } : divided(first, second - third);
  }
}

function divided(numerator: number, denominator: number): PlainResult {
  if (denominator === 0) return { kind: "empty" };
  if (denominator < 0) return { kind: "negative-denominator", value: denominator };
  return { kind: "value", value: numerator / denominator };
}
