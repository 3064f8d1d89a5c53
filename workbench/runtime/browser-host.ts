import { hmac } from "@noble/hashes/hmac.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import type { Host, HttpAnswer, HttpCall, HttpFailure } from "../services/host";
import { HttpStub } from "./http-stub";

const hashes = { MD5: md5, "SHA-1": sha1, "SHA-256": sha256, "SHA-384": sha384, "SHA-512": sha512 } as const;

/** The renderer of SVG as PNG; null until the page has loaded it. */
export const drawing: { png: Host["png"] | null } = { png: null };

/** The workbench's host in a browser: HTTP to the page's own server, and pictures. */
export class MachineHost implements Host {
  readonly http = new HttpStub(ownOriginFetch, isOwn);

  fetch: Host["fetch"] = (call) => this.http.fetch(call);
  png: Host["png"] = (svg) => {
    if (drawing.png === null) throw new Error("The part that draws pictures is not loaded yet.");
    return drawing.png(svg);
  };
  digest: Host["digest"] = (name, bytes) => hashes[name](bytes);
  hmac: Host["hmac"] = (name, bytes, key) => hmac(hashes[name], key, bytes);
}

/** Only the page's own server is ever asked. */
function isOwn(url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === location.origin;
}

/** Makes a synchronous request, as UrlFetchApp does. */
function ownOriginFetch(call: HttpCall): HttpAnswer | HttpFailure {
  const request = new XMLHttpRequest();
  request.open(call.method, call.url, false);
  // The only way to get bytes out of a synchronous request.
  request.overrideMimeType("text/plain; charset=x-user-defined");
  for (const [name, value] of Object.entries(call.headers)) request.setRequestHeader(name, value);
  try {
    request.send(call.body as XMLHttpRequestBodyInit | null);
  } catch {
    return { failure: "unreachable" };
  }
  return { status: request.status, headers: headersOf(request), body: bytesOf(request.responseText) };
}

function headersOf(request: XMLHttpRequest): Record<string, string> {
  const lines = request.getAllResponseHeaders().trim().split(/\r\n/).filter(Boolean);
  return Object.fromEntries(lines.map((line) => line.split(/:\s*(.*)/s).slice(0, 2)));
}

/** The bytes of a response read as text of the charset x-user-defined, which maps bytes from 128 to a private range. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
}
