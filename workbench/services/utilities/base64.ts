import { Exception } from "../exception";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    text += ALPHABET[group >> 18] + ALPHABET[(group >> 12) & 63];
    text += left > 1 ? ALPHABET[(group >> 6) & 63] : "=";
    text += left > 2 ? ALPHABET[group & 63] : "=";
  }
  return text;
}

const PLACES = new Uint8Array(128);
for (let place = 0; place < ALPHABET.length; place += 1) PLACES[ALPHABET.charCodeAt(place)] = place;

/** Decodes Base64 in the standard and the web-safe alphabet. */
export function fromBase64(text: string): Uint8Array {
  const plain = text
    .replace(/-/g, "+")
    .replace(/_/g, "/")
    .replace(/[\s=]+/g, "");
  if (/[^A-Za-z0-9+/]/.test(plain) || plain.length % 4 === 1) throw new Exception("Could not decode string.");
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let next = 0;
  for (let at = 0; at < plain.length; at += 1) {
    buffer = ((buffer << 6) | PLACES[plain.charCodeAt(at)]) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[next] = (buffer >> bits) & 255;
      next += 1;
    }
  }
  return bytes;
}
