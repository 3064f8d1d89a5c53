import { Blob, blobOf, signed, unsigned } from "../base/blob";
import { encodeText } from "../base/charset";
import { formatString } from "../base/format";
import { Emulated, type Emulates } from "../emulated";
import { Enum, type EnumValue } from "../enum";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import type { DigestName } from "../host";
import { mismatch } from "../signature";
import * as archive from "./archive";
import { fromBase64, toBase64 } from "./base64";
import { parseCsv } from "./csv";
import { formatDate } from "./date-format";
import { parseDate } from "./date-parse";

const Charset = new Enum("Utilities", "Charset", ["US_ASCII", "UTF_8"]);
const DigestAlgorithm = new Enum("Utilities", "DigestAlgorithm", [
  "MD2",
  "MD5",
  "SHA_1",
  "SHA_256",
  "SHA_384",
  "SHA_512",
]);
const MacAlgorithm = new Enum("Utilities", "MacAlgorithm", [
  "HMAC_MD5",
  "HMAC_SHA_1",
  "HMAC_SHA_256",
  "HMAC_SHA_384",
  "HMAC_SHA_512",
]);
const DIGESTS: Readonly<Record<string, DigestName>> = {
  MD5: "MD5",
  SHA_1: "SHA-1",
  SHA_256: "SHA-256",
  SHA_384: "SHA-384",
  SHA_512: "SHA-512",
};
// Unverified [sleep-longest]: the limit and its words.
const LONGEST_SLEEP = 300000;
const QUESTION_MARK = 63;

export class Utilities
  extends Emulated
  implements Emulates<GoogleAppsScript.Utilities.Utilities, keyof Utilities>
{
  constructor(readonly $execution: Execution) {
    super("Utilities", "Utilities");
  }

  get Charset(): Enum {
    return Charset;
  }
  get DigestAlgorithm(): Enum {
    return DigestAlgorithm;
  }
  get MacAlgorithm(): Enum {
    return MacAlgorithm;
  }
  formatDate(date: unknown, zone: string, pattern: string): string {
    if (!isDate(date)) throw mismatch(this, "formatDate", [date, zone, pattern]);
    return formatDate(date.getTime(), zone, pattern);
  }
  parseDate(text: string, zone: string, pattern: string): Date {
    return new Date(parseDate(text, zone, pattern, this.$execution.world.now));
  }
  formatString(template: string, ...args: unknown[]): string {
    return formatString(template, args);
  }
  parseCsv(text: string, delimiter: unknown = ","): string[][] {
    return parseCsv(text, typeof delimiter === "number" ? String.fromCharCode(delimiter) : String(delimiter));
  }
  base64Encode(...args: unknown[]): string {
    const [bytes] = bytesOf(this, "base64Encode", 1, args);
    return toBase64(bytes);
  }
  base64EncodeWebSafe(...args: unknown[]): string {
    const [bytes] = bytesOf(this, "base64EncodeWebSafe", 1, args);
    return toBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_");
  }
  base64Decode(text: string): number[] {
    return signed(fromBase64(text));
  }
  /** Decodes web-safe Base64; unlike `base64Decode` it requires padding. */
  base64DecodeWebSafe(text: string): number[] {
    if (text.trim().length % 4 !== 0) throw new Exception("Could not decode string.");
    return signed(fromBase64(text));
  }
  computeDigest(...args: unknown[]): number[] {
    const [algorithm, ...rest] = args;
    if (!isOf(algorithm, DigestAlgorithm)) throw mismatch(this, "computeDigest", args);
    const [data] = bytesOf(this, "computeDigest", 1, rest, args);
    return signed(this.$execution.host.digest(digestOf(algorithm), data));
  }
  computeHmacSha256Signature(...args: unknown[]): number[] {
    const [data, key] = bytesOf(this, "computeHmacSha256Signature", 2, args);
    return signed(this.$execution.host.hmac("SHA-256", data, key));
  }
  computeHmacSignature(...args: unknown[]): number[] {
    const [algorithm, ...rest] = args;
    if (!isOf(algorithm, MacAlgorithm)) throw mismatch(this, "computeHmacSignature", args);
    const [data, key] = bytesOf(this, "computeHmacSignature", 2, rest, args);
    return signed(this.$execution.host.hmac(digestOf(algorithm), data, key));
  }
  newBlob(data: unknown, contentType: string | null = null, name: string | null = null): Blob {
    const bytes =
      typeof data === "string"
        ? encodeText(data, "UTF-8")
        : Array.isArray(data)
          ? unsigned(data as number[])
          : blobOf(data)?.$bytes;
    if (bytes === undefined) throw mismatch(this, "newBlob", [data, contentType, name]);
    return new Blob(bytes, contentType ?? (typeof data === "string" ? "text/plain" : null), name);
  }
  gzip(blob: unknown, name?: string): Blob {
    return archive.gzip(blobArgument(this, "gzip", blob), name);
  }
  ungzip(blob: unknown): Blob {
    return archive.ungzip(blobArgument(this, "ungzip", blob));
  }
  zip(blobs: unknown, name?: string): Blob {
    if (!Array.isArray(blobs)) throw mismatch(this, "zip", [blobs]);
    return archive.zip(
      blobs.map((blob) => blobArgument(this, "zip", blob)),
      name,
    );
  }
  unzip(blob: unknown): Blob[] {
    return archive.unzip(blobArgument(this, "unzip", blob));
  }
  /** A deterministic UUID made from a counter, so that two runs are equal. */
  getUuid(): string {
    const { world } = this.$execution;
    world.serial += 1;
    const digest = this.$execution.host.digest(
      "MD5",
      encodeText(`uuid ${world.documentId} ${world.serial}`, "UTF-8"),
    );
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP) throw new Exception(`Invalid argument: ${milliseconds}`);
    this.$execution.world.now += milliseconds;
  }
}

