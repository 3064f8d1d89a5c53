/** Remainders that differ only by the rounding of floating point are ties. */
const REMAINDER_DIGITS = 1e9;

/**
 * Splits `total` in proportion to `weights` into multiples of `step` (above 0: 1 for whole yen, 0.01 for cents) that add up to it
 * (largest remainder, Hamilton's method). Of equal remainders the earlier part gets the step; a negative total (a refund) is split
 * like its opposite. What a total that is no multiple of `step` has over or under goes to the largest weight.
 * `null` when there is nothing to split by: no weights, all 0, or one below 0.
 */
export function apportion(total: number, weights: readonly number[], step: number): number[] | null {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  if (!(sum > 0 && weights.every((weight) => weight >= 0))) return null;

  const size = Math.abs(total);
  const steps = Math.round(size / step);
  const quotas = weights.map((weight) => (steps * weight) / sum);
  const counts = quotas.map(Math.floor);
  const missing = steps - counts.reduce((before, count) => before + count, 0);
  const remainders = quotas.map((quota, part) => Math.round((quota - counts[part]) * REMAINDER_DIGITS));
  const line = quotas.map((_, part) => part).sort((a, b) => remainders[b] - remainders[a]);
  for (const part of line.slice(0, missing)) counts[part] += 1;

  const parts = counts.map((count) => multiple(count, step));
  parts[weights.indexOf(Math.max(...weights))] += size - multiple(steps, step);
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}

/** 35 × 0.01 is 0.35000000000000003, but 35 ÷ 100 is 0.35. */
function multiple(count: number, step: number): number {
  return step < 1 ? count / (1 / step) : count * step;
}
