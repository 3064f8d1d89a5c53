import { foldWord } from "./fold-word";

/** Each kana with its letters, in the spelling that has one consonant for a row. */
const SYLLABLES =
  "あaいiうuえeおoかkaきkiくkuけkeこkoさsaしsiすsuせseそsoたtaちtiつtuてteとtoなnaにniぬnuねneのnoはhaひhiふhuへheほho" +
  "まmaみmiむmuめmeもmoやyaゆyuよyoらraりriるruれreろroわwaをoんnがgaぎgiぐguげgeごgoざzaじziずzuぜzeぞzo" +
  "だdaぢziづzuでdeどdoばbaびbiぶbuべbeぼboぱpaぴpiぷpuぺpeぽpoゔbu";
const SMALL: Readonly<Record<string, string>> = {
  ゃ: "ya",
  ゅ: "yu",
  ょ: "yo",
  ぁ: "a",
  ぃ: "i",
  ぅ: "u",
  ぇ: "e",
  ぉ: "o",
};

let letters: Map<string, string> | null = null;

/**
 * A word in Latin letters, so that kana and every usual way of spelling them in letters meet: juchuu, juchū, zyutyuu and
 * じゅちゅう all become zyutyu. Kanji stay as they are.
 */
export function romanize(word: string): string {
  letters ??= new Map((SYLLABLES.match(/[ぁ-ゖ][a-z]+/g) ?? []).map((pair) => [pair[0], pair.slice(1)]));
  let text = "";
  for (const sign of foldWord(word)
    .normalize("NFD")
    .replace(/\u0304|\u0302/g, "")
    .normalize("NFC")) {
    const small = SMALL[sign];
    if (small !== undefined) text = text.replace(/[aiueo]$/, "") + small;
    else text += letters.get(sign) ?? sign;
  }
  return (
    text
      .replace(/[ーっ]/g, "")
      .replace(/shi/g, "si")
      .replace(/chi/g, "ti")
      .replace(/tsu/g, "tu")
      .replace(/f/g, "h")
      .replace(/sh/g, "sy")
      .replace(/ch/g, "ty")
      .replace(/j([auo])/g, "zy$1")
      .replace(/j/g, "z")
      // Long vowels and doubled consonants are written in many ways.
      .replace(/(.)\1+/g, "$1")
      .replace(/ou/g, "o")
  );
}

/** Search keys of words: as they are written, and in Latin letters. */
export function searchKeys(words: readonly string[]): string {
  return [...new Set(words.flatMap((word) => [foldWord(word), romanize(word)]))].join(" ");
}

/** Distance of a query from such keys: 0 the very word, 1 one begins so, 2 one holds it, 3 no match. */
export function matchDistance(keys: string, query: string): number {
  const word = foldWord(query);
  // A word that shrinks to one letter ("zzz") would be in everything.
  const wanted = [word, romanize(query)].filter((one) => one.length > 1 || (one !== "" && one === word));
  if (wanted.length === 0) return 0;
  const padded = ` ${keys} `;
  if (wanted.some((one) => padded.includes(` ${one} `))) return 0;
  if (wanted.some((one) => padded.includes(` ${one}`))) return 1;
  return wanted.some((one) => keys.includes(one)) ? 2 : 3;
}