function blobArgument(object: Utilities, method: string, source: unknown): Blob {
  const blob = blobOf(source);
  if (blob === null) throw mismatch(object, method, [source]);
  return blob;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function isOf(value: unknown, { $values }: Enum): value is EnumValue {
  return Object.values($values).includes(value as EnumValue);
}

/**
 * The bytes of arguments that are encoded or digested: either all are lists of bytes, or all are texts, with or without a
 * charset. A text without one is US-ASCII, and each letter beyond it becomes a question mark.
 * Unverified [digest-charset, base64-charset]: read from Google by others; that base64 does so too.
 */
function bytesOf(
  object: Utilities,
  method: string,
  count: 1 | 2,
  given: readonly unknown[],
  all: readonly unknown[] = given,
): Uint8Array[] {
  const data = given.slice(0, count);
  const [charset = Charset.$values.US_ASCII] = given.slice(count);
  const lists = data.length === count && data.every(Array.isArray) && given.length === count;
  const texts =
    data.length === count &&
    data.every((one) => typeof one === "string") &&
    given.length <= count + 1 &&
    isOf(charset, Charset);
  if (!lists && !texts) throw mismatch(object, method, all);
  return data.map((one) => (typeof one === "string" ? textBytes(one, charset) : numbers(one as unknown[])));
}

function textBytes(text: string, charset: unknown): Uint8Array {
  if (charset === Charset.$values.UTF_8) return encodeText(text, "UTF-8");
  return Uint8Array.from(text, (letter) => (letter < "\u0080" ? letter.charCodeAt(0) : QUESTION_MARK));
}

function numbers(list: unknown[]): Uint8Array {
  const wrong = list.find((one) => !Number.isFinite(Number(one)));
  if (wrong !== undefined) throw new Exception(`Cannot convert ${String(wrong)} to byte.`);
  return unsigned(list as number[]);
}

function digestOf({ $name }: EnumValue): DigestName {
  const name = $name.replace(/^HMAC_/, "");
  if (!Object.hasOwn(DIGESTS, name)) throw new Exception(`Digest ${name} is not emulated`);
  return DIGESTS[name];
}
