import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { Formula, Spilled } from "../workbench/sheet/formula";
import { Rows } from "../workbench/sheet/rows";
import { CellError } from "../workbench/sheet/value";
import type { Snapshot } from "../workbench/workbench";

const folder = join(__dirname, "../.build/samples");
const fileOf = (name: string) => join(folder, `${name}.bin`);

type Lines<T> = readonly (readonly [row: number, line: readonly T[]])[];

/**
 * Loading the made-up company takes seconds, and many test files begin with it. Whichever comes first keeps its
 * spreadsheet here for the others of the same run; see `forgetSamples`.
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
  mkdirSync(folder, { recursive: true });
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

/** At the start of a run: what an older build or workbench left says nothing of this one. */
export function forgetSamples(): void {
  rmSync(folder, { recursive: true, force: true });
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
