import {
  type Prior,
  priorStrength,
  probabilityBelow,
  type ShrunkRate,
  shrunkRate,
} from "../../statistics/beta-binomial";
import type { Proportion } from "../../statistics/newcombe";

export type CoachingLabel = "credible-gap" | "credible-strength" | "watch" | "in-line" | "not-enough-data";

/** One person's results, and the expected ones of colleagues with the same deals; null where they are too few. */
export interface Cell extends Proportion {
  readonly team: number | null;
}

export interface Comparison {
  readonly label: CoachingLabel;
  readonly reason: "no-data" | "too-few" | "no-team" | null;
  /** What the rate probably is once chance is allowed for, with its 90 % interval. */
  readonly likely: ShrunkRate | null;
  /** Probability that it lies below the team's. */
  readonly below: number | null;
}

/** Fewer than the first say nothing, fewer than the second are never called credible. */
const MIN_ENTRIES = 10;
const MIN_CREDIBLE = 20;
const CREDIBLE = 0.95;
const WATCH = 0.8;
/** A difference matters from three points on, or from a tenth of the team's rate. */
const POINTS = 0.03;
const RELATIVE = 0.1;

/** Compares everybody's rate in one stage with that of the others. */
export function compareAll(cells: readonly Cell[]): Comparison[] {
  const strength = priorStrength(likeForLike(cells));
  const total = cells.reduce((sum, { n }) => sum + n, 0);
  return cells.map((cell) => compare(cell, strength, 1 - cell.n / total));
}

/**
 * Rates standardised to the average mix of deals, so that hard deals do not pass for a difference between people. A team
 * without the person is as much further off as the person weighs in the whole; that is taken back.
 */
function likeForLike(cells: readonly Cell[]): Proportion[] {
  const total = cells.reduce((sum, { n }) => sum + n, 0);
  const common = cells.reduce((sum, { successes }) => sum + successes, 0) / total;
  return cells.map(({ successes, n, team }) => {
    if (team === null || n === 0) return { successes, n };
    const rate = common + (successes / n - team) * (1 - n / total);
    return { successes: n * Math.min(1, Math.max(0, rate)), n };
  });
}

/**
 * One cell against its team, which is worth `strength` observations. Where the team's rate is itself counted from few deals,
 * less of the difference is sure: the cell's numbers then count as `evidence` (0 to 1) of what they are, the team's share of all deals,
 * which adds up the variances of both. 1 stands for a rate known for certain.
 */
export function compare(cell: Cell, strength: number, evidence = 1): Comparison {
  const { n, team } = cell;
  const unknown = { label: "not-enough-data", likely: null, below: null } as const;
  if (n < MIN_ENTRIES) return { ...unknown, reason: n === 0 ? "no-data" : "too-few" };
  // A team that always, or never, gets through leaves nothing to be below, or above, of.
  if (team === null) return { ...unknown, reason: "no-team" };
  const prior: Prior = { rate: Math.min(0.99, Math.max(0.01, team)), strength };
  const likely = shrunkRate(cell, prior);
  const weighed = { successes: cell.successes * evidence, n: n * evidence };
  const below = probabilityBelow(weighed, prior, prior.rate);
  return { label: labelOf(n, likely.rate - prior.rate, prior.rate, below), reason: null, likely, below };
}

function labelOf(n: number, gap: number, team: number, below: number): CoachingLabel {
  const sure = Math.max(below, 1 - below);
  const matters = Math.abs(gap) >= Math.min(POINTS, RELATIVE * team);
  if (sure < WATCH || !matters) return "in-line";
  if (sure < CREDIBLE || n < MIN_CREDIBLE) return "watch";
  return gap < 0 ? "credible-gap" : "credible-strength";
}
