import { type Day, NO_DAY } from "../calendar/day";
import { type CellFault, cellText, dayOfCell, numberOfCell } from "./cell";
import type { DateOrder, DecimalMark, PercentScale } from "./mapping";
import { decimalMarkOf, hasPercentSign, percentScaleOf } from "./number-format";
import type { Cell, DayColumn, NumberColumn, TextColumn } from "./table";

/** A callback for each cell that could not be parsed, given by its place among the data rows. */
export type OnFault = (row: number, fault: CellFault) => void;

export function numberColumn(
  cells: readonly Cell[],
  scale: number,
  onFault: OnFault,
  mark: DecimalMark = decimalMarkOf(cells).format,
): NumberColumn {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  for (let row = 0; row < cells.length; row += 1) {
    const value = numberOfCell(cells[row], mark);
    if (typeof value === "number") values[row] = value * scale;
    else if (value !== null) onFault(row, value);
  }
  return { kind: "number", values };
}

/** A column of percentages, stored as shares from 0 to 1. */
export function percentColumn(
  cells: readonly Cell[],
  onFault: OnFault,
  scale: PercentScale = percentScaleOf(cells).format,
): NumberColumn {
  const { values } = numberColumn(cells, 1, onFault);
  if (scale === "percent")
    for (let row = 0; row < values.length; row += 1) if (!hasPercentSign(cells[row])) values[row] /= 100;
  return { kind: "number", values };
}

export function dayColumn(cells: readonly Cell[], order: DateOrder | undefined, onFault: OnFault): DayColumn {
  const days = new Int32Array(cells.length).fill(NO_DAY);
  const seen = new Map<string, Day | CellFault | null>();
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    const known = typeof cell === "string" ? seen.get(cell) : undefined;
    const day = known === undefined ? dayOfCell(cell, order) : known;
    if (typeof cell === "string") seen.set(cell, day);
    if (typeof day === "number") days[row] = day;
    else if (day !== null) onFault(row, day);
  }
  return { kind: "day", days };
}

/** A text column, dictionary-encoded; `fold` brings spellings together (flags, kinds). */
export function textColumn(
  cells: readonly Cell[],
  fold: (text: string) => string = (text) => text,
): TextColumn {
  const labels = [""];
  const codes = new Int32Array(cells.length);
  const byCell = new Map<string, number>();
  const byLabel = new Map<string, number>([["", 0]]);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    const text = cellText(cell);
    let code = byCell.get(text);
    if (code === undefined) {
      const label = fold(text.trim());
      code = byLabel.get(label);
      if (code === undefined) {
        code = labels.length;
        labels.push(label);
        byLabel.set(label, code);
      }
      byCell.set(text, code);
    }
    codes[row] = code;
  }
  return { kind: "text", codes, labels };
}
