import { describe } from "../describe";
import { direct } from "../direct";
import type { DirectProbe } from "../probe";

const bytesOf = (text: string, charset: string): string =>
  Utilities.newBlob("")
    .setDataFromString(text, charset)
    .getBytes()
    .map((byte) => (byte & 255).toString(16).padStart(2, "0"))
    .join(" ");
const textOf = (bytes: number[], charset: string): string =>
  describe(Utilities.newBlob(bytes.map((byte) => (byte > 127 ? byte - 256 : byte))).getDataAsString(charset));

const writes = (text: string, charset: string): DirectProbe =>
  direct(
    `charset-write-${charset.toLowerCase().replace("_", "-")}-${text.codePointAt(0)?.toString(16)}`,
    "§7.3",
    `setDataFromString("${text}", "${charset}"): the bytes`,
    () => bytesOf(text, charset),
  );
const reads = (id: string, question: string, bytes: number[], charset: string): DirectProbe =>
  direct(`charset-read-${id}`, "§7.3", question, () => textOf(bytes, charset));

/** Encodings of CSV files from Japanese systems. */
export const CHARSETS: readonly DirectProbe[] = [
  writes("羅", "Shift_JIS"),
  writes("羅", "windows-31j"),
  writes("羅", "MS932"),
  writes("羅", "EUC-JP"),
  writes("羅", "ISO-2022-JP"),
  writes("羅", "UTF-16"),
  writes("羅", "UTF-16LE"),
  writes("①", "Shift_JIS"),
  writes("①", "windows-31j"),
  writes("～", "Shift_JIS"),
  writes("～", "windows-31j"),
  writes("😀", "Shift_JIS"),
  writes("羅", "no-such-charset"),
  reads("broken-utf8", "Bytes that are no UTF-8", [0x61, 0xff, 0x62], "UTF-8"),
  reads("bom", "UTF-8 with a byte order mark", [0xef, 0xbb, 0xbf, 0x61], "UTF-8"),
  reads("sjis-circled", "0x8740 as Shift_JIS", [0x87, 0x40], "Shift_JIS"),
  reads("sjis-wave", "0x8160 as Shift_JIS", [0x81, 0x60], "Shift_JIS"),
  reads("cp932-wave", "0x8160 as windows-31j", [0x81, 0x60], "windows-31j"),
  reads("sjis-backslash", "0x5c as Shift_JIS", [0x5c], "Shift_JIS"),
  reads("sjis-broken", "A lone first byte as Shift_JIS", [0x61, 0x81], "Shift_JIS"),
];
