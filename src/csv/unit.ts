const UNIT = "(百万円|千円|万円|億円)";
const NAMED = new RegExp(`単位[\\s:]*${UNIT}|${UNIT}単位|[(\\[]${UNIT}[)\\]]`);

/** The unit of amounts that a text names, a title or a header: 千円 in `売上一覧（単位：千円）`. Null for none. */
export function unitNamed(text: string): string | null {
  const match = NAMED.exec(text.normalize("NFKC"));
  return match === null ? null : (match[1] ?? match[2] ?? match[3]);
}

/**
 * The unit that only a title above a table names. Titles are lines with few cells; a unit in the header itself is
 * read there.
 */
export function unitAbove(above: readonly (readonly string[])[], header: readonly string[]): string | null {
  if (header.some((name) => /[千万億]円/.test(name))) return null;
  const titles = above.map((row) => row.filter((cell) => cell !== "")).filter((cells) => cells.length <= 2);
  for (const cell of titles.flat()) {
    const unit = unitNamed(cell);
    if (unit !== null) return unit;
  }
  return null;
}
