import { crc32, deflateSync, inflateSync } from "node:zlib";

const MAX_COLOURS = 256;
/** Number of most frequent colours, backgrounds and text, that stay as they are. */
const EXACT = 64;
/** Squared distance in RGB below which two of the other colours are merged. */
const TOLERANCE = 120;

/**
 * A screenshot with a palette of its most frequent colours, which is a third of the bytes. A page has few colours besides
 * the edges of its letters, so nobody sees which of these were moved to the nearest one.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = decoded(png);
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const palette: number[] = [];
  for (const colour of sorted)
    if (
      palette.length < EXACT ||
      (palette.length < MAX_COLOURS && palette.every((one) => distance(one, colour) > TOLERANCE))
    )
      palette.push(colour);
  const places = new Map(sorted.map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc(height * (width + 1));
  pixels.forEach((colour, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(colour) ?? 0;
  });
  const head = Buffer.from(png.subarray(16, 29));
  // Bit depth 8, colour type 3: an index into the palette.
  head.set([8, 3], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap(parts))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const parts = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(one: number, other: number): number {
  const wanted = parts(other);
  return parts(one).reduce((sum, part, axis) => sum + (part - wanted[axis]) ** 2, 0);
}

function nearest(colour: number, palette: readonly number[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach((one, at) => {
    const away = distance(one, colour);
    if (away < least) [best, least] = [at, away];
  });
  return best;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** Pixels of a PNG as browsers write it: 8 bits a channel, not interlaced, with or without an alpha that is full. */
function decoded(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const depth = png[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(data));
  const line = width * depth;
  const out = Buffer.alloc(height * line);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const left = x < depth ? 0 : out[y * line + x - depth];
      const up = y === 0 ? 0 : out[(y - 1) * line + x];
      const corner = x < depth || y === 0 ? 0 : out[(y - 1) * line + x - depth];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[y * line + x] = raw[y * (line + 1) + 1 + x] + guess;
    }
  }
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => out.readUIntBE(at * depth, 3));
  return { width, height, pixels };
}

/** https://www.w3.org/TR/png-3/#9Filter-type-4-Paeth */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
