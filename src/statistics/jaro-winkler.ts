/** Weight of each equal letter at the start, and how many of them count. */
const PREFIX_WEIGHT = 0.1;
const PREFIX = 4;

/**
 * Jaro similarity of two short texts, 0 (nothing in common) to 1 (equal): shared letters near each other,
 * transpositions counted half. Two empty texts are equal. Source: M. A. Jaro, JASA 84 (1989) 414–420.
 */
export function jaro(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  let left = "";
  for (let at = 0; at < a.length; at += 1) {
    const end = Math.min(b.length, at + reach + 1);
    for (let other = Math.max(0, at - reach); other < end; other += 1) {
      if (taken[other] === 1 || a[at] !== b[other]) continue;
      taken[other] = 1;
      left += a[at];
      break;
    }
  }
  const shared = left.length;
  if (shared === 0) return 0;
  const right = [...taken.keys()].filter((at) => taken[at] === 1).map((at) => b[at]);
  const moved = right.filter((letter, at) => letter !== left[at]).length / 2;
  return (shared / a.length + shared / b.length + (shared - moved) / shared) / 3;
}

/**
 * Jaro–Winkler similarity, raised for a common prefix: misspellings are rarer at the start of a name.
 * Source: W. E. Winkler, Proc. Section on Survey Research Methods, ASA (1990) 354–359.
 */
export function jaroWinkler(a: string, b: string): number {
  const likeness = jaro(a, b);
  let alike = 0;
  while (alike < Math.min(PREFIX, a.length, b.length) && a[alike] === b[alike]) alike += 1;
  return likeness + alike * PREFIX_WEIGHT * (1 - likeness);
}
