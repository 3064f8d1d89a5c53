/** Letter bigrams of a text. */
export function bigrams(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/**
 * Dice coefficient of the letter bigrams of two texts, 0–1: twice the shared bigrams ÷ all bigrams of both. A pair that
 * stands twice counts twice. Texts of fewer than two letters have no pairs: they are alike only if equal. Source: L. R.
 * Dice, Ecology 26 (1945) 297–302, on bigrams.
 */
export function bigramDice(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [bigrams(a), bigrams(b)];
  const all = left.length + right.length;
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at < 0) continue;
    right.splice(at, 1);
    shared += 1;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}
