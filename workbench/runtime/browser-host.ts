import { hmac } from "@noble/hashes/hmac.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import type { Host, HttpAnswer, HttpCall, HttpFailure } from "../services/host";
import { HttpDesk } from "./http-desk";

const hashes = { MD5: md5, "SHA-1": sha1, "SHA-256": sha256, "SHA-384": sha384, "SHA-512": sha512 } as const;

/** Draws an SVG as PNG; null until the page has loaded what it takes. */
export const drawing: { png: Host["png"] | null } = { png: null };

/** A browser as the machine beneath the workbench. */
export class MachineHost implements Host {
  readonly http = new HttpDesk(ownOriginFetch, isOwn);

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

/** Synchronous, as a script waits for its answer. */
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

/** Bytes 128 and above arrive as letters of a private range, their last eight bits kept. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
}
