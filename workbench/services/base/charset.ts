import { Exception } from "../exception";

const tables = new Map<string, Map<number, number[]>>();

/**
 * Bytes as text. Charset names as Java takes them.
 * Unverified [charset-read-bom, charset-read-sjis-circled, charset-read-sjis-wave]: Java's Shift_JIS may know less than windows-31j.
 */
export function decodeText(bytes: Uint8Array, charset: string): string {
  return decoder(charset).decode(bytes);
}

/**
 * Text as bytes; characters the charset lacks become `?`.
 * Unverified [charset-write-utf-16-7f85, charset-write-iso-2022-jp-7f85, charset-write-shift-jis-2460]: Java may write otherwise.
 */
export function encodeText(text: string, charset: string): Uint8Array {
  const label = decoder(charset).encoding;
  if (label === "utf-8") return new TextEncoder().encode(text);
  if (label === "utf-16le" || label === "utf-16be") return encodeUtf16(text, label === "utf-16be");
  const table = encodingTable(label);
  const out: number[] = [];
  for (const character of text) out.push(...(table.get(character.codePointAt(0) as number) ?? [63]));
  return Uint8Array.from(out);
}

function decoder(charset: string): TextDecoder {
  const name = /^utf-?16$/i.test(charset)
    ? "utf-16be"
    : charset.replace(/^(windows-31j|ms932|cp932)$/i, "shift_jis");
  try {
    return new TextDecoder(name);
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
