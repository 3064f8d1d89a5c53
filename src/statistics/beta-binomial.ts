import { betaQuantile, incompleteBeta } from "./incomplete-beta";
import type { Proportion } from "./newcombe";
import type { Interval } from "./wilson";

/** Prior of a group's rate: its mean (0 to 1), and the number of observations it is worth. */
export interface Prior {
  readonly rate: number;
  readonly strength: number;
}

/**
 * Posterior mean of a rate, shrunk towards its prior the more the fewer its own observations; `low` to `high` holds it
 * with 90 %.
 */
export interface ShrunkRate extends Interval {
  readonly rate: number;
}

/** Minimum number of groups to estimate how much groups differ. */
const MIN_GROUPS = 5;
const USUAL_STRENGTH = 20;
const WEAKEST = 10;
const STRONGEST = 400;

/**
 * Strength of the common prior in observations: high where groups differ no more than by chance, low where they differ
 * more. From the variance between and within groups (ANOVA moments), kept within 10 and 400, since a handful of groups
 * estimates it badly; 20 below five groups. Groups without observations do not count.
 * Source: methods of moments for the beta-binomial, J. C. Kleinman, JASA 68 (1973) 46–54.
 */
export function priorStrength(groups: readonly Proportion[]): number {
  const seen = groups.filter(({ n }) => n > 0);
  const total = seen.reduce((sum, { n }) => sum + n, 0);
  if (seen.length < MIN_GROUPS || total <= seen.length) return USUAL_STRENGTH;
  const common = seen.reduce((sum, { successes }) => sum + successes, 0) / total;
  let [between, within, squares] = [0, 0, 0];
  for (const { successes, n } of seen) {
    between += (n * (successes / n - common) ** 2) / (seen.length - 1);
    within += (successes * (1 - successes / n)) / (total - seen.length);
    squares += (n * n) / total;
  }
  const size = (total - squares) / (seen.length - 1);
  const spread = between + (size - 1) * within;
  const alike = spread > 0 ? Math.max(0, (between - within) / spread) : 0;
  return Math.min(STRONGEST, Math.max(WEAKEST, (1 - alike) / alike));
}

/** Posterior of a group's rate, with its 90 % credible interval. `successes` lies within 0 to `n`. */
export function shrunkRate({ successes, n }: Proportion, { rate, strength }: Prior): ShrunkRate {
  const [a, b] = [rate * strength + successes, (1 - rate) * strength + n - successes];
  return { rate: a / (a + b), low: betaQuantile(0.05, a, b), high: betaQuantile(0.95, a, b) };
}

/** Posterior probability that a group's rate lies below `threshold`. */
export function probabilityBelow(
  { successes, n }: Proportion,
  { rate, strength }: Prior,
  threshold: number,
): number {
  return incompleteBeta(threshold, rate * strength + successes, (1 - rate) * strength + n - successes);
}
