/** A subset of the packaged font: its code points and its file. */
interface Piece {
  readonly file: string;
  readonly range: string;
  readonly spans: readonly (readonly [number, number])[];
}

let pieces: Promise<readonly Piece[]> | null = null;

/** The subsets of the font, some 120 by ranges of Unicode; most texts need a few. */
export function fontPieces(): Promise<readonly Piece[]> {
  pieces ??= fetch("fonts/unicode.json")
    .then((response) => response.json())
    .then((ranges: Record<string, string>) => Object.entries(ranges).map(pieceOf));
  return pieces;
}

function pieceOf([name, range]: [string, string]): Piece {
  const spans = range.split(",").map((span) => {
    const [first, last = first] = span.replace("U+", "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return { file: `fonts/files/noto-sans-jp-${name.replace(/[[\]]/g, "")}-400-normal.woff2`, range, spans };
}

/** The pieces that hold letters of a text. */
export function piecesFor(text: string, all: readonly Piece[]): Piece[] {
  const codes = [...new Set(text)].map((letter) => letter.codePointAt(0) as number);
  return all.filter(({ spans }) =>
    spans.some(([first, last]) => codes.some((code) => code >= first && code <= last)),
  );
}

const rules = new Map<string, Promise<string>>();

/** Font rules for a text, with the font's bytes in them: a sandboxed frame may fetch nothing itself. */
export async function fontRules(text: string): Promise<string> {
  const needed = piecesFor(text, await fontPieces());
  return (await Promise.all(needed.map(ruleOf))).join("\n");
}

function ruleOf({ file, range }: Piece): Promise<string> {
  const known = rules.get(file) ?? makeRule(file, range);
  rules.set(file, known);
  return known;
}

async function makeRule(file: string, range: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
  return `@font-face{font-family:"Noto Sans JP";src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2");unicode-range:${range}}`;
}

export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
