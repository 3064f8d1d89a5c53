import { type ChartPicture, pictureOf } from "../services/charts/picture";
import type { ChartRecord } from "../services/spreadsheet/chart-record";
import type { Sheet } from "../sheet/sheet";

export interface TabChart {
  readonly id: number;
  readonly picture: ChartPicture;
}

/** The charts of a tab, each over its first range: labels in the first column, names in the first row. */
export function tabCharts(sheet: Sheet): TabChart[] {
  return (sheet.charts as ChartRecord[]).map(({ id, kind, options, ranges: [area] }) => {
    const shown = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        sheet.display(area.row + row, area.column + column),
      ),
    );
    const values = sheet.values(area).map((line, row) => [shown[row][0], ...line.slice(1)]);
    return { id, picture: pictureOf(kind, options, { header: shown[0], rows: values.slice(1) }) };
  });
}
