const SIGNS: readonly (readonly [string, RegExp])[] = [
  ["JPY", /[¥￥]|円|\bJPY\b|\\(?=\d)/],
  ["USD", /\$|\bUSD\b/],
  ["EUR", /€|\bEUR\b/],
  ["GBP", /£|\bGBP\b/],
];

/** The one currency that signs in a money column's header or cells name; null for none, or for several. */
export function currencyOf(texts: Iterable<string>): string | null {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [code, sign] of SIGNS) if (sign.test(text)) found.add(code);
  }
  return found.size === 1 ? [...found][0] : null;
}
