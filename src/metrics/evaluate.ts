import { fiscalYearOf, type Period, rangeOf } from "../calendar/period";
import type { Facts } from "../facts/table";
import { Cohorts } from "./cohort";
import { divide, lifetime, multiply, subtract } from "./combine";
import { Cubes } from "./cube";
import { Expansions } from "./expand";
import type { Earlier, Formula, Reaching } from "./formula";
import { HeldAgainst } from "./held-against";
import { Lacks } from "./lacks";
import { empty, type Measured, total } from "./measured";
import { resolveNow } from "./now";
import type { EvaluationRequest } from "./request";
import { bucketsFor } from "./rows";
import { type Scans, scansOf } from "./scans";
import { byFrequency, foldName, type Segments, segmentsBy } from "./segments";
import { earlierBy } from "./shift";
import { cutsOf, type Slices, type Span, Spans, slicesOf, spanOf } from "./slice";
import { Stocks } from "./stocks";
import type { FoundTarget } from "./targets";
import { quantileOf, totals } from "./totals";

const NO_SEGMENTS: Segments = { names: [""], rows: {} };

/** Prepares an evaluation; every distinct aggregate costs one pass over its table, when first asked for. */
export function evaluate(facts: Facts, request: EvaluationRequest): Evaluation {
  return new Evaluation(facts, request);
}

