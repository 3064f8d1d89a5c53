import type { ChartKind } from "../charts/picture";
import type { Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { mismatch } from "../signature";
import type { ChartRecord } from "./chart-record";
import type { Doc } from "./doc";
import { EmbeddedChartBuilder } from "./embedded-chart-builder";

type Line = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type Area = GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder;
type Column = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type Pie = GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
type Scatter = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;

/** What `as…Chart()` gives: methods for options that the untyped builder knows by their Google Charts names only. */
class TitledBuilder extends EmbeddedChartBuilder {
  $named(method: string, option: string, value: unknown): this {
    if (!(value instanceof EnumValue)) throw mismatch(this, method, [value]);
    return this.setOption(option, value.$name.toLowerCase());
  }

  setTitle(chartTitle: string): this {
    return this.setOption("title", chartTitle);
  }
  setBackgroundColor(cssValue: string): this {
    return this.setOption("backgroundColor", cssValue);
  }
  setColors(cssValues: unknown): this {
    if (!Array.isArray(cssValues)) throw mismatch(this, "setColors", [cssValues]);
    return this.setOption("colors", cssValues);
  }
  setLegendPosition(position: unknown): this {
    return this.$named("setLegendPosition", "legend", position);
  }
}

class PieBuilder extends TitledBuilder implements Emulates<Pie, keyof PieBuilder> {
  set3D(): this {
    return this.setOption("is3D", true);
  }
}

class AxesBuilder extends TitledBuilder {
  setXAxisTitle(title: string): this {
    return this.setOption("hAxis.title", title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption("vAxis.title", title);
  }
}

/** The only one with a range for each axis (platform.md §6.7). */
class ScatterBuilder extends AxesBuilder implements Emulates<Scatter, keyof ScatterBuilder> {
  setXAxisRange(start: number, end: number): this {
    return this.setOption("hAxis.viewWindow", { min: start, max: end });
  }
  setYAxisRange(start: number, end: number): this {
    return this.setOption("range", [start, end]);
  }
  setPointStyle(style: unknown): this {
    return this.$named("setPointStyle", "pointStyle", style);
  }
}

class RangedBuilder extends AxesBuilder {
  setRange(start: number, end: number): this {
    return this.setOption("range", [start, end]);
  }
}

class LineBuilder extends RangedBuilder implements Emulates<Line, keyof LineBuilder> {
  setCurveStyle(style: unknown): this {
    return this.$named("setCurveStyle", "curveStyle", style);
  }
  setPointStyle(style: unknown): this {
    return this.$named("setPointStyle", "pointStyle", style);
  }
}

/** The builder of column and bar charts. */
class StackedBuilder extends RangedBuilder implements Emulates<Column, keyof StackedBuilder> {
  setStacked(): this {
    return this.setOption("isStacked", true);
  }
}

class AreaBuilder extends StackedBuilder implements Emulates<Area, keyof AreaBuilder> {
  setPointStyle(style: unknown): this {
    return this.$named("setPointStyle", "pointStyle", style);
  }
}

const BUILDERS: Readonly<Record<ChartKind, typeof EmbeddedChartBuilder>> = {
  AREA: AreaBuilder,
  BAR: StackedBuilder,
  COLUMN: StackedBuilder,
  LINE: LineBuilder,
  PIE: PieBuilder,
  SCATTER: ScatterBuilder,
};

export function typedChartBuilder(doc: Doc, record: ChartRecord): EmbeddedChartBuilder {
  const { kind } = record;
  const Builder = BUILDERS[kind];
  return new Builder(doc, record, `Embedded${kind[0]}${kind.slice(1).toLowerCase()}ChartBuilder`);
}
