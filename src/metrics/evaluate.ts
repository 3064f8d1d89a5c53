import { fiscalYearOf, type Period, rangeOf } from "../calendar/period";
import type { Facts } from "../facts/table";
import { Cohorts } from "./cohort";
import { divide, lifetime, multiply, subtract } from "./combine";
import { Cubes } from "./cube";
import { Expansions } from "./expand";
import type { Cumulative, Earlier, Formula, Reaching } from "./formula";
import { Lacks } from "./lacks";
import { empty, type Measured, total } from "./measured";
import { resolveNow } from "./now";
import type { EvaluationRequest } from "./request";
import { bucketsFor } from "./rows";
import { Scans } from "./scans";
import { byFrequency, foldName, type Segments, segmentsBy } from "./segments";
import { earlierBy } from "./shift";
import { cutsOf, type Slice, type Span, Spans, spanOf } from "./slice";
import { shareOf } from "./spread";
import { Stocks } from "./stocks";
import { type FoundTarget, longerThan, Targets } from "./targets";
import { quantileOf, totalOf, totals } from "./totals";

const NO_SEGMENTS: Segments = { names: [""], rows: {} };

/** Prepares an evaluation; every distinct aggregate costs one pass over its table, when first asked for. */
export function evaluate(facts: Facts, request: EvaluationRequest): Evaluation {
  return new Evaluation(facts, request);
}

export class Evaluation {
  private readonly cubes: Cubes;
  private readonly lacks: Lacks;
  private readonly targets: Targets;
  private readonly stocks: Stocks;
  private readonly scans: Scans;
  private readonly cohorts: Cohorts;
  private readonly expansions = new Expansions();
  private readonly index: ReadonlyMap<string, number>;
  private readonly spans: Spans;
  /** By field: the same question asked of each person, for shares of people. */
  private readonly each = new Map<string, Evaluation>();
  private names: readonly string[] | undefined;

  constructor(
    private readonly facts: Facts,
    private readonly request: EvaluationRequest,
  ) {
    const { formulas, today, fiscalYearStart, by } = request;
    const segments = by === undefined ? NO_SEGMENTS : segmentsBy(facts, by, request.only);
    this.cubes = new Cubes(facts, bucketsFor(cutsOf(request)), segments);
    this.spans = new Spans(this.cubes.buckets);
    this.lacks = new Lacks(facts, formulas, segments, by);
    this.targets = new Targets(facts.tables.targets, fiscalYearStart, today);
    this.stocks = new Stocks(this.cubes, today, (formula, segmented) => this.lacks.of(formula, segmented));
    this.scans = new Scans(facts, segments, today);
    this.cohorts = new Cohorts(facts);
    this.index = new Map(segments.names.map((name, at) => [name, at]));
  }

  /** Names of the segments, most frequent first; rows without a value are in the total only. */
  segments(): readonly string[] {
    this.names ??= byFrequency(this.cubes.segments);
    return this.names;
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
    return this.list(formula, periods, at);
  }

  /** Part by part through all periods: running each period through all parts costs half as much again. */
  private list(formula: Formula, periods: readonly Period[], at: number | null): Measured[] {
    const spans = this.spans.of(periods);
    switch (formula.kind) {
      case "count":
      case "sum":
      case "mean":
        return totals(this.cubes, formula, spans, at);
      case "ratio": {
        const below = this.list(formula.denominator, periods, at);
        return this.list(formula.numerator, periods, at).map((above, index) =>
          this.aged(divide(formula, above, below[index]), formula.matureAfter, periods[index]),
        );
      }
      default:
        return periods.map((period, index) => this.run(formula, { period, at, span: spans[index] }));
    }
  }

  /** The target of a KPI for a period: its own, from its months, or spread from a longer period; null where there is none. */
  foundTarget(kpi: string, period: Period, segment?: string): FoundTarget | null {
    const formula = this.request.formulas[kpi];
    const { spread, by } = this.request;
    return this.targets.find({
      kpi,
      period,
      segment: segment === undefined ? "" : `${by}=${foldName(segment)}`,
      additive: formula?.kind === "sum" || formula?.kind === "count",
      share: (part, whole) =>
        spread === undefined
          ? null
          : shareOf(part, whole, spread, (year) => this.measured(kpi, year, segment).value),
    });
  }

  target(kpi: string, period: Period, segment?: string): number | null {
    return this.foundTarget(kpi, period, segment)?.value ?? null;
  }

  private segmentAt(name: string): number | undefined {
    return this.index.get(name) ?? this.index.get(foldName(name));
  }

