import type { Kpi } from "../metrics/kpi";
import type { Locale, Text } from "../text/locale";
import { fillBoth } from "../text/message";
import { judgeWords } from "../text/messages/insight-signal";
import { sentences } from "./signal-says";

export type StatusWord = keyof typeof judgeWords;

/**
 * How the target stands, as far as it can be said: met, its chance, or the share attained. Where a person's border to
 * red decides, the share comes first, beside the border.
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
  const odds =
    pHit === null || met ? [] : [fillBoth(judgeWords.chance, (locale) => ({ p: chance(pHit, locale) }))];
  const level = (digits: number): readonly Text[] => {
    if (met) return [judgeWords.met];
    const share = percent(value / expected, digits);
    return expected <= 0 ? [] : [fillBoth(grows ? judgeWords.flow : judgeWords.level, () => ({ share }))];
  };
  if (border !== null) return [...level(1), borderSays(better, border), ...odds];
  return odds.length > 0 ? odds : level(0);
}

/** The border in the measure the share is told in: value ÷ what is expected. */
function borderSays(better: Kpi["better"], border: number): Text {
  const share = percent(better === "lower" ? 1 / border : better === "higher" ? border : 1 - border, 1);
  const where = fillBoth(judgeWords[`border-${better}`], () => ({ share }));
  return fillBoth(judgeWords.border, (locale) => ({ where: where[locale] }));
}

export function percent(share: number, digits: number): string {
  return `${Number((share * 100).toFixed(digits))}%`;
}

export function statusSays(lead: readonly Text[], words: readonly StatusWord[], n: number): Text {
  return fillBoth(sentences([...lead, ...words.map((word) => judgeWords[word])]), () => ({ n }));
}

/** Nothing is certain before the end. */
function chance(p: number, locale: Locale): string {
  if (p < 0.01) return judgeWords.under[locale];
  return p > 0.99 ? judgeWords.almost[locale] : `${Math.round(p * 100)}%`;
}
