import type { Picture, TrendChart } from "../app/platform";

/** Draws a line chart as a PNG, without needing a sheet; mail programs show no data URIs and no scripts. */
export function picture(chart: TrendChart): Picture {
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, "");
  for (const series of chart.series) table.addColumn(Charts.ColumnType.NUMBER, series.name);
  chart.labels.forEach((label, index) => {
    table.addRow([label, ...chart.series.map((series) => series.values[index])]);
  });
  const built = Charts.newLineChart()
    .setDataTable(table)
    .setDimensions(560, 260)
    .setOption("legend", { position: "bottom" })
    .setOption("colors", ["#1f5fa8", "#9aa5b1"])
    .build();
  return { picture: built.getAs("image/png") };
}
