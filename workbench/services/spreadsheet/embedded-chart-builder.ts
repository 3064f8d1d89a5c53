import { ChartType } from "../charts/charts";
import { CHART_KINDS, type ChartKind } from "../charts/picture";
import { callName, Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { Exception, NotEmulated } from "../exception";
import { integers, mismatch } from "../signature";
import { type ChartRecord, NEW_CHART } from "./chart-record";
import { ContainerInfo } from "./container-info";
import type { Doc } from "./doc";
import { EmbeddedChart } from "./embedded-chart";
import { Range } from "./range";

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * The untyped builder: it has no setTitle, only `setOption("title", …)`, until `as…Chart()` gives a typed one
 * (platform.md §6.7).
 */
export class EmbeddedChartBuilder extends Emulated implements Emulates<Google, keyof EmbeddedChartBuilder> {
  constructor(
    readonly $doc: Doc,
    private $record: ChartRecord = NEW_CHART,
    type = "EmbeddedChartBuilder",
  ) {
    super("SpreadsheetApp", type);
  }

  private $as(kind: ChartKind): Emulated {
    return this.$doc.chartBuilder({ ...this.$record, kind });
  }

  $change(part: Partial<ChartRecord>): this {
    this.$record = { ...this.$record, ...part };
    return this;
  }

  addRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch(this, "addRange", [range]);
    return this.$change({ ranges: [...this.$record.ranges, { sheetId: range.$sheetId, ...range.$area }] });
  }
  clearRanges(): this {
    return this.$change({ ranges: [] });
  }
  removeRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch(this, "removeRange", [range]);
    const gone = JSON.stringify({ sheetId: range.$sheetId, ...range.$area });
    return this.$change({ ranges: this.$record.ranges.filter((one) => JSON.stringify(one) !== gone) });
  }
  getRanges(): Range[] {
    return this.$record.ranges.map((area) => new Range(this.$doc, area.sheetId, area));
  }
  getChartType(): EnumValue {
    return ChartType.$values[this.$record.kind];
  }
  setChartType(type: unknown): this {
    if (!(type instanceof EnumValue) || !Object.values(ChartType.$values).includes(type))
      throw mismatch(this, "setChartType", [type]);
    const kind = CHART_KINDS.find((known) => known === type.$name);
    if (kind === undefined) throw new NotEmulated(`${callName(this, "setChartType")}(${type.$name})`);
    return this.$change({ kind });
  }
  asLineChart(): Emulated {
    return this.$as("LINE");
  }
  asColumnChart(): Emulated {
    return this.$as("COLUMN");
  }
  asBarChart(): Emulated {
    return this.$as("BAR");
  }
  asAreaChart(): Emulated {
    return this.$as("AREA");
  }
  asPieChart(): Emulated {
    return this.$as("PIE");
  }
  asScatterChart(): Emulated {
    return this.$as("SCATTER");
  }
  setNumHeaders(headers: number): this {
    const [count] = integers(this, "setNumHeaders", [headers]);
    return this.$change({ headers: count });
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.$change({ transpose });
  }
  setMergeStrategy(_strategy: unknown): this {
    return this;
  }
  setOption(option: string, value: unknown): this {
    return this.$change({ options: { ...this.$record.options, [option]: value } });
  }
  setPosition(row: number, column: number, x: number, y: number): this {
    const [r, c, dx, dy] = integers(this, "setPosition", [row, column, x, y]);
    return this.$change({ position: [r, c, dx, dy] });
  }
  getContainer(): ContainerInfo {
    return new ContainerInfo(this.$record.position);
  }
  build(): EmbeddedChart {
    if (this.$record.ranges.length === 0) throw new Exception("The chart has no ranges.");
    return new EmbeddedChart(
      this.$doc,
      this.$record,
      (record) => new EmbeddedChartBuilder(this.$doc, record),
    );
  }
}
