import type { Locale, Text } from "../text/locale";
import { fillBoth } from "../text/message";
import { judgeWords } from "../text/messages/insight-signal";
import { sentences } from "./signal-says";

export type StatusWord = keyof typeof judgeWords;

/** How the target stands, as far as it can be said: met, its chance, or the share attained. */
export function leadOf(stand: {
  readonly value: number;
  readonly expected: number;
  readonly pHit: number | null;
  readonly met: boolean;
  readonly grows: boolean;
}): readonly Text[] {
  const { value, expected, pHit, met, grows } = stand;
  if (met) return [judgeWords.met];
  if (pHit !== null) return [fillBoth(judgeWords.chance, (locale) => ({ p: chance(pHit, locale) }))];
  if (expected <= 0) return [];
  const share = `${Math.round((value / expected) * 100)}%`;
  return [fillBoth(grows ? judgeWords.flow : judgeWords.level, () => ({ share }))];
}

export function statusSays(lead: readonly Text[], words: readonly StatusWord[], n: number): Text {
  return fillBoth(sentences([...lead, ...words.map((word) => judgeWords[word])]), () => ({ n }));
}

/** Nothing is certain before the end. */
function chance(p: number, locale: Locale): string {
  if (p < 0.01) return judgeWords.under[locale];
  return p > 0.99 ? judgeWords.almost[locale] : `${Math.round(p * 100)}%`;
}
