import type { Day } from "../calendar/day";
import { monthOf, type Period } from "../calendar/period";
import type { Facts } from "../facts/table";
import { quantile } from "../statistics/quantile";
import { Cubes } from "./cube";
import type { Formula, RowFormula, Stock } from "./formula";
import { Lacks } from "./lacks";
import { empty, type Measured } from "./measured";
import { divide } from "./ratio";
import { bucketAt, bucketsFor } from "./rows";
import { byFrequency, foldName, type Segments, segmentsBy } from "./segments";
import { Targets } from "./targets";

export interface EvaluationRequest {
  /** By KPI id; `{kind: "kpi"}` references resolve here. */
  readonly formulas: Readonly<Record<string, Formula>>;
  /** Every period that will be asked for. */
  readonly periods: readonly Period[];
  readonly today: Day;
  readonly fiscalYearStart: number;
  /** Field to segment by. */
  readonly by?: string;
}

const NO_SEGMENTS: Segments = { names: [""], rows: {} };

/** Prepares an evaluation; every distinct aggregate costs one pass over its table, when first asked for. */
export function evaluate(facts: Facts, request: EvaluationRequest): Evaluation {
  return new Evaluation(facts, request);
}

export class Evaluation {
  private readonly cubes: Cubes;
  private readonly lacks: Lacks;
  private readonly targets: Targets;
  private readonly index: ReadonlyMap<string, number>;
  private readonly byExpectedDay = new Map<Stock, RowFormula>();
  private readonly spans = new WeakMap<readonly Period[], readonly Span[]>();

  constructor(
    private readonly facts: Facts,
    private readonly request: EvaluationRequest,
  ) {
    const segments = request.by === undefined ? NO_SEGMENTS : segmentsBy(facts, request.by);
    const buckets = bucketsFor(
      // A period of all takes every row, so it cuts nothing.
      request.periods.flatMap((period) => (period.kind === "all" ? [] : [period.start, period.end])),
    );
    this.cubes = new Cubes(facts, buckets, segments);
    this.lacks = new Lacks(facts, request.formulas, segments);
    this.targets = new Targets(facts.tables.targets, request.fiscalYearStart);
    this.index = new Map(segments.names.map((name, at) => [name, at]));
  }

  /** Names of the segments, most frequent first; rows without a value are in the total only. */
  segments(): readonly string[] {
    return byFrequency(this.cubes.segments);
  }

  /** The value of a KPI over a period, for one segment or (without one) for everything. */
  measured(kpi: string, period: Period, segment?: string): Measured {
    return this.series(kpi, [period], segment)[0];
  }

  /** The values of a KPI over several periods, each as `measured` gives it; cheaper than asking one by one. */
  series(kpi: string, periods: readonly Period[], segment?: string): Measured[] {
    const formula = this.request.formulas[kpi];
    const lack = this.lacks.of(formula, segment !== undefined);
    if (lack !== null) return periods.map(() => empty(lack));
    const at = segment === undefined ? null : this.segmentAt(segment);
    if (at === undefined) return periods.map(() => empty("no-data"));
    const spans = this.spansOf(periods);
    if (formula.kind === "count" || formula.kind === "sum" || formula.kind === "mean") {
      return this.totals(formula, spans, at);
    }
    return periods.map((period, index) => this.run(formula, { period, at, span: spans[index] }));
  }

  /** The target of a KPI for a period, of its own or from the targets of its months; null where there is none. */
  target(kpi: string, period: Period, segment?: string): number | null {
    const formula = this.request.formulas[kpi];
    const additive = formula?.kind === "sum" || formula?.kind === "count";
    const name = segment === undefined ? "" : `${this.request.by}=${foldName(segment)}`;
    return this.targets.find(kpi, period, name, additive);
  }

  private segmentAt(name: string): number | undefined {
    return this.index.get(name) ?? this.index.get(foldName(name));
  }

  private run(formula: Formula, slice: Slice): Measured {
    switch (formula.kind) {
      case "count":
      case "sum":
      case "mean":
        return this.total(formula, slice.span, slice.at);
      case "quantile":
        return this.quantile(formula, slice);
      case "ratio":
        return divide(formula, this.run(formula.numerator, slice), this.run(formula.denominator, slice));
      case "difference": {
        const of = this.run(formula.of, slice);
        const minus = this.run(formula.minus, slice);
        if (of.value === null || minus.value === null) return empty(of.reason ?? minus.reason ?? "no-data");
        return {
          value: of.value - minus.value,
          numerator: of.value - minus.value,
          denominator: null,
          n: of.n + minus.n,
        };
      }
      case "stock":
        return this.stock(formula, slice);
      case "target": {
        if (this.facts.pending.includes("targets")) return empty("pending");
        const name = slice.at === null ? undefined : this.cubes.segments.names[slice.at];
        const target = this.target(formula.kpi, this.targetPeriod(slice.period), name);
        return target === null
          ? empty("no-target")
          : { value: target, numerator: target, denominator: null, n: 0 };
      }
      case "kpi":
        return this.run(this.request.formulas[formula.kpi], slice);
    }
  }

