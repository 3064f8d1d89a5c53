const SCALES: Readonly<Record<string, number>> = {
  千円: 1000,
  万円: 10_000,
  百万円: 1_000_000,
  億円: 100_000_000,
};
/** Words in brackets behind a name that are not part of it: units and tax. */
const WORD = /^(円|税[込抜][みき]?|件|人|%|¥|\$|€|[A-Za-z]{3})$/;
const BRACKETS = /[([【][^()[\]【】]*[)\]】]/g;
const LAST_BRACKET = /^(.+?)\s*[([【]([^()[\]【】]*)[)\]】]$/;
/** A unit without brackets: `金額 千円`, `金額_万円`, `金額千円単位`; an amount is none: `案件1億円`. */
const SUFFIX = /^(.*?[^\d\s_:-])[\s_:-]*(?:単位[\s:]*)?(百万円|千円|万円|億円)(?:単位)?$/;

/** The folded header: without width, case, space, punctuation and unit, for comparison only. */
export function foldHeader(header: string): string {
  return withoutUnits(header.normalize("NFKC").trim())
    .toLowerCase()
    .replace(/[\s_\-‐–—・:：/／.'"()（）[\]【】「」?？#]/g, "");
}

export function withoutUnits(header: string): string {
  const last = LAST_BRACKET.exec(header);
  if (last === null) return SUFFIX.exec(header)?.[1] ?? header;
  const words = wordsOf(last[2]);
  const isUnit = words.length > 0 && words.every((word) => word in SCALES || WORD.test(word));
  return isUnit ? withoutUnits(last[1]) : header;
}

/**
 * The factor of a header's unit, which its values are multiplied by: 1000 for `金額(千円)` and `金額（税抜・単位：千円）`; 1 without
 * one.
 */
export function scaleOfHeader(header: string): number {
  return SCALES[scalingUnit(header)] ?? 1;
}

/** The unit of a header that multiplies its values: 千円; "" without one. */
export function scalingUnit(header: string): string {
  const clean = header.normalize("NFKC").trim();
  const bracketed = (clean.match(BRACKETS) ?? []).flatMap(wordsOf);
  return bracketed.find((word) => word in SCALES) ?? SUFFIX.exec(clean.replace(BRACKETS, ""))?.[2] ?? "";
}

/** `税抜・単位:千円` is 税抜 and 千円. */
function wordsOf(inside: string): string[] {
  return inside.split(/単位|[\s:・、,/()[\]【】]+/).filter((word) => word !== "");
}

/** Place (from 0) of the column that a mapping names; −1 where it is gone. */
export function columnIndex(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  if (exact >= 0) return exact;
  const folded = foldHeader(name);
  return header.findIndex((candidate) => foldHeader(candidate) === folded);
}
