import type { Clipboard, Area as ScreenArea, SelectedView } from "@ironcalc/wasm";
import type { Area } from "../../sheet/area";
import type { Sheet } from "../../sheet/sheet";
import { copyArea } from "../../sheet/structure";

type Corners = readonly [number, number, number, number];

/** Copies the selected cells as text for other programs; a paste within the workbook only needs their range. */
export function clipboardOf(sheet: Sheet, corners: Corners): Clipboard {
  const { row, column, rows, columns } = within(sheet, areaOf(corners));
  const lines = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => quoted(sheet.display(row + down, column + right))),
  );
  return {
    csv: lines.map((line) => line.join("\t")).join("\n"),
    data: new Map(),
    range: [row, column, row + rows - 1, column + columns - 1],
  };
}

/** Pastes cells with their styles; relative references are shifted, and a larger selection is filled. */
export function paste(from: Sheet, corners: Corners, to: Sheet, view: SelectedView, isCut: boolean): void {
  const source = areaOf(corners);
  const selected = within(to, areaOf(view.range));
  const target = {
    ...selected,
    rows: repeated(selected.rows, source.rows),
    columns: repeated(selected.columns, source.columns),
  };
  if (from === to && !isCut && target.row === source.row && target.column === source.column) return;
  copyArea(from, source, to, target);
  if (!isCut) return;
  const isOver = (row: number, column: number): boolean =>
    from === to &&
    row >= target.row &&
    row < target.row + source.rows &&
    column >= target.column &&
    column < target.column + source.columns;
  for (let row = source.row; row < source.row + source.rows; row += 1)
    for (let column = source.column; column < source.column + source.columns; column += 1)
      if (!isOver(row, column))
        from.clear({ row, column, rows: 1, columns: 1 }, { contents: true, formats: true, notes: false });
}

/** Pastes text of other programs: cells are separated by tabs and parsed as if typed. */
export function pasteText(sheet: Sheet, { row, column }: ScreenArea, text: string): void {
  const lines = cellsOf(text);
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (row + lines.length - 1 > sheet.maxRows) sheet.maxRows = row + lines.length - 1;
  if (column + width - 1 > sheet.maxColumns) sheet.maxColumns = column + width - 1;
  sheet.setValues(
    row,
    column,
    lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? "")),
  );
}

/** Fills an area by the fill handle: an arithmetic progression is extrapolated, anything else repeated. */
export function fill(
  sheet: Sheet,
  { row, column, width, height }: ScreenArea,
  axis: "row" | "column",
  to: number,
): void {
  const down = axis === "row";
  const [first, size] = down ? [row, height] : [column, width];
  const forward = to >= first + size;
  const count = forward ? to - (first + size) + 1 : first - to;
  const across = down ? width : height;
  const place = (along: number, beside: number) =>
    down ? { row: along, column: column + beside } : { row: row + beside, column: along };
  for (let beside = 0; beside < across; beside += 1) {
    const values = Array.from({ length: size }, (_, at) => place(first + at, beside));
    const numbers = values.map((at) =>
      sheet.formula(at.row, at.column) === "" ? sheet.value(at.row, at.column) : null,
    );
    const step = stepOf(numbers);
    for (let at = 1; at <= count; at += 1) {
      const along = forward ? first + size - 1 + at : first - at;
      const source = values[(((along - first) % size) + size) % size];
      const target = place(along, beside);
      copyArea(sheet, { ...source, rows: 1, columns: 1 }, sheet, { ...target, rows: 1, columns: 1 });
      if (step !== null)
        sheet.set(target.row, target.column, (numbers[0] as number) + step * (along - first));
    }
  }
}

/** The common difference of an arithmetic progression; null for anything else, and for a single number. */
function stepOf(values: readonly unknown[]): number | null {
  if (values.length < 2 || !values.every((value): value is number => typeof value === "number")) return null;
  const step = values[1] - values[0];
  return values.every((value, at) => at === 0 || value - values[at - 1] === step) ? step : null;
}

function areaOf([row, column, lastRow, lastColumn]: Corners): Area {
  const [top, left] = [Math.min(row, lastRow), Math.min(column, lastColumn)];
  return {
    row: top,
    column: left,
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

/** Clips a selection to the sheet: whole columns reach to the grid component's last row. */
function within(sheet: Sheet, { row, column, rows, columns }: Area): Area {
  return {
    row,
    column,
    rows: Math.max(1, Math.min(rows, sheet.maxRows - row + 1)),
    columns: Math.max(1, Math.min(columns, sheet.maxColumns - column + 1)),
  };
}

/** The target of a paste: the selection where the source fits into it several times, else the source's size. */
function repeated(selected: number, source: number): number {
  return selected > source && selected % source === 0 ? selected : source;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  for (let at = 0; ; ) {
    cell.lastIndex = at;
    const found = cell.exec(text) as RegExpExecArray;
    rows[rows.length - 1].push(found[1] === undefined ? found[2] : found[1].replace(/""/g, '"'));
    at = cell.lastIndex;
    if (at >= text.length) break;
    if (text[at] === "\t") at += 1;
    else {
      at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
}
