/** Units in brackets behind a header: `金額(千円)`, `Amount spent (JPY)`, `金額（税抜）`. */
const UNIT =
  /[(（[［]\s*(千円|万円|百万円|億円|円|税込|税抜|税込み|税抜き|件|人|％|%|¥|\$|€|[A-Za-z]{3})\s*[)）\]］]$/;

/** A header without width, case, space, punctuation and unit, for comparison only. */
export function foldHeader(header: string): string {
  return header
    .normalize("NFKC")
    .trim()
    .replace(UNIT, "")
    .toLowerCase()
    .replace(/[\s_\-‐–—・:：/／.'"()（）[\]【】「」?？#]/g, "");
}

const SCALES: Readonly<Record<string, number>> = {
  千円: 1000,
  万円: 10_000,
  百万円: 1_000_000,
  億円: 100_000_000,
};

/** What a header's unit multiplies its values by: 1000 for `金額(千円)`; 1 without one. */
export function scaleOfHeader(header: string): number {
  const unit = UNIT.exec(header.normalize("NFKC").trim())?.[1] ?? "";
  return SCALES[unit] ?? (/千円単位|単位[:：]?千円/.test(header) ? 1000 : 1);
}
