import { escapeHtml } from "../../src/report/mail/escape-html";
import { nodePng } from "../runtime/node-png";
import { drawChart } from "../services/charts/draw";
import { shownStyle } from "../sheet/conditional";
import type { Sheet } from "../sheet/sheet";
import { CellError } from "../sheet/value";
import { sparkline } from "./sparkline";
import { tabCharts } from "./tab-charts";

/** Maximum number of rows shown of a tab; the others are only counted. */
const SHOWN = 200;

/** A tab as an HTML table: displayed texts, colours with conditional formats, sparklines, its charts below. */
export function sheetTable(sheet: Sheet): string {
  const rows = Math.min(SHOWN, sheet.lastRow());
  const columns = sheet.lastColumn();
  const visible = Array.from({ length: columns }, (_, index) => index + 1).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
  const widths = visible
    .map((column) => `<col style="width:${sheet.columnWidths.get(column) ?? 100}px">`)
    .join("");
  const lines: string[] = [];
  for (let row = 1; row <= rows; row += 1) {
    lines.push(`<tr>${visible.map((column) => cell(sheet, row, column)).join("")}</tr>`);
  }
  const rest = sheet.lastRow() - rows;
  const more = rest > 0 ? `<p>… +${rest}</p>` : "";
  const pictures = tabCharts(sheet)
    .map(({ picture }) => Buffer.from(nodePng(drawChart(picture))).toString("base64"))
    .map((png) => `<img alt="" src="data:image/png;base64,${png}">`)
    .join("");
  const kind = sheet.hiddenGridlines ? ' class="plain"' : "";
  const width = visible.reduce((sum, column) => sum + (sheet.columnWidths.get(column) ?? 100), 0);
  return `<table${kind} style="width:${width}px"><colgroup>${widths}</colgroup>${lines.join("")}</table>${more}${pictures}`;
}

function cell(sheet: Sheet, row: number, column: number): string {
  const style = shownStyle(sheet, row, column);
  const value = sheet.value(row, column);
  const css = [
    style.background && `background:${style.background}`,
    style.color && `color:${style.color}`,
    style.bold && "font-weight:bold",
    style.size && `font-size:${style.size}pt`,
    style.horizontal ? `text-align:${style.horizontal}` : typeof value === "number" && "text-align:right",
  ].filter(Boolean);
  const drawing = sheet.drawing(row, column);
  const text = drawing === null ? escapeHtml(sheet.display(row, column)) : sparkline(drawing.data);
  const note = value instanceof CellError ? ` title="${escapeHtml(sheet.note(row, column))}"` : "";
  const wrap = style.wrap ? ' class="wrap"' : "";
  return `<td${wrap}${css.length > 0 ? ` style="${css.join(";")}"` : ""}${note}>${text}</td>`;
}
