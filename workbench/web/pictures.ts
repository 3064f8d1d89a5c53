import { bytesOf, drawing } from "../runtime/browser-host";
import { fontPieces, piecesFor } from "./fonts";

/** Cached pictures: a mail to several people shows the same one. */
const KEPT = 32;
let loading: Promise<void> | null = null;

/** Loads the renderer of charts as PNG, once, before a script runs: a script cannot wait for it. */
export function loadPictures(): Promise<void> {
  loading ??= load().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<void> {
  const [{ initWasm, Resvg }, pieces] = await Promise.all([import("@resvg/resvg-wasm"), fontPieces()]);
  await initWasm(fetch("resvg.wasm"));
  const files = new Map<string, Uint8Array>();
  const drawn = new Map<string, Uint8Array>();
  drawing.png = (svg) => {
    const before = drawn.get(svg);
    if (before !== undefined) return before;
    const fontBuffers = piecesFor(svg, pieces).map(({ file }) => {
      const bytes = files.get(file) ?? fetchNow(file);
      files.set(file, bytes);
      return bytes;
    });
    const font = { fontBuffers, defaultFontFamily: "Noto Sans JP", loadSystemFonts: false };
    const png = new Resvg(svg, { font }).render().asPng();
    drawn.set(svg, png);
    if (drawn.size > KEPT) drawn.delete(drawn.keys().next().value as string);
    return png;
  };
}

/** Which letters a picture has is known only while the script waits for it. */
function fetchNow(file: string): Uint8Array {
  const request = new XMLHttpRequest();
  request.open("GET", file, false);
  request.overrideMimeType("text/plain; charset=x-user-defined");
  request.send();
  return bytesOf(request.responseText);
}