  private run(formula: Formula, slice: Slice): Measured {
    switch (formula.kind) {
      case "count":
      case "sum":
      case "mean":
        return totalOf(this.cubes, formula, slice.span, slice.at);
      case "quantile":
        return quantileOf(this.cubes, formula, slice.span, slice.at);
      case "distinct":
      case "latest":
      case "retained":
        return this.scans.measured(formula, slice.period, slice.at);
      case "returning":
        // A running period is held against a whole one.
        return this.aged(this.scans.measured(formula, slice.period, slice.at), 0, slice.period);
      case "ratio":
        return this.aged(
          divide(formula, this.run(formula.numerator, slice), this.run(formula.denominator, slice)),
          formula.matureAfter,
          slice.period,
        );
      case "weighted-mean":
        return this.run(this.expansions.of(formula), slice);
      case "conversion": {
        const measured = this.run(this.expansions.of(formula), slice);
        return this.aged(measured, this.cohorts.usualDays(formula), slice.period);
      }
      case "product":
        return multiply(formula.factors.map((factor) => this.run(factor, slice)));
      case "difference":
        return subtract(this.run(formula.of, slice), this.run(formula.minus, slice));
      case "lifetime":
        return lifetime(
          formula,
          this.run(formula.margin, slice),
          this.run(formula.churn, slice),
          slice.period,
        );
      case "cumulative":
        return this.cumulative(formula, slice);
      case "earlier":
        return this.earlier(formula, slice);
      case "otherwise": {
        const measured = this.runChecked(formula.of, slice);
        if (measured.reason !== "no-history") return measured;
        const instead = this.runChecked(formula.otherwise, slice);
        return instead.value === null ? instead : { ...instead, label: formula.as };
      }
      case "stock":
        return this.stocks.stock(formula, slice);
      case "average-stock":
        return this.stocks.average(formula, slice);
      case "left-since-start":
        return this.stocks.leftSinceStart(formula, slice);
      case "reaching":
        return this.reaching(formula, slice);
      case "target": {
        if (this.facts.pending.includes("targets")) return empty("pending");
        const name = slice.at === null ? undefined : this.cubes.segments.names[slice.at];
        const target = this.target(formula.kpi, this.whole(slice.period), name);
        return target === null ? empty("no-target") : total(target, 0);
      }
      case "kpi":
        return this.run(this.request.formulas[formula.kpi], slice);
      case "plain-only":
        return empty("plain-only");
    }
  }

  /** What still grows until so many days after its slice is labelled. */
  private aged(measured: Measured, days: number | undefined, period: Period): Measured {
    if (days === undefined || measured.value === null) return measured;
    const mature = period.kind !== "all" && period.end - 1 + days <= this.request.today;
    return mature ? measured : { ...measured, label: "so-far" };
  }

  /** Either side of an `otherwise` may lack what the other needs. */
  private runChecked(formula: Formula, slice: Slice): Measured {
    const lack = this.lacks.of(formula, slice.at !== null);
    return lack === null ? this.run(formula, slice) : empty(lack);
  }

  private cumulative({ of }: Cumulative, slice: Slice): Measured {
    const { period } = slice;
    if (period.kind === "all") return this.run(of, slice);
    const last = Math.min(period.end - 1, Math.max(this.request.today, period.start));
    const { start } = fiscalYearOf(last, this.request.fiscalYearStart);
    return this.run(of, { ...slice, span: this.spanOf(rangeOf(start, period.end - 1)) });
  }

  private earlier({ of, by }: Earlier, slice: Slice): Measured {
    const year = resolveNow({ kind: "complete-months", months: 12 }, this.request.today);
    const days = this.run(by, { period: year, at: slice.at, span: this.spanOf(year) });
    if (days.value === null) return empty(days.reason ?? "no-data");
    const period = earlierBy(slice.period, days.value);
    if (period === null) return empty("whole-months-only");
    return this.run(of, { ...slice, period, span: this.spanOf(period) });
  }

  private reaching({ of, kpi, each }: Reaching, { period, at }: Slice): Measured {
    if (at !== null) return empty("whole-company-only");
    let people = this.each.get(each);
    if (people === undefined) {
      people = evaluate(this.facts, { ...this.request, formulas: { [kpi]: of }, by: each });
      this.each.set(each, people);
    }
    let [reached, n] = [0, 0];
    for (const name of this.targets.names(kpi, each)) {
      const target = people.target(kpi, this.whole(period), name);
      if (target === null) continue;
      n += 1;
      if ((people.measured(kpi, period, name).value ?? 0) >= target) reached += 1;
    }
    return n === 0 ? empty("no-target") : { value: reached / n, numerator: reached, denominator: n, n };
  }

  private spanOf(period: Period): Span {
    return spanOf(this.cubes.buckets, period);
  }

  /** A range from the start of a month, quarter or year to date is held against the whole one's target. */
  private whole(period: Period): Period {
    if (period.kind !== "range") return period;
    const longer = longerThan(period, this.request.fiscalYearStart);
    return longer.find((one) => one.start === period.start) ?? period;
  }
}
