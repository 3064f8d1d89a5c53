import { type Corner, printReference, readReference } from "../../sheet/reference";
import { tokenize } from "../../sheet/tokens";

/** A formula of A1 references in R1C1 notation, as seen from a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (letter: string, at: number | null, fixed: boolean, from: number): string => {
    if (at === null) return "";
    if (fixed) return `${letter}${at}`;
    return at === from ? `${letter}[0]` : `${letter}[${at - from}]`;
  };
  const corner = (one: Corner): string =>
    part("R", one.row, one.fixedRow, row) + part("C", one.column, one.fixedColumn, column);
  const tokens = tokenize(formula.slice(1));
  if (tokens === null) return formula;
  let result = formula;
  for (const token of [...tokens].reverse()) {
    if (token.kind !== "reference") continue;
    const reference = readReference(token.text);
    const prefix = token.text.slice(0, token.text.lastIndexOf("!") + 1);
    const text =
      prefix +
      (reference.single ? corner(reference.from) : `${corner(reference.from)}:${corner(reference.to)}`);
    result = result.slice(0, token.at + 1) + text + result.slice(token.at + 1 + token.text.length);
  }
  return result;
}

const PART = String.raw`(?:R(\d+|\[-?\d+\])?)(?:C(\d+|\[-?\d+\])?)`;
const R1C1 = new RegExp(
  String.raw`("(?:[^"]|"")*")|(?<![\w.])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_]*)!)?${PART}(?::${PART})?(?![\w(])`,
  "gu",
);

/** A formula of R1C1 references in A1 notation; quoted text is left alone. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const corner = (rowPart: string | undefined, columnPart: string | undefined): Corner => {
    const [down, across] = [place(rowPart, row), place(columnPart, column)];
    return { row: down.at, fixedRow: down.fixed, column: across.at, fixedColumn: across.fixed };
  };
  return formula.replace(R1C1, (all, text, sheet, r1, c1, r2, c2) => {
    if (text !== undefined) return all;
    const from = corner(r1, c1);
    const single = r2 === undefined && c2 === undefined && !all.includes(":");
    const to = single ? from : corner(r2, c2);
    return (sheet ?? "") + printReference({ sheet: "", from, to, single });
  });
}

function place(part: string | undefined, base: number): { at: number; fixed: boolean } {
  if (part === undefined) return { at: base, fixed: false };
  const fixed = !part.startsWith("[");
  return { at: fixed ? Number(part) : base + Number(part.slice(1, -1)), fixed };
}
