const WEIGHT = {
  first: (touch: number) => (touch === 0 ? 1 : 0),
  last: (touch: number, n: number) => (touch === n - 1 ? 1 : 0),
  linear: (_: number, n: number) => 1 / n,
  "u-shaped": (touch: number, n: number) => {
    if (n <= 2) return 1 / n;
    return touch === 0 || touch === n - 1 ? 0.4 : 0.2 / (n - 2);
  },
};

export type AttributionModel = keyof typeof WEIGHT;

/**
 * Share of the credit for each of `n` touches, from the earliest to the latest; together 1. U-shaped is 40 % for the first and
 * for the last, 20 % for those between; one touch gets all, two get half each. Without touches the list is empty: what nobody
 * touched stays unattributed.
 * Source: methods.md §12; 40/20/40 is what Salesforce, Matomo and Google Ads call position-based.
 */
export function touchWeights(model: AttributionModel, n: number): number[] {
  return Array.from({ length: n }, (_, touch) => WEIGHT[model](touch, n));
}
