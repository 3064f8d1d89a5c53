import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { Formula, Spilled } from "../workbench/sheet/formula";
import { Rows } from "../workbench/sheet/rows";
import { CellError } from "../workbench/sheet/value";
import type { Snapshot } from "../workbench/workbench";

const root = join(__dirname, "..");
const folder = join(root, ".build/samples");
/** Names the build and the workbench; workers of Jest inherit the environment. */
const VERSION = "RASHINBAN_SAMPLES";
/** Each time zone has samples of its own: that they are the same is for the tests to say. */
const place = () =>
  join(folder, process.env[VERSION] as string, (process.env.TZ ?? "local").replace("/", "-"));
const fileOf = (name: string) => join(place(), `${name}.bin`);

type Lines<T> = readonly (readonly [row: number, line: readonly T[]])[];

/**
 * The made-up company, loaded and refreshed, is frozen once: that takes seconds, and many test files begin with it.
 * Whichever comes first keeps its spreadsheet here for all others, also those of later runs with the same build.
 */
export function keepSample(name: string, { world, book }: Snapshot): void {
  const sheets = book.sheets.map(({ cells, looks, ...rest }) => ({
    ...rest,
    looks: linesOf(looks),
    // A snapshot has its formulas, and what they spilled, beside the cells.
    cells: linesOf(cells).map(([row, line]) => [
      row,
      line.map((cell) => (cell instanceof Formula || cell instanceof Spilled ? undefined : plain(cell))),
    ]),
  }));
  mkdirSync(place(), { recursive: true });
  const half = `${fileOf(name)}.${process.pid}`;
  writeFileSync(half, serialize({ world, book: { ...book, sheets } }));
  renameSync(half, fileOf(name));
}

export function keptSample(name: string): Snapshot | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(fileOf(name));
  } catch {
    return null;
  }
  const { world, book } = deserialize(bytes);
  const sheets = book.sheets.map((sheet: { cells: Lines<unknown>; looks: Lines<number> }) => ({
    ...sheet,
    looks: rowsOf(sheet.looks),
    cells: rowsOf(sheet.cells.map(([row, line]) => [row, line.map(revived)] as const)),
  }));
  return { world, book: { ...book, sheets } };
}

/** At the start of a run: samples of another build or workbench say nothing of this one and go. */
export function forgetOtherSamples(): void {
  const hash = createHash("sha256");
  for (const part of ["dist", "workbench"].filter((name) => existsSync(join(root, name)))) {
    const files = readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  const version = hash.digest("hex").slice(0, 12);
  process.env[VERSION] = version;
  mkdirSync(folder, { recursive: true });
  for (const kept of readdirSync(folder))
    if (kept !== version) rmSync(join(folder, kept), { recursive: true });
}

const linesOf = <T>(rows: Rows<T>): Lines<T> => [...rows.entries()];

function rowsOf<T>(lines: Lines<T>): Rows<T> {
  const rows = new Rows<T>();
  for (const [row, line] of lines) rows.line(row).push(...line);
  return rows;
}

const plain = (cell: unknown) =>
  cell instanceof CellError ? { code: cell.code, message: cell.message } : cell;

function revived(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { code, message } = cell as CellError;
  return new CellError(code, message);
}
