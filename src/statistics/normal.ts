/**
 * P(Z ≤ z) of the standard normal distribution, within about 1e-15; 0 and 1 beyond ±8.
 * Source: G. Marsaglia's series, J. Stat. Software 11(4), 2004.
 */
export function normal(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let [sum, term] = [z, z];
  for (let odd = 3; Math.abs(term) > 1e-17 && odd < 400; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  const p = 0.5 + sum * Math.exp((-z * z) / 2 - 0.9189385332046727);
  return Math.min(1, Math.max(0, p));
}

/** The `z` with P(Z ≤ z) = `p`, by halving: within 1e-10. `p` above 0 and below 1. */
export function normalQuantile(p: number): number {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 38; step += 1) {
    const middle = (low + high) / 2;
    if (normal(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
