import { Emulated, type Emulates } from "../emulated";
import { Enum } from "../enum";
import type { Host } from "../host";
import { ChartBuilder } from "./chart-builder";
import { DataTableBuilder } from "./data-table";

export const ChartType = new Enum("Charts", "ChartType", [
  "TIMELINE",
  "AREA",
  "BAR",
  "BUBBLE",
  "CANDLESTICK",
  "COLUMN",
  "COMBO",
  "GAUGE",
  "GEO",
  "HISTOGRAM",
  "RADAR",
  "LINE",
  "ORG",
  "PIE",
  "SCATTER",
  "SPARKLINE",
  "STEPPED_AREA",
  "TABLE",
  "TREEMAP",
  "WATERFALL",
]);
const ColumnType = new Enum("Charts", "ColumnType", ["DATE", "NUMBER", "STRING"]);
const CurveStyle = new Enum("Charts", "CurveStyle", ["NORMAL", "SMOOTH"]);
const PointStyle = new Enum("Charts", "PointStyle", ["NONE", "TINY", "MEDIUM", "LARGE", "HUGE"]);
const Position = new Enum("Charts", "Position", ["TOP", "RIGHT", "BOTTOM", "NONE"]);
const ChartHiddenDimensionStrategy = new Enum("Charts", "ChartHiddenDimensionStrategy", [
  "IGNORE_BOTH",
  "IGNORE_ROWS",
  "IGNORE_COLUMNS",
  "SHOW_BOTH",
]);
const ChartMergeStrategy = new Enum("Charts", "ChartMergeStrategy", ["MERGE_COLUMNS", "MERGE_ROWS"]);

export class Charts extends Emulated implements Emulates<GoogleAppsScript.Charts.Charts, keyof Charts> {
  constructor(readonly $host: Host) {
    super("Charts", "Charts");
  }

  get ChartType(): Enum {
    return ChartType;
  }
  get ColumnType(): Enum {
    return ColumnType;
  }
  get CurveStyle(): Enum {
    return CurveStyle;
  }
  get PointStyle(): Enum {
    return PointStyle;
  }
  get Position(): Enum {
    return Position;
  }
  get ChartHiddenDimensionStrategy(): Enum {
    return ChartHiddenDimensionStrategy;
  }
  get ChartMergeStrategy(): Enum {
    return ChartMergeStrategy;
  }
  newDataTable(): DataTableBuilder {
    return new DataTableBuilder();
  }
  newLineChart(): ChartBuilder {
    return new ChartBuilder(this.$host, "LINE");
  }
  newColumnChart(): ChartBuilder {
    return new ChartBuilder(this.$host, "COLUMN");
  }
  newBarChart(): ChartBuilder {
    return new ChartBuilder(this.$host, "BAR");
  }
  newAreaChart(): ChartBuilder {
    return new ChartBuilder(this.$host, "AREA");
  }
  newPieChart(): ChartBuilder {
    return new ChartBuilder(this.$host, "PIE");
  }
}