export class Evaluation {
  private readonly cubes: Cubes;
  private readonly lacks: Lacks;
  private readonly held: HeldAgainst;
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
    const { formulas, today, by } = request;
    const segments = by === undefined ? NO_SEGMENTS : segmentsBy(facts, by, request.only);
    this.cubes = new Cubes(facts, bucketsFor(cutsOf(request)), segments);
    this.spans = new Spans(this.cubes.buckets);
    this.lacks = new Lacks(facts, formulas, segments, by);
    this.held = new HeldAgainst(facts, request, (kpi, period, segment) =>
      this.measured(kpi, period, segment),
    );
    this.stocks = new Stocks(this.cubes, today, (formula, segmented) => this.lacks.of(formula, segmented));
    this.scans = scansOf(facts, segments, request);
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
    return this.list(formula, { periods, at, spans: this.spans.of(periods) });
  }

  /** Whether anybody has set a target of a KPI, for one segment or (without one) for everything. */
  hasTarget(kpi: string, segment?: string): boolean {
    return this.held.has(kpi, segment);
  }

  /** The target of a KPI for a period: its own, from its months, or spread from a longer period; null where there is none. */
  foundTarget(kpi: string, period: Period, segment?: string): FoundTarget | null {
    return this.held.find(kpi, period, segment);
  }

  target(kpi: string, period: Period, segment?: string): number | null {
    return this.held.find(kpi, period, segment)?.value ?? null;
  }

  private segmentAt(name: string): number | undefined {
    return this.index.get(name) ?? this.index.get(foldName(name));
  }

  /** Part by part through all periods: running each period through all parts costs half as much again. */
  private list(formula: Formula, slices: Slices): Measured[] {
    const { periods, at, spans } = slices;
    switch (formula.kind) {
      case "count":
      case "sum":
      case "mean":
        return totals(this.cubes, formula, spans, at);
      case "quantile":
        return spans.map((span) => quantileOf(this.cubes, formula, span, at));
      case "distinct":
      case "latest":
      case "retained":
        return periods.map((period) => this.scans.measured(formula, period, at));
      case "returning":
        // A running period is held against a whole one.
        return periods.map((period) => this.aged(this.scans.measured(formula, period, at), 0, period));
      case "ratio": {
        const below = this.list(formula.denominator, slices);
        return this.list(formula.numerator, slices).map((above, index) =>
          this.aged(divide(formula, above, below[index]), formula.matureAfter, periods[index]),
        );
      }
      case "weighted-mean":
        return this.list(this.expansions.of(formula), slices);
      case "conversion": {
        const days = this.cohorts.usualDays(formula);
        const reached = this.list(this.expansions.of(formula), slices);
        return reached.map((one, index) => this.aged(one, days, periods[index]));
      }
      case "product": {
        const factors = formula.factors.map((factor) => this.list(factor, slices));
        return periods.map((_, index) => multiply(factors.map((factor) => factor[index])));
      }
      case "difference": {
        const minus = this.list(formula.minus, slices);
        return this.list(formula.of, slices).map((of, index) => subtract(of, minus[index]));
      }
      case "lifetime": {
        const churn = this.list(formula.churn, slices);
        return this.list(formula.margin, slices).map((margin, index) =>
          lifetime(formula, margin, churn[index], periods[index]),
        );
      }
      case "cumulative":
        return this.list(formula.of, { ...slices, spans: periods.map((period) => this.yearUntil(period)) });
      case "earlier":
        return this.earlier(formula, slices);
      case "otherwise": {
        const found = this.checked(formula.of, slices);
        if (found.every(({ reason }) => reason !== "no-history")) return found;
        const instead = this.checked(formula.otherwise, slices);
        return found.map((one, index) => {
          if (one.reason !== "no-history") return one;
          return instead[index].value === null ? instead[index] : { ...instead[index], label: formula.as };
        });
      }
      case "stock":
        return slicesOf(slices).map((slice) => this.stocks.stock(formula, slice));
      case "average-stock":
        return slicesOf(slices).map((slice) => this.stocks.average(formula, slice));
      case "left-since-start":
        return slicesOf(slices).map((slice) => this.stocks.leftSinceStart(formula, slice));
      case "reaching":
        return periods.map((period) => this.reaching(formula, period, at));
      case "target": {
        if (this.facts.pending.includes("targets")) return periods.map(() => empty("pending"));
        const name = at === null ? undefined : this.cubes.segments.names[at];
        return periods.map((period) => {
          const target = this.target(formula.kpi, this.held.whole(period), name);
          return target === null ? empty("no-target") : total(target, 0);
        });
      }
      case "kpi":
        return this.list(this.request.formulas[formula.kpi], slices);
      case "plain-only":
        return periods.map(() => empty("plain-only"));
    }
  }

  /** What still grows until so many days after its slice is labelled. */
  private aged(measured: Measured, days: number | undefined, period: Period): Measured {
    if (days === undefined || measured.value === null) return measured;
    const mature = period.kind !== "all" && period.end - 1 + days <= this.request.today;
    return mature ? measured : { ...measured, label: "so-far" };
  }

  /** Either side of an `otherwise` may lack what the other needs. */
  private checked(formula: Formula, slices: Slices): Measured[] {
    const lack = this.lacks.of(formula, slices.at !== null);
    return lack === null ? this.list(formula, slices) : slices.periods.map(() => empty(lack));
  }

  /** From the start of the fiscal year in which a period ends, or which is running in it. */
  private yearUntil(period: Period): Span {
    if (period.kind === "all") return this.spanOf(period);
    const last = Math.min(period.end - 1, Math.max(this.request.today, period.start));
    const { start } = fiscalYearOf(last, this.request.fiscalYearStart);
    return this.spanOf(rangeOf(start, period.end - 1));
  }

  private earlier({ of, by }: Earlier, { periods, at }: Slices): Measured[] {
    const year = resolveNow({ kind: "complete-months", months: 12 }, this.request.today);
    const days = this.one(by, year, at);
    return periods.map((asked) => {
      if (days.value === null) return empty(days.reason ?? "no-data");
      const period = earlierBy(asked, days.value);
      return period === null ? empty("whole-months-only") : this.one(of, period, at);
    });
  }

  private one(formula: Formula, period: Period, at: number | null): Measured {
    return this.list(formula, { periods: [period], at, spans: [this.spanOf(period)] })[0];
  }

  private reaching({ of, kpi, each }: Reaching, period: Period, at: number | null): Measured {
    if (at !== null) return empty("whole-company-only");
    let people = this.each.get(each);
    if (people === undefined) {
      people = evaluate(this.facts, { ...this.request, formulas: { [kpi]: of }, by: each });
      this.each.set(each, people);
    }
    let [reached, n] = [0, 0];
    for (const name of this.held.names(kpi, each)) {
      const target = people.target(kpi, this.held.whole(period), name);
      if (target === null) continue;
      n += 1;
      if ((people.measured(kpi, period, name).value ?? 0) >= target) reached += 1;
    }
    return n === 0 ? empty("no-target") : { value: reached / n, numerator: reached, denominator: n, n };
  }

  private spanOf(period: Period): Span {
    return spanOf(this.cubes.buckets, period);
  }
}
