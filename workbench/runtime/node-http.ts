import type { HttpAnswer, HttpCall, HttpFailure } from "../services/host";
import { SyncWorker } from "./sync-worker";

/** Source of a worker that makes HTTP requests: it follows redirects itself and keeps a repeated header as a list. */
const SOURCE = `
const http = require("node:http");
const https = require("node:https");
function send(call, redirects) {
  return new Promise((resolve) => {
    const library = call.url.startsWith("https:") ? https : http;
    const options = { method: call.method, headers: call.headers, timeout: call.timeoutMs };
    const request = library.request(call.url, options, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => {
        const target = response.headers.location;
        if (call.followRedirects && target && [301, 302, 303, 307, 308].includes(response.statusCode) && redirects < 10) {
          const keep = response.statusCode >= 307;
          const next = { ...call, url: new URL(target, call.url).href };
          resolve(send(keep ? next : { ...next, method: "GET", body: null }, redirects + 1));
          return;
        }
        const headers = {};
        for (const [name, values] of Object.entries(response.headersDistinct)) headers[name] = values.length === 1 ? values[0] : values;
        resolve({ status: response.statusCode, headers, body: new Uint8Array(Buffer.concat(parts)) });
      });
    });
    request.on("timeout", () => { resolve({ failure: "timeout" }); request.destroy(); });
    request.on("error", () => resolve({ failure: "unreachable" }));
    if (call.body) request.write(call.body);
    request.end();
  });
}
function answer(call) { return send(call, 0); }`;

let worker: SyncWorker | null = null;

/** Makes a real request synchronously, in a worker; the server must not run on this thread, which waits. */
export function nodeFetch(call: HttpCall): HttpAnswer | HttpFailure {
  worker ??= new SyncWorker(SOURCE, {});
  const answer = worker.ask(call, call.timeoutMs + 1000) as HttpAnswer | HttpFailure | null;
  if (answer === null) worker = null;
  return answer ?? { failure: "timeout" };
}
