import type { Period } from "../calendar/period";
import type { Facts } from "../facts/table";
import { Cubes } from "./cube";
import { cutsOf } from "./cuts";
import type { Formula } from "./formula";
import type { Run } from "./formulas/kind";
import { kindOf } from "./formulas/registry";
import { empty, type Measured } from "./measured";
import { MissingInputs } from "./missing-inputs";
import type { EvaluationRequest } from "./request";
import { bucketsFor } from "./rows";
import { Scans } from "./scans";
import { byFrequency, foldName, type Segments, segmentsBy } from "./segments";
import { Spans, spanOf } from "./slice";
import { TargetLookup } from "./target-lookup";
import type { FoundTarget } from "./targets";

const NO_SEGMENTS: Segments = { names: [""], rows: {} };

/** Prepares an evaluation; every distinct aggregate costs one pass over its table, when first asked for. */
export function evaluate(facts: Facts, request: EvaluationRequest): Evaluation {
  return new Evaluation(facts, request);
}

export class Evaluation {
  private readonly run: Run;
  private readonly targets: TargetLookup;
  private readonly index: ReadonlyMap<string, number>;
  private readonly spans: Spans;
  private names: readonly string[] | undefined;

  constructor(
    facts: Facts,
    private readonly request: EvaluationRequest,
  ) {
    const { formulas, by } = request;
    const segments = by === undefined ? NO_SEGMENTS : segmentsBy(facts, by, request.only);
    const cubes = new Cubes(facts, bucketsFor(cutsOf(request)), segments);
    const inputs = new MissingInputs(facts, formulas, segments, by);
    const known = new Map<Formula, unknown>();
    this.index = new Map(segments.names.map((name, at) => [name, at]));
    this.spans = new Spans(cubes.buckets);
    // A year's target may be spread as the values of the year before were.
    this.targets = new TargetLookup(facts, request, (kpi, period, segment) =>
      this.measured(kpi, period, segment),
    );
    const run: Run = {
      facts,
      request,
      cubes,
      scans: new Scans(facts, segments, request.today),
      targets: this.targets,
      values: (formula, slices) => kindOf(formula).evaluate(formula, slices, run),
      missing: (formula, segmented) => inputs.of(formula, segmented),
      spanOf: (period) => spanOf(cubes.buckets, period),
      evaluateBy: (field, others) => evaluate(facts, { ...request, formulas: others, by: field }),
      memoize: <T>(formula: Formula, compute: () => T): T => {
        if (!known.has(formula)) known.set(formula, compute());
        return known.get(formula) as T;
      },
    };
    this.run = run;
  }

  /** Names of the segments, most frequent first; rows without a value are in the total only. */
  segments(): readonly string[] {
    this.names ??= byFrequency(this.run.cubes.segments);
    return this.names;
  }

  /** The value of a KPI over a period, for one segment or (without one) for everything. */
  measured(kpi: string, period: Period, segment?: string): Measured {
    return this.series(kpi, [period], segment)[0];
  }

  /** The values of a KPI over several periods, each as `measured` gives it; cheaper than asking one by one. */
  series(kpi: string, periods: readonly Period[], segment?: string): Measured[] {
    const formula = this.request.formulas[kpi];
    const reason = this.run.missing(formula, segment !== undefined);
    if (reason !== null) return periods.map(() => empty(reason));
    const at = segment === undefined ? null : this.segmentAt(segment);
    if (at === undefined) return periods.map(() => empty("no-data"));
    return this.run.values(formula, { periods, at, spans: this.spans.of(periods) });
  }

  /** Whether anybody has set a target of a KPI, for one segment or (without one) for everything. */
  hasTarget(kpi: string, segment?: string): boolean {
    return this.targets.has(kpi, segment);
  }

  /** The target of a KPI for a period: its own, from its months, or spread from a longer period; null where there is none. */
  foundTarget(kpi: string, period: Period, segment?: string): FoundTarget | null {
    return this.targets.find(kpi, period, segment);
  }

  target(kpi: string, period: Period, segment?: string): number | null {
    return this.targets.find(kpi, period, segment)?.value ?? null;
  }

  private segmentAt(name: string): number | undefined {
    return this.index.get(name) ?? this.index.get(foldName(name));
  }
}
