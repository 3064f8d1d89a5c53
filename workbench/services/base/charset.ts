import { Exception } from "../exception";

const tables = new Map<string, Map<number, number[]>>();

const UTF16 = /^utf-?16$/i;
const STANDARD_SJIS = /^(shift_jis|shift-jis|sjis|x-sjis)$/i;
/** The same bytes are other characters in the two (JIS X 0208 in Unicode's mapping and in Microsoft's). */
const MICROSOFT = "～∥－￠￡￢";
const STANDARD = "〜‖−¢£¬";

/**
 * Bytes as text. Charset names as Java takes them; a byte order mark stays in the text but for UTF-16 without an end
 * (documentation of java.nio.charset.Charset). Java's Shift_JIS is the standard one, without the letters that
 * windows-31j adds. Unverified [charset-read-bom, charset-read-sjis-circled, charset-read-sjis-wave]: that Google's is.
 */
export function decodeText(bytes: Uint8Array, charset: string): string {
  if (UTF16.test(charset) && bytes[0] === 0xff && bytes[1] === 0xfe)
    return decoder("utf-16le").decode(bytes.subarray(2));
  const text = decoder(charset).decode(bytes);
  if (UTF16.test(charset)) return text.replace(/^\ufeff/, "");
  return STANDARD_SJIS.test(charset) ? standardSjis(text) : text;
}

/** Characters of NEC's and IBM's rows are not in the standard; each is one that cannot be read. */
function standardSjis(text: string): string {
  return Array.from(text, (letter) => {
    if (letter < "\u0080") return letter;
    const at = MICROSOFT.indexOf(letter);
    if (at >= 0) return STANDARD[at];
    return isExtension(letter) ? "\ufffd" : letter;
  }).join("");
}

function isExtension(letter: string): boolean {
  const [first] = encodingTable("shift_jis").get(letter.codePointAt(0) as number) ?? [0];
  return first === 0x87 || first === 0xed || first === 0xee || (first >= 0xf0 && first <= 0xfc);
}

/**
 * Text as bytes; characters the charset lacks become `?`.
 * Unverified [charset-write-utf-16-7f85, charset-write-iso-2022-jp-7f85, charset-write-shift-jis-2460]: Java may write otherwise.
 */
export function encodeText(text: string, charset: string): Uint8Array {
  const label = decoder(charset).encoding;
  if (label === "utf-8") return new TextEncoder().encode(text);
  if (label === "utf-16le" || label === "utf-16be") {
    // Java's UTF-16 without an end writes the mark of its order.
    return encodeUtf16(UTF16.test(charset) ? `\ufeff${text}` : text, label === "utf-16be");
  }
  const table = encodingTable(label);
  const standard = STANDARD_SJIS.test(charset);
  const out: number[] = [];
  for (const character of text) {
    const letter = standard ? microsoftFor(character) : character;
    out.push(...(letter === null ? [63] : (table.get(letter.codePointAt(0) as number) ?? [63])));
  }
  return Uint8Array.from(out);
}

/** The character that stands for one of the standard in the table of windows-31j; null when the standard lacks it. */
function microsoftFor(character: string): string | null {
  const at = STANDARD.indexOf(character);
  if (at >= 0) return MICROSOFT[at];
  return MICROSOFT.includes(character) || isExtension(character) ? null : character;
}

function decoder(charset: string): TextDecoder {
  const name = /^utf-?16$/i.test(charset)
    ? "utf-16be"
    : charset.replace(/^(windows-31j|ms932|cp932)$/i, "shift_jis");
  try {
    return new TextDecoder(name, { ignoreBOM: true });
  } catch {
    throw new Exception(`Invalid argument: ${charset}`);
  }
}

function encodeUtf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
}

/** Neither Node nor browsers encode anything but Unicode, so the table is turned round from the decoder. */
function encodingTable(label: string): Map<number, number[]> {
  const known = tables.get(label);
  if (known !== undefined) return known;
  const table = new Map<number, number[]>();
  const strict = new TextDecoder(label, { fatal: true });
  const learn = (bytes: number[]): void => {
    try {
      const text = strict.decode(Uint8Array.from(bytes));
      const code = text.codePointAt(0);
      if (code !== undefined && [...text].length === 1 && !table.has(code)) table.set(code, bytes);
    } catch {
      // Not a character of this charset.
    }
  };
  for (let first = 0; first < 256; first += 1) learn([first]);
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) learn([first, second]);
  }
  tables.set(label, table);
  return table;
}
