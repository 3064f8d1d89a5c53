import { Blob, blobOf, signed, unsigned } from "../base/blob";
import { encodeText } from "../base/charset";
import { formatString } from "../base/format";
import { Emulated, type Emulates } from "../emulated";
import { Enum, EnumValue } from "../enum";
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
  base64Encode(data: unknown, charset?: unknown): string {
    return toBase64(bytesOf(data, charset));
  }
  base64EncodeWebSafe(data: unknown, charset?: unknown): string {
    return toBase64(bytesOf(data, charset)).replace(/\+/g, "-").replace(/\//g, "_");
  }
  base64Decode(text: string): number[] {
    return signed(fromBase64(text));
  }
  /** Unlike its plain sister it wants the padding. */
  base64DecodeWebSafe(text: string): number[] {
    if (text.trim().length % 4 !== 0) throw new Exception("Could not decode string.");
    return signed(fromBase64(text));
  }
  computeDigest(algorithm: unknown, data: unknown, charset?: unknown): number[] {
    return signed(this.$execution.host.digest(digestOf(algorithm), bytesOf(data, charset)));
  }
  computeHmacSha256Signature(data: unknown, key: unknown, charset?: unknown): number[] {
    return signed(this.$execution.host.hmac("SHA-256", bytesOf(data, charset), bytesOf(key, charset)));
  }
  computeHmacSignature(algorithm: unknown, data: unknown, key: unknown, charset?: unknown): number[] {
    return signed(
      this.$execution.host.hmac(digestOf(algorithm), bytesOf(data, charset), bytesOf(key, charset)),
    );
  }
  newBlob(data: unknown, contentType: string | null = null, name: string | null = null): Blob {
    const bytes = typeof data === "string" || Array.isArray(data) ? bytesOf(data) : blobOf(data)?.$bytes;
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
  /** A counter in the dress of a UUID, so that two runs are equal. */
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

// Unverified [digest-charset, base64-charset]: that texts without a charset are UTF-8.
function bytesOf(data: unknown, charset?: unknown): Uint8Array {
  if (charset instanceof EnumValue && charset.$name === "US_ASCII" && typeof data === "string")
    return Uint8Array.from(data, (letter) => (letter < "\u0080" ? letter.charCodeAt(0) : 63));
  if (Array.isArray(data)) return unsigned(data as number[]);
  const blob = blobOf(data);
  return blob === null ? encodeText(String(data), "UTF-8") : blob.$bytes;
}

function digestOf(algorithm: unknown): DigestName {
  const name = algorithm instanceof EnumValue ? algorithm.$name.replace(/^HMAC_/, "") : "";
  if (!Object.hasOwn(DIGESTS, name))
    throw new Exception(`Digest ${name || String(algorithm)} is not emulated`);
  return DIGESTS[name];
}
