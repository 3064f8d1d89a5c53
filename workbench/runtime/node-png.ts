import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { SyncWorker } from "./sync-worker";

/** Cached pictures: a mail to several people shows the same one. */
const KEPT = 16;

/**
 * Source of the worker that renders pictures. The font has some 120 subsets by ranges of Unicode; only those with letters
 * of the picture are unpacked, for each picture. The whole font takes half a second; a .woff instead of a .woff2 would be
 * ignored silently.
 */
const SOURCE = `
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { initWasm, Resvg } = require(workerData.library);
const ready = initWasm(readFileSync(workerData.wasm));
const ranges = JSON.parse(readFileSync(join(workerData.fonts, "unicode.json"), "utf8"));
const pieces = Object.entries(ranges).map(([name, list]) => ({
  file: "noto-sans-jp-" + name.replace(/[\\[\\]]/g, "") + "-400-normal.woff2",
  spans: list.split(",").map((span) => span.replace("U+", "").split("-").map((end) => parseInt(end, 16))),
}));
const buffers = new Map();
function piece(file) {
  if (!buffers.has(file)) buffers.set(file, new Uint8Array(readFileSync(join(workerData.fonts, "files", file))));
  return buffers.get(file);
}
function fontsFor(svg) {
  const codes = [...new Set(svg)].map((letter) => letter.codePointAt(0));
  const holds = ({ spans }) => spans.some(([first, last = first]) => codes.some((code) => code >= first && code <= last));
  return pieces.filter(holds).map(({ file }) => piece(file));
}
async function answer(svg) {
  await ready;
  const font = { fontBuffers: fontsFor(svg), defaultFontFamily: "Noto Sans JP", loadSystemFonts: false };
  return new Resvg(svg, { font }).render().asPng();
}`;

let worker: SyncWorker | null = null;
const drawn = new Map<string, Uint8Array>();

/** Draws an SVG as PNG. The wasm module starts asynchronously, so it lives in a worker that is asked synchronously. */
export function nodePng(svg: string): Uint8Array {
  const known = drawn.get(svg) ?? render(svg);
  drawn.delete(svg);
  drawn.set(svg, known);
  if (drawn.size > KEPT) drawn.delete(drawn.keys().next().value as string);
  return known;
}

function render(svg: string): Uint8Array {
  if (worker === null) {
    const { resolve } = createRequire(join(process.cwd(), "package.json"));
    const library = resolve("@resvg/resvg-wasm");
    const fonts = dirname(resolve("@fontsource/noto-sans-jp/unicode.json"));
    worker = new SyncWorker(SOURCE, { library, wasm: resolve("@resvg/resvg-wasm/index_bg.wasm"), fonts });
  }
  const png = worker.ask(svg, 60000);
  if (png === null) throw new Error("Drawing a chart took longer than a minute.");
  return png as Uint8Array;
}
