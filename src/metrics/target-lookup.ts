import type { Period } from "../calendar/period";
import type { Facts } from "../facts/table";
import type { TargetAnswers } from "./formulas/kind";
import { shapeOf } from "./formulas/registry";
import type { Measured } from "./measured";
import type { EvaluationRequest } from "./request";
import { foldName } from "./segments";
import { shareOf } from "./spread";
import { type FoundTarget, longerThan, type Targets, targetsOf } from "./targets";

/** The targets of the KPIs of one evaluation. */
export class TargetLookup implements TargetAnswers {
  private readonly targets: Targets;

  constructor(
    facts: Facts,
    private readonly request: EvaluationRequest,
    /** A year's target may be spread as the values of the year before were. */
    private readonly measured: (kpi: string, period: Period, segment?: string) => Measured,
  ) {
    this.targets = targetsOf(facts.tables.targets, request.fiscalYearStart, request.today);
  }

  /** Whether there is any target of a KPI for a segment, or (without one) for everything. */
  has(kpi: string, segment?: string): boolean {
    return this.targets.has(kpi, this.nameOf(segment));
  }

  /** The target of a KPI for a period: its own, from its months, or spread from a longer period; null where there is none. */
  find(kpi: string, period: Period, segment?: string): FoundTarget | null {
    const { formulas, spread } = this.request;
    const formula = formulas[kpi];
    return this.targets.find({
      kpi,
      period,
      segment: this.nameOf(segment),
      additive: formula !== undefined && shapeOf(formula, formulas) === "total",
      share: (part, whole) =>
        spread === undefined
          ? null
          : shareOf(part, whole, spread, (year) => this.measured(kpi, year, segment).value),
    });
  }

  /** Who has a target of a KPI, by a field. */
  names(kpi: string, field: string): Iterable<string> {
    return this.targets.names(kpi, field);
  }

  /** A range from the start of a month, quarter or year to date has the whole one's target. */
  whole(period: Period): Period {
    if (period.kind !== "range") return period;
    const longer = longerThan(period, this.request.fiscalYearStart);
    return longer.find((one) => one.start === period.start) ?? period;
  }

  private nameOf(segment: string | undefined): string {
    return segment === undefined ? "" : `${this.request.by}=${foldName(segment)}`;
  }
}
