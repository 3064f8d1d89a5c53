export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "euc-jp";

export type Detected = { readonly encoding: Encoding; readonly bom: boolean } | { readonly binary: true };

/** The most bytes of a file: a larger one would neither fit into a spreadsheet nor load in reasonable time. */
export const MAX_BYTES = 30_000_000;

/** Magic numbers of files that are not text, whatever their name says: zip/xlsx, PDF, PNG, JPEG, GIF, old Excel, gzip. */
const BINARY: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
];

/** Sample size for the detection of the encoding; exports are alike from top to bottom. */
const SAMPLE = 200_000;

/**
 * Recognises a text file's encoding from its bytes (signed or not). Decoding belongs to the platform. Where bytes are
 * valid UTF-8 they are UTF-8, whatever the file is called; else the Japanese encoding with fewer impossible bytes.
 */
export function detectEncoding(bytes: ArrayLike<number>): Detected {
  const at = (index: number): number => bytes[index] & 0xff;
  if (
    BINARY.some(
      (opening) => bytes.length >= opening.length && opening.every((byte, index) => at(index) === byte),
    )
  ) {
    return { binary: true };
  }
  if (at(0) === 0xef && at(1) === 0xbb && at(2) === 0xbf) return { encoding: "utf-8", bom: true };
  if (bytes.length >= 2 && at(0) === 0xff && at(1) === 0xfe) return { encoding: "utf-16le", bom: true };
  if (bytes.length >= 2 && at(0) === 0xfe && at(1) === 0xff) return { encoding: "utf-16be", bom: true };
  const length = Math.min(bytes.length, SAMPLE);
  const zeros = countZeros(at, length);
  if (zeros.even + zeros.odd > 0) {
    if (zeros.odd > length / 4 && zeros.even < zeros.odd / 10) return { encoding: "utf-16le", bom: false };
    if (zeros.even > length / 4 && zeros.odd < zeros.even / 10) return { encoding: "utf-16be", bom: false };
    return { binary: true };
  }
  // Only what is no ASCII tells the encodings apart, and it may come late.
  let start = 0;
  while (start < bytes.length && at(start) < 0x80) start += 1;
  const telling = (index: number): number => at(start + index);
  const size = Math.min(bytes.length - start, SAMPLE);
  if (isUtf8(telling, size, bytes.length - start > size)) return { encoding: "utf-8", bom: false };
  const shiftJis = wrongPairs(telling, size, isShiftJisPair);
  const eucJp = wrongPairs(telling, size, isEucJpPair);
  return { encoding: eucJp < shiftJis ? "euc-jp" : "shift_jis", bom: false };
}

function countZeros(at: (index: number) => number, length: number): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (let index = 0; index < length; index += 1) {
    if (at(index) === 0) zeros[index % 2 === 0 ? "even" : "odd"] += 1;
  }
  return zeros;
}

function isUtf8(at: (index: number) => number, length: number, cut: boolean): boolean {
  for (let index = 0; index < length; index += 1) {
    const lead = at(index);
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : -1;
    if (more < 0 || lead >= 0xf5) return false;
    for (let next = 1; next <= more; next += 1) {
      // The sample may end inside a character.
      if (index + next >= length) return cut;
      if ((at(index + next) & 0xc0) !== 0x80) return false;
    }
    index += more;
  }
  return true;
}

/**
 * The number of bytes above ASCII that do not form a character of the encoding; a pair test answers its length, 0 for
 * none.
 */
function wrongPairs(
  at: (index: number) => number,
  length: number,
  pair: (first: number, second: number, third: number) => number,
): number {
  let wrong = 0;
  for (let index = 0; index < length; ) {
    if (at(index) < 0x80) {
      index += 1;
      continue;
    }
    const size = pair(at(index), at(index + 1), at(index + 2));
    if (size === 0) wrong += 1;
    index += Math.max(1, size);
  }
  return wrong;
}

function isShiftJisPair(first: number, second: number): number {
  // Half-width katakana stand alone.
  if (first >= 0xa1 && first <= 0xdf) return 1;
  const lead = (first >= 0x81 && first <= 0x9f) || (first >= 0xe0 && first <= 0xfc);
  const trail = (second >= 0x40 && second <= 0x7e) || (second >= 0x80 && second <= 0xfc);
  return lead && trail ? 2 : 0;
}

function isEucJpPair(first: number, second: number, third: number): number {
  const high = (byte: number): boolean => byte >= 0xa1 && byte <= 0xfe;
  if (first === 0x8e) return second >= 0xa1 && second <= 0xdf ? 2 : 0;
  if (first === 0x8f) return high(second) && high(third) ? 3 : 0;
  return high(first) && high(second) ? 2 : 0;
}
