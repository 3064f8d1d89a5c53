import { nodePng } from "../runtime/node-png";
import { drawChart } from "../services/charts/draw";
import { pictureOf } from "../services/charts/picture";
import type { ChartRecord } from "../services/spreadsheet/chart-record";
import type { Sheet } from "../sheet/sheet";

/** The charts of a tab as PNG, each over its first range: labels in the first column, names in the first row. */
export function chartPictures(sheet: Sheet): Uint8Array[] {
  return (sheet.charts as ChartRecord[]).map(({ kind, options, ranges: [area] }) => {
    const shown = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        sheet.display(area.row + row, area.column + column),
      ),
    );
    const values = sheet.values(area).map((line, row) => [shown[row][0], ...line.slice(1)]);
    return nodePng(drawChart(pictureOf(kind, options, { header: shown[0], rows: values.slice(1) })));
  });
}
