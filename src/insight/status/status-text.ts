import type { Kpi } from "../../metrics/kpi";
import type { Locale, Text } from "../../text/locale";
import { interpolateBoth, joinSentences } from "../../text/message";
import { judgeWords } from "../../text/messages/insight-signal";

export type StatusWord = keyof typeof judgeWords;

/**
 * How the target stands, as far as it can be said: met, its chance, or the share attained. Where a person's border to
 * red decides it is the share, beside the border. `grows`: the value is compared with the days so far.
 */
export function leadOf(stand: {
  readonly value: number;
  readonly expected: number;
  readonly pHit: number | null;
  readonly met: boolean;
  readonly grows: boolean;
  readonly better: Kpi["better"];
  readonly border: number | null;
}): readonly Text[] {
  const { value, expected, pHit, met, grows, better, border } = stand;
  const level = (digits: number): readonly Text[] => {
    if (met) return [judgeWords.met];
    const share = percent(value / expected, digits);
    return expected <= 0
      ? []
      : [interpolateBoth(grows ? judgeWords.flow : judgeWords.level, () => ({ share }))];
  };
  if (border !== null) {
    const digits = digitsFor(value / expected, bordersOf(better, border));
    return [...level(digits), borderText(better, border, digits)];
  }
  if (pHit === null || met) return level(0);
  return [interpolateBoth(judgeWords.chance, (locale) => ({ p: chance(pHit, locale) }))];
}

/** Thresholds between colours, as value ÷ expected value. */
function bordersOf(better: Kpi["better"], border: number): readonly number[] {
  if (better !== "target") return [1, better === "lower" ? 1 / border : border];
  return [(1 - border) / 2, 1 - border].flatMap((off) => [1 - off, 1 + off]);
}

/** Number of decimals that keeps a share apart from a border it has not reached: 79.97 % is not 80 %. */
function digitsFor(share: number, borders: readonly number[]): number {
  let digits = 1;
  const blurred = (border: number): boolean =>
    Math.abs(share - border) > 1e-12 && percent(share, digits) === percent(border, digits);
  while (digits < 9 && borders.some(blurred)) digits += 1;
  return digits;
}

function borderText(better: Kpi["better"], border: number, digits: number): Text {
  const share = percent(better === "lower" ? 1 / border : better === "higher" ? border : 1 - border, digits);
  const where = interpolateBoth(judgeWords[`border-${better}`], () => ({ share }));
  return interpolateBoth(judgeWords.border, (locale) => ({ where: where[locale] }));
}

export function percent(share: number, digits: number): string {
  return `${Number((share * 100).toFixed(digits))}%`;
}

export function statusText(lead: readonly Text[], words: readonly StatusWord[], n: number): Text {
  return interpolateBoth(joinSentences([...lead, ...words.map((word) => judgeWords[word])]), () => ({ n }));
}

/** Nothing is certain before the end. */
function chance(p: number, locale: Locale): string {
  if (p < 0.01) return judgeWords.under[locale];
  return p > 0.99 ? judgeWords.almost[locale] : `${Math.round(p * 100)}%`;
}
