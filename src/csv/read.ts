import { splitCells } from "./cells";
import type { CsvIssue } from "./issue";
import { unitAbove } from "./unit";

/** One table of a file. Every row has as many cells as the header. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Line of the header in the file, from 1 (blank lines counted). */
  readonly headerLine: number;
  /** Titles and comments right above the header, top down: what the table says of all its rows (`期間：…`). */
  readonly above: readonly string[];
}

/** A parsed CSV file. */
export interface CsvFile {
  /** The table of the file that fits best, of several the largest; null where there is none. */
  readonly table: CsvTable | null;
  readonly delimiter: string;
  readonly issues: readonly CsvIssue[];
}

const DELIMITERS = [",", "\t", ";", "|"];

/**
 * Reads the text of a CSV: finds the delimiter, skips titles and comment lines above the table, splits stacked tables
 * (GA4 exports) and takes the one whose header `suits` likes best, else the largest, drops empty rows and trailing empty
 * columns, makes headers distinct.
 * @param nameless What a column without a name is called, with `{letter}` in it.
 */
export function readCsv(
  text: string,
  nameless: string,
  suits: (header: readonly string[]) => number = () => 0,
): CsvFile {
  const clean = text.replace(/^\uFEFF/, "");
  const delimiter = guessDelimiter(clean);
  const lines = splitCells(clean, delimiter);
  const issues: CsvIssue[] = [];
  const open = openQuote(lines, clean);
  if (open !== null) {
    issues.push({ code: "csv-open-quote", severity: "error", details: { line: open } });
    return { table: null, delimiter, issues };
  }
  const blocks = blocksOf(lines);
  if (blocks.length === 0) {
    issues.push({ code: "csv-empty", severity: "error" });
    return { table: null, delimiter, issues };
  }
  const stacked = blocks.filter((block) => block.rows.length > 1 && block.width > 1);
  const fits = new Map(stacked.map((block) => [block, stacked.length > 1 ? suits(block.rows[0]) : 0]));
  const chosen = blocks.reduce((best, block) => {
    const better = (fits.get(block) ?? 0) - (fits.get(best) ?? 0);
    return better > 0 || (better === 0 && size(block) > size(best)) ? block : best;
  });
  const table = { ...tableOf(chosen, nameless, issues), above: aboveOf(lines.slice(0, chosen.line - 1)) };
  if (stacked.length > 1) {
    issues.push({
      code: "csv-several-tables",
      severity: "notice",
      details: { count: stacked.length, line: table.headerLine },
    });
  }
  const unit = unitAbove(lines.slice(0, table.headerLine - 1), table.header);
  if (unit !== null) issues.push({ code: "csv-unit-above", severity: "notice", details: { unit } });
  if (table.rows.length === 0) issues.push({ code: "csv-header-only", severity: "error" });
  return { table, delimiter, issues };
}

