import { blobOf, unsigned } from "../base/blob";
import { encodeText } from "../base/charset";
import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import type { HttpAnswer, HttpCall } from "../host";
import { spend } from "../quota";
import { mismatch } from "../signature";
import { HTTPResponse } from "./http-response";

/** Platform.md §1.2 and §7.2. */
const URL_LENGTH = 2082;
const BYTES = 50 * 1024 * 1024;
const HEADERS = 100;
const HEADER_BYTES = 8 * 1024;
const DEFAULT_SECONDS = 360;
const SHOWN = 200;

/** Google's error messages for a failed request; the address follows. */
const FAILURES = { unknown: "DNS error", unreachable: "Address unavailable", timeout: "Timeout" } as const;

interface Options {
  method?: string;
  headers?: Record<string, string>;
  payload?: unknown;
  contentType?: string;
  muteHttpExceptions?: boolean;
  followRedirects?: boolean;
  timeoutSeconds?: number;
}

export class UrlFetchApp
  extends Emulated
  implements Emulates<GoogleAppsScript.URL_Fetch.UrlFetchApp, keyof UrlFetchApp>
{
  constructor(readonly $execution: Execution) {
    super("UrlFetchApp", "UrlFetchApp");
  }

  fetch(url: string, options: Options = {}): HTTPResponse {
    if (typeof url !== "string") throw mismatch(this, "fetch", [url]);
    if (this.$execution.world.ways.refusesTimeout && options.timeoutSeconds !== undefined)
      throw new Exception("Attribute provided with invalid value: timeoutSeconds");
    const call = request(url, options);
    refuse(call, this.$execution);
    spend(this.$execution, "urlfetch", 1);
    const answer = this.$execution.host.fetch(call);
    if ("failure" in answer) {
      // Not muted by muteHttpExceptions, and the whole address is in the text, with the scheme that was put before it.
      throw new Exception(`${FAILURES[answer.failure]}: ${call.url}`);
    }
    if (answer.body.length > BYTES) throw new Exception("Limit Exceeded: URLFetch Response Size.");
    if (answer.status >= 400 && options.muteHttpExceptions !== true) throw failed(url, answer);
    return new HTTPResponse(answer);
  }
  /** The request that `fetch` would make; nothing is sent. */
  getRequest(url: string, options: Options = {}): object {
    const { method, headers, body, ...call } = request(url, options);
    const contentType = headers["Content-Type"];
    return {
      url: call.url,
      method: method.toLowerCase(),
      headers,
      ...(contentType === undefined ? {} : { contentType }),
      ...(body === null ? {} : { payload: new TextDecoder().decode(body) }),
      followRedirects: call.followRedirects,
      useIntranet: false,
      validateHttpsCertificates: true,
    };
  }
  /** Makes requests in parallel: together they take as long as the slowest. */
  fetchAll(requests: (string | (Options & { url: string }))[]): HTTPResponse[] {
    const { world } = this.$execution;
    const began = world.now;
    let ended = began;
    try {
      return requests.map((one) => {
        world.now = began;
        try {
          return typeof one === "string" ? this.fetch(one) : this.fetch(one.url, one);
        } finally {
          ended = Math.max(ended, world.now);
        }
      });
    } finally {
      world.now = ended;
    }
  }
}

function request(url: string, options: Options): HttpCall {
  const { body, type } = payload(options);
  const headers = Object.fromEntries(
    Object.entries(options.headers ?? {}).map(([name, value]) => [name, String(value)]),
  );
  const named = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  return {
    url: /^[a-z]+:\/\//i.test(url) ? url : `http://${url}`,
    method: (options.method ?? "get").toUpperCase(),
    headers: type === null || named ? headers : { ...headers, "Content-Type": type },
    body,
    followRedirects: options.followRedirects !== false,
    timeoutMs: (options.timeoutSeconds ?? DEFAULT_SECONDS) * 1000,
  };
}

/** The body of a request: a string, bytes, a blob, or an object sent as a form. */
function payload({ payload, contentType }: Options): { body: Uint8Array | null; type: string | null } {
  if (payload === undefined || payload === null) return { body: null, type: contentType ?? null };
  const form = "application/x-www-form-urlencoded";
  const blob = blobOf(payload);
  if (blob !== null) return { body: blob.$bytes, type: contentType ?? blob.$contentType };
  if (Array.isArray(payload)) return { body: unsigned(payload), type: contentType ?? form };
  if (typeof payload !== "object")
    return { body: encodeText(String(payload), "UTF-8"), type: contentType ?? form };
  const fields = Object.entries(payload).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return { body: encodeText(fields.join("&"), "UTF-8"), type: contentType ?? form };
}

function refuse(call: HttpCall, { project }: Execution): void {
  if (!/^https?:\/\/[^/\s]+/i.test(call.url)) throw new Exception(`Invalid argument: ${call.url}`);
  if (call.url.length > URL_LENGTH) throw new Exception("Limit Exceeded: URLFetch URL Length.");
  if ((call.body?.length ?? 0) > BYTES) throw new Exception("Limit Exceeded: URLFetch POST Size.");
  const headers = Object.entries(call.headers);
  const size = headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (headers.length > HEADERS || size > HEADER_BYTES)
    throw new Exception("Limit Exceeded: URLFetch Header Size.");
  const allowed = project.manifest.urlFetchWhitelist;
  if (allowed !== undefined && !allowed.some((prefix) => covers(prefix, call.url))) {
    throw new Exception(`The URL ${call.url} is not in the urlFetchWhitelist of the manifest.`);
  }
}

/** A pattern of the URL whitelist: an HTTPS prefix whose host may begin with `*.` (platform.md §3.6). */
function covers(prefix: string, url: string): boolean {
  const [, host, path] = /^https:\/\/([^/]+)(\/.*)$/.exec(prefix) ?? [];
  const [, urlHost, urlPath = "/"] = /^https:\/\/([^/?#]+)(.*)$/.exec(url) ?? [];
  if (host === undefined || urlHost === undefined) return false;
  const sameHost = host.startsWith("*.") ? urlHost.endsWith(host.slice(1)) : urlHost === host;
  return sameHost && urlPath.startsWith(path);
}

function failed(url: string, answer: HttpAnswer): Exception {
  const place = /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url;
  const text = new TextDecoder().decode(answer.body);
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
  return new Exception(
    `Request failed for ${place} returned code ${answer.status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
  );
}
