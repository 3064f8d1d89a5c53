import { foldAccount } from "../../facts/derive";
import { bigramDice, bigrams } from "../../statistics/bigram-dice";
import { jaroWinkler } from "../../statistics/jaro-winkler";

/** Letters that NFKC keeps apart although people write one for the other, in pairs. */
const VARIANTS = "髙高﨑崎濵浜濱浜邊辺邉辺齋斎齊斉澤沢嶋島嶌島國国眞真廣広櫻桜榮栄冨富";
const FORMS =
  /合資会社|合名会社|(一般|公益)?(社団|財団)法人|\((合|資|名|社|財)\)|\b(gmbh|plc|corporation|company|limited|incorporated)\b/g;
const LATIN_LIKENESS = 0.92;
const CJK_LIKENESS = 0.8;
const CJK_LETTERS = 4;
/** Maximum number of names with a pair of letters: a more frequent pair does not help to find similar names. */
const RARE = 20;
const MAX_COMPARISONS = 200_000;

/**
 * Comparison key of a name: without width, case, legal form, spaces, punctuation and variants of letters, for
 * comparison only.
 */
export function nameKey(name: string): string {
  const folded = foldAccount(name.normalize("NFKC").toLowerCase().replace(FORMS, ""));
  return [...folded.replace(/[\p{P}\p{S}\s]/gu, "")].map(variantOf).join("");
}

function variantOf(letter: string): string {
  const at = VARIANTS.indexOf(letter);
  return at >= 0 && at % 2 === 0 ? VARIANTS[at + 1] : letter;
}

export type Pair = readonly [number, number];

/** Places of names with the same key; each is paired with the first of its key. */
export function sameNames(names: readonly string[]): Pair[] {
  return sameKeys(names.map(nameKey));
}

function sameKeys(keys: readonly string[]): Pair[] {
  const first = new Map<string, number>();
  return keys.flatMap((key, at): Pair[] => {
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    return key === "" || before === undefined ? [] : [[before, at]];
  });
}

/**
 * Places of names whose keys are equal or alike. Compared are only those that begin alike or share a rare pair of
 * letters, so that thousands of names take no time. Numbers tell names apart: 12号店 is not 13号店.
 */
export function similarNames(names: readonly string[]): Pair[] {
  const keys = names.map(nameKey);
  const same = sameKeys(keys);
  const later = new Set(same.map(([, at]) => at));
  const blocks = new Map<string, number[]>();
  keys.forEach((key, at) => {
    if (later.has(at)) return;
    for (const block of new Set([`^${key.slice(0, 2)}`, ...bigrams(key)])) {
      const places = blocks.get(block);
      if (places === undefined) blocks.set(block, [at]);
      else places.push(at);
    }
  });
  const compare = keys.map(comparedOf);
  const pairs = [...same];
  const compared = new Set<number>();
  for (const [block, places] of blocks) {
    if (!block.startsWith("^") && places.length > RARE) continue;
    for (const [order, a] of places.entries()) {
      for (const b of places.slice(order + 1)) {
        const pair = a * keys.length + b;
        if (compared.has(pair)) continue;
        if (compared.size >= MAX_COMPARISONS) return pairs;
        compared.add(pair);
        if (areSimilar(compare[a], compare[b])) pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

/** Prepared form of a key for comparison, made once: the numbers in it, and whether it is written in Latin letters. */
interface Compared {
  readonly key: string;
  readonly digits: string;
  readonly latin: boolean;
}

function comparedOf(key: string): Compared {
  return { key, digits: key.replace(/\D+/g, " ").trim(), latin: /^[ -\u024f]+$/.test(key) };
}

function areSimilar(a: Compared, b: Compared): boolean {
  if (a.digits !== b.digits) return false;
  const [short, long] = [a.key.length, b.key.length].sort((x, y) => x - y);
  if (a.latin && b.latin) return jaroWinkler(a.key, b.key) >= LATIN_LIKENESS;
  // Even if all pairs of the shorter one are shared, lengths too different cannot be alike enough.
  const possible = (2 * (short - 1)) / (short + long - 2) >= CJK_LIKENESS;
  return short >= CJK_LETTERS && possible && bigramDice(a.key, b.key) >= CJK_LIKENESS;
}
