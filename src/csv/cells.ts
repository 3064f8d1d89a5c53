/**
 * The cells of a delimited text, row by row, as RFC 4180 cuts them: within quotation marks a delimiter or a line's end
 * belongs to the cell, and a doubled mark is one mark. Lines end with LF, CR or both. What stands behind a closing mark is
 * kept with its cell; an unclosed mark takes the rest of the text. Written here because the usual libraries build functions
 * from text, which has no place in a script that people are asked to read.
 */
export function splitCells(text: string, delimiter: string): string[][] {
  const end = text.length - (/(\r\n|\n|\r)$/.exec(text)?.[0].length ?? 0);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= end) {
    let cell = "";
    if (text[at] === '"' && at < end) {
      const close = closingMark(text, at + 1, end);
      cell = text.slice(at + 1, close).replace(/""/g, '"');
      at = Math.min(close + 1, end);
    }
    const start = at;
    while (at < end && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
    row.push(cell + text.slice(start, at));
    if (at >= end || text[at] !== delimiter) {
      rows.push(row);
      row = [];
      if (at >= end) break;
      if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    }
    at += 1;
  }
  return text === "" ? [] : rows;
}

/** The index of the closing quotation mark of a cell, or the end of the text. */
function closingMark(text: string, from: number, end: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 || at > end ? end : at;
}
