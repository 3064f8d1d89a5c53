import type { Blob } from "../base/blob";
import { ChartOptions, chartImage } from "../charts/chart";
import { pictureOf } from "../charts/picture";
import { drawingHost } from "../charts/without-kanji";
import { Emulated, type Emulates } from "../emulated";
import { readValues } from "./cells";
import type { ChartRecord } from "./chart-record";
import { ContainerInfo } from "./container-info";
import type { Doc } from "./doc";
import { Range } from "./range";

export class EmbeddedChart
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.EmbeddedChart, keyof EmbeddedChart>
{
  constructor(
    readonly $doc: Doc,
    readonly $record: ChartRecord,
    private readonly $modify: (record: ChartRecord) => Emulated,
  ) {
    super("SpreadsheetApp", "EmbeddedChart");
  }

  /** Null until the chart is in a sheet. */
  getChartId(): number | null {
    return this.$record.id || null;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.$record.position);
  }
  getNumHeaders(): number {
    return this.$record.headers;
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.$record.options);
  }
  getRanges(): Range[] {
    return this.$record.ranges.map((area) => new Range(this.$doc, area.sheetId, area));
  }
  getTransposeRowsAndColumns(): boolean {
    return this.$record.transpose;
  }
  modify(): Emulated {
    return this.$modify(this.$record);
  }
  getBlob(): Blob {
    return this.getAs("image/png");
  }
  getAs(contentType: string): Blob {
    const { kind, options } = this.$record;
    return chartImage(drawingHost(this.$doc.execution), pictureOf(kind, options, tableOf(this)), contentType);
  }
}

/** The ranges side by side, labels first; without header rows the series have no names. */
function tableOf(chart: EmbeddedChart): { header: string[]; rows: unknown[][] } {
  const parts = chart
    .getRanges()
    .map((range) => ({ shown: range.getDisplayValues(), values: readValues(range) }));
  const height = Math.max(0, ...parts.map(({ values }) => values.length));
  const beside = <T>(pick: (part: (typeof parts)[number]) => T[][]): (T | "")[][] =>
    Array.from({ length: height }, (_, row) =>
      parts.flatMap((part) => pick(part)[row] ?? pick(part)[0].map(() => "" as const)),
    );
  const turned = <T>(rows: T[][]): T[][] =>
    chart.$record.transpose ? (rows[0] ?? []).map((_, column) => rows.map((row) => row[column])) : rows;
  const shown = turned(beside((part) => part.shown));
  const values = turned(beside<unknown>((part) => part.values));
  const { headers } = chart.$record;
  const width = values[0]?.length ?? 0;
  const header = headers === 0 ? Array.from({ length: width }, () => "") : shown[headers - 1];
  const rows = values.slice(headers).map((row, at) => [shown[at + headers][0], ...row.slice(1)]);
  return { header, rows };
}
