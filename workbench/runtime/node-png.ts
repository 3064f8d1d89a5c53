import { createRequire } from "node:module";
import { join } from "node:path";
import { SyncWorker } from "./sync-worker";

/** Japanese and Latin letters are separate files; a .woff would be ignored without a word. */
const FONTS = ["japanese-400", "latin-400"];

/** Fonts are unpacked for every picture, which takes most of its time; a mail to many shows the same one. */
const KEPT = 16;

const SOURCE = `
const { readFileSync } = require("node:fs");
const { initWasm, Resvg } = require(workerData.library);
const ready = initWasm(readFileSync(workerData.wasm));
const fontBuffers = workerData.fonts.map((file) => new Uint8Array(readFileSync(file)));
async function answer(svg) {
  await ready;
  const picture = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Noto Sans JP", loadSystemFonts: false } });
  return picture.render().asPng();
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
    const fonts = FONTS.map((face) =>
      resolve(`@fontsource/noto-sans-jp/files/noto-sans-jp-${face}-normal.woff2`),
    );
    worker = new SyncWorker(SOURCE, { library, wasm: resolve("@resvg/resvg-wasm/index_bg.wasm"), fonts });
  }
  const png = worker.ask(svg, 60000);
  if (png === null) throw new Error("Drawing a chart took longer than a minute.");
  return png as Uint8Array;
}
