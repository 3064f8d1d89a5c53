import type { Clipboard, Area as ScreenArea, SelectedView } from "@ironcalc/wasm";
import type { Area } from "../../sheet/area";
import type { Sheet } from "../../sheet/sheet";
import { copyArea } from "../../sheet/structure";

type Corners = readonly [number, number, number, number];

/** The selected cells as text for other programs; for a paste here their place is enough. */
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

/** Copies cells with their looks; references of formulas move along. A selection that is larger is filled. */
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

/** Text of other programs: tabs between cells, each read as if it were typed. */
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

/** Dragging the corner: the source is repeated; a row of numbers of equal distance goes on. */
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

/** What is between equally distant numbers; null for anything else, and for one number alone, which is repeated. */
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

/** Whole columns reach to the screen's last row, which the sheet does not have. */
function within(sheet: Sheet, { row, column, rows, columns }: Area): Area {
  return {
    row,
    column,
    rows: Math.max(1, Math.min(rows, sheet.maxRows - row + 1)),
    columns: Math.max(1, Math.min(columns, sheet.maxColumns - column + 1)),
  };
}

/** A selection that the source fits into several times is filled with it. */
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
