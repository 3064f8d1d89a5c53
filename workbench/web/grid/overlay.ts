import type { Model } from "@ironcalc/wasm";
import type { Sheet } from "../../sheet/sheet";
import { CellError } from "../../sheet/value";

/** Sizes of the grid component's headers, and of the line behind frozen cells. */
const HEADER = { width: 30, height: 28 } as const;
const FROZEN_LINE = 3;

interface Span {
  readonly at: number;
  readonly from: number;
  readonly size: number;
}

/** A canvas over the grid component's own, for sparklines and note markers, which it lacks. */
export class Overlay {
  private readonly canvas = document.createElement("canvas");
  private frame = 0;

  constructor(
    private readonly model: Model,
    private readonly sheetOf: () => Sheet | undefined,
    private readonly onDrawn: () => void,
  ) {
    this.canvas.className = "overlay";
  }

  /** Schedules one redraw after the current one, however often it is requested. */
  readonly draw = (): void => {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.drawNow();
      this.onDrawn();
    });
  };

  private drawNow(): void {
    const container = document.querySelector<HTMLElement>(".ic-worksheet-sheet-container");
    const sheet = this.sheetOf();
    if (container === null || sheet === undefined) return;
    if (this.canvas.parentElement !== container) container.append(this.canvas);
    const { clientWidth: width, clientHeight: height } = container;
    const scale = window.devicePixelRatio || 1;
    Object.assign(this.canvas, { width: width * scale, height: height * scale });
    Object.assign(this.canvas.style, { width: `${width}px`, height: `${height}px` });
    const context = this.canvas.getContext("2d") as CanvasRenderingContext2D;
    context.scale(scale, scale);
    const columns = this.spans("column", width, sheet.maxColumns);
    for (const row of this.spans("row", height, Math.min(sheet.maxRows, sheet.lastRow())))
      for (const column of columns) decorate(context, sheet, row, column);
  }

  /** The visible rows or columns with their positions. */
  private spans(axis: "row" | "column", end: number, last: number): Span[] {
    const { sheet, top_row, left_column } = this.model.getSelectedView();
    const row = axis === "row";
    const frozen = row ? this.model.getFrozenRowsCount(sheet) : this.model.getFrozenColumnsCount(sheet);
    const sizeOf = (at: number): number =>
      Math.round(row ? this.model.getRowHeight(sheet, at) : this.model.getColumnWidth(sheet, at));
    const spans: Span[] = [];
    let from = row ? HEADER.height : HEADER.width;
    for (let at = 1; at <= frozen; at += 1) {
      spans.push({ at, from, size: sizeOf(at) });
      from += sizeOf(at);
    }
    if (frozen > 0) from += FROZEN_LINE;
    for (let at = Math.max(frozen + 1, row ? top_row : left_column); at <= last && from < end; at += 1) {
      spans.push({ at, from, size: sizeOf(at) });
      from += sizeOf(at);
    }
    return spans;
  }
}

function decorate(context: CanvasRenderingContext2D, sheet: Sheet, row: Span, column: Span): void {
  const drawing = sheet.drawing(row.at, column.at);
  if (drawing !== null) line(context, drawing.data.flat(), row, column);
  if (sheet.note(row.at, column.at) === "") return;
  const right = column.from + column.size;
  context.fillStyle = sheet.value(row.at, column.at) instanceof CellError ? "#C5221F" : "#F29900";
  context.beginPath();
  context.moveTo(right - 7, row.from + 1);
  context.lineTo(right, row.from + 1);
  context.lineTo(right, row.from + 8);
  context.fill();
}

/** Draws a line that missing values interrupt. */
function line(context: CanvasRenderingContext2D, data: readonly unknown[], row: Span, column: Span): void {
  const numbers = data.filter((value): value is number => typeof value === "number");
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low || 1;
  context.beginPath();
  let isDown = false;
  data.forEach((value, at) => {
    if (typeof value !== "number") {
      isDown = false;
      return;
    }
    const x = column.from + 4 + (at * (column.size - 8)) / Math.max(1, data.length - 1);
    const y = row.from + row.size - 5 - ((value - low) / span) * (row.size - 10);
    if (isDown) context.lineTo(x, y);
    else context.moveTo(x, y);
    isDown = true;
  });
  context.strokeStyle = "#1F5FA8";
  context.lineWidth = 1.5;
  context.stroke();
}