/** The delimiter that cuts most lines into the same number of cells, more than one. */
function guessDelimiter(text: string): string {
  let best = ",";
  let bestScore = 0;
  const sample = text.slice(0, 100_000);
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>();
    for (const row of splitCells(sample, delimiter).slice(0, 100))
      if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    const [width, lines] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
    const score = lines * 100 + width;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Line of a quotation mark that is never closed, or null. The parser then takes the rest of the file as one cell: the
 * last one, with line breaks in it and without its closing mark.
 */
function openQuote(lines: readonly (readonly string[])[], text: string): number | null {
  if (!text.includes('"')) return null;
  // Closed marks come in pairs, inside a cell too; an odd one may still be an inch sign in a plain cell.
  const odd = (text.split('"').length - 1) % 2 === 1;
  let line = 1;
  for (const [index, row] of lines.entries()) {
    let breaks = 0;
    for (const cell of row) if (cell.includes("\n")) breaks += cell.split("\n").length - 1;
    // A cell of very many lines is the rest of the table, not an address.
    if (breaks > LINES_IN_A_CELL || (odd && breaks > 0 && index === lines.length - 1)) return line;
    line += breaks + 1;
  }
  return null;
}

const LINES_IN_A_CELL = 200;

interface Block {
  readonly line: number;
  readonly rows: string[][];
  readonly width: number;
}

/**
 * The blocks of lines that may be tables; comment lines and narrow titles above a table are dropped. A blank line ends
 * a table only if what follows it looks like the head of another one: people leave blank lines among their rows.
 */
function blocksOf(lines: readonly (readonly string[])[]): Block[] {
  const blocks: Block[] = [];
  let current: { line: number; rows: string[][] } = { line: 1, rows: [] };
  let blank = false;
  const close = (): void => {
    blank = false;
    if (current.rows.length > 0) blocks.push(withoutTitle(current));
    current = { line: 0, rows: [] };
  };
  for (const [index, row] of lines.entries()) {
    const cells = row.map((cell) => cell.trim());
    if (cells.every((cell) => cell === "")) {
      blank = true;
      continue;
    }
    if (cells[0].startsWith("#") && filled(cells) <= 2) {
      close();
      continue;
    }
    if (blank && !goesOn(current.rows, cells)) close();
    blank = false;
    if (current.rows.length === 0) current.line = index + 1;
    current.rows.push(cells);
  }
  close();
  return blocks.filter((block) => block.rows.length > 0);
}

/** Whether a line after a blank one belongs to the rows above: as many cells, and like a row rather than a header. */
function goesOn(rows: readonly (readonly string[])[], cells: readonly string[]): boolean {
  if (rows.length < 2 || rows[rows.length - 1].length !== cells.length || cells.length < 2) return false;
  const hasNumber = (row: readonly string[]): boolean =>
    row.some((cell) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell));
  return hasNumber(cells) || !rows.slice(1).some(hasNumber);
}

/** The block without its title: lines above the header have fewer filled cells than most lines of the block. */
function withoutTitle(block: { line: number; rows: string[][] }): Block {
  const counts = block.rows.map(filled).sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)];
  let skip = 0;
  while (skip < block.rows.length - 1 && skip < 20 && filled(block.rows[skip]) < Math.min(2, usual))
    skip += 1;
  const rows = block.rows.slice(skip);
  return { line: block.line + skip, rows, width: filled(rows[0]) };
}

function size(block: Block): number {
  return block.rows.length * block.width;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== "").length;
}

/** The titles above a table: the last lines with few cells before it, without rows of another table. */
function aboveOf(lines: readonly (readonly string[])[]): string[] {
  const near = lines.slice(-20).map((row) => row.map((cell) => cell.trim()).filter((cell) => cell !== ""));
  const start = near.reduce((after, cells, at) => (cells.length > 3 ? at + 1 : after), 0);
  return near.slice(start).flatMap((cells) => (cells.length === 0 ? [] : [cells.join(" ")]));
}

function tableOf(block: Block, nameless: string, issues: CsvIssue[]): Omit<CsvTable, "above"> {
  const [first] = block.rows;
  const rest = block.rows.slice(1);
  let width = first.length;
  while (width > 0 && first[width - 1] === "" && rest.every((row) => (row[width - 1] ?? "") === ""))
    width -= 1;
  const named = width;
  for (const row of rest) {
    for (let column = row.length; column > width; column -= 1) if (row[column - 1] !== "") width = column;
  }
  if (width > named) {
    const ragged = rest.filter((row) => row.slice(named).some((cell) => cell !== ""));
    const line = block.line + 1 + rest.indexOf(ragged[0]);
    issues.push({ code: "csv-ragged", severity: "notice", details: { count: ragged.length, line } });
  }
  const rows = rest.map((row) =>
    row.length === width ? row : Array.from({ length: width }, (_, column) => row[column] ?? ""),
  );
  return {
    header: distinct(
      Array.from(
        { length: width },
        (_, column) => first[column] || nameless.replace("{letter}", letter(column)),
      ),
    ),
    rows,
    headerLine: block.line,
  };
}

/** The header with duplicate names numbered: `金額`, `金額` become `金額`, `金額 2`. */
function distinct(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((base) => {
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base} ${count}`;
  });
}

function letter(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}