  /** A part of the running month is held against the whole month's target. */
  private targetPeriod(period: Period): Period {
    const month = monthOf(period.start);
    return period.kind === "range" && period.start === month.start && period.end <= month.end
      ? month
      : period;
  }

  private stock(formula: Stock, slice: Slice): Measured {
    const { period, at, span } = slice;
    const past = period.kind !== "all" && period.end <= this.request.today;
    if (past && formula.past === "history") return empty("no-history");
    if (past && formula.past !== "history") {
      const lack =
        this.lacks.of(formula.past.entered, at !== null) ?? this.lacks.of(formula.past.left, at !== null);
      if (lack !== null) return empty(lack);
      const until = { from: 0, to: bucketAt(this.cubes.buckets, period.end) };
      const entered = this.total(formula.past.entered, until, at);
      const left = this.total(formula.past.left, until, at);
      const value = (entered.value ?? 0) - (left.value ?? 0);
      return { value, numerator: value, denominator: null, n: entered.n - left.n };
    }
    if (formula.expectedOn === undefined) return this.total(formula.now, this.everything(), at);
    return this.total(this.expected(formula, formula.expectedOn), span, at);
  }

  /** What is there today, by the day it is expected. */
  private expected(stock: Stock, on: string): RowFormula {
    let formula = this.byExpectedDay.get(stock);
    if (formula === undefined) {
      formula = { ...stock.now, on };
      this.byExpectedDay.set(stock, formula);
    }
    return formula;
  }

  private total(formula: RowFormula, span: Span, at: number | null): Measured {
    return this.totals(formula, [span], at)[0];
  }

  private totals(formula: RowFormula, spans: readonly Span[], at: number | null): Measured[] {
    const { n, sum } = this.cubes.cube(formula);
    const { count } = this.cubes.buckets;
    const first = (at ?? 0) * count;
    const last = at === null ? this.cubes.size - count : first;
    return spans.map(({ from, to }) => {
      let rows = 0;
      let total = 0;
      for (let start = first; start <= last; start += count) {
        for (let cell = start + from; cell < start + to; cell += 1) {
          rows += n[cell];
          total += sum[cell];
        }
      }
      return formula.kind === "mean" ? mean(total, rows) : totalOf(total, rows);
    });
  }

  private quantile(formula: RowFormula & { kind: "quantile" }, { span, at }: Slice): Measured {
    const lists = this.cubes.values(formula);
    const { count } = this.cubes.buckets;
    const values: number[] = [];
    for (const [cell, list] of lists) {
      const bucket = cell % count;
      if (bucket < span.from || bucket >= span.to) continue;
      if (at === null || Math.floor(cell / count) === at) for (const value of list) values.push(value);
    }
    if (values.length === 0) return empty("no-data");
    return { value: quantile(values, formula.q), numerator: null, denominator: null, n: values.length };
  }

  private everything(): Span {
    return { from: 0, to: this.cubes.buckets.count };
  }

  /** Kept for each list of periods: every KPI and segment is asked for the same ones. */
  private spansOf(periods: readonly Period[]): readonly Span[] {
    let spans = this.spans.get(periods);
    if (spans === undefined) {
      spans = periods.map((period) => this.spanOf(period));
      this.spans.set(periods, spans);
    }
    return spans;
  }

  /** `all` means every row, those without a day too. */
  private spanOf(period: Period): Span {
    if (period.kind === "all") return this.everything();
    const { buckets } = this.cubes;
    return { from: bucketAt(buckets, period.start), to: bucketAt(buckets, period.end) };
  }
}

/** A run of buckets, `to` excluded. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Slice {
  readonly period: Period;
  /** Index of the segment; null for everything. */
  readonly at: number | null;
  /** The buckets of the period. */
  readonly span: Span;
}

function totalOf(total: number, n: number): Measured {
  return { value: total, numerator: total, denominator: null, n };
}

function mean(total: number, n: number): Measured {
  if (n === 0) return { value: null, numerator: total, denominator: 0, n, reason: "no-data" };
  return { value: total / n, numerator: total, denominator: n, n };
}
