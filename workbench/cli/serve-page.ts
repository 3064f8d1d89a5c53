import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
};

/** A file served beside the folder: its path or its content. */
export type Extra = { readonly path: string } | { readonly text: string };

/** Serves a folder of static files, and some more by their addresses, as any web host would. */
export function servePage(folder: string, extra: Readonly<Record<string, Extra>> = {}): Server {
  return createServer((request, response) => {
    const address = addressOf(request.url ?? "/");
    const known = extra[address];
    const type = TYPES[extname(address)] ?? "application/octet-stream";
    response.setHeader("content-type", type);
    if (known !== undefined && "text" in known) response.end(known.text);
    else send(known?.path ?? join(folder, normalize(`/${address}`)), request, response);
  });
}

/** The file that an address names, from the folder on; one that cannot be read names none. */
function addressOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname).slice(1) || "index.html";
  } catch {
    return "unreadable";
  }
}

function send(file: string, request: IncomingMessage, response: ServerResponse): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    response.statusCode = 404;
    response.end();
    return;
  }
  // A built file's name says nothing of its contents, so the browser asks each time.
  const tag = `"${stat.mtimeMs}-${stat.size}"`;
  response.setHeader("cache-control", "no-cache");
  response.setHeader("etag", tag);
  if (request.headers["if-none-match"] === tag) {
    response.statusCode = 304;
    response.end();
  } else createReadStream(file).pipe(response);
}
