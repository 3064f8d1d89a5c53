import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { Exception } from "../exception";
import type { Host } from "../host";
import { mismatch } from "../signature";
import { Chart } from "./chart";
import { DataTable, DataTableBuilder } from "./data-table";
import { pictureOf } from "./picture";

/** Line, column, bar, area and pie builders share their members; options carry their Google Charts names. */
export class ChartBuilder
  extends Emulated
  implements
    Emulates<
      GoogleAppsScript.Charts.LineChartBuilder & GoogleAppsScript.Charts.BarChartBuilder,
      keyof ChartBuilder
    >
{
  readonly $options: Record<string, unknown> = {};
  private $table: DataTable | null = null;

  constructor(
    readonly $host: Host,
    readonly $kind: "LINE" | "COLUMN" | "BAR" | "AREA" | "PIE",
  ) {
    super("Charts", `${$kind[0]}${$kind.slice(1).toLowerCase()}ChartBuilder`);
  }

  setDataTable(table: unknown): this {
    const built = table instanceof DataTableBuilder ? table.build() : table;
    if (!(built instanceof DataTable)) throw mismatch(this, "setDataTable", [table]);
    this.$table = built;
    return this;
  }
  setOption(option: string, value: unknown): this {
    this.$options[option] = value;
    return this;
  }
  setTitle(title: string): this {
    return this.setOption("title", title);
  }
  setDimensions(width: number, height: number): this {
    return this.setOption("width", width).setOption("height", height);
  }
  setColors(colors: string[]): this {
    return this.setOption("colors", colors);
  }
  setBackgroundColor(color: string): this {
    return this.setOption("backgroundColor", color);
  }
  setLegendPosition(position: unknown): this {
    if (!(position instanceof EnumValue)) throw mismatch(this, "setLegendPosition", [position]);
    return this.setOption("legend", { position: position.$name.toLowerCase() });
  }
  setXAxisTitle(title: string): this {
    return this.setOption("hAxis.title", title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption("vAxis.title", title);
  }
  setRange(start: number, end: number): this {
    return this.setOption("range", [start, end]);
  }
  setPointStyle(style: unknown): this {
    return this.setOption("pointStyle", style);
  }
  setCurveStyle(style: unknown): this {
    return this.setOption("curveStyle", style);
  }
  setStacked(): this {
    return this.setOption("isStacked", true);
  }
  build(): Chart {
    if (this.$table === null) throw new Exception("The chart has no data table.");
    // An empty table does not build (platform.md §6.7).
    if (this.$table.$rows.length === 0) throw new Exception("The data table has no rows.");
    const table = { header: this.$table.$header, rows: this.$table.$rows };
    return new Chart(this.$host, pictureOf(this.$kind, this.$options, table), { ...this.$options });
  }
}
