import type { Period } from "../calendar/period";
import type { Facts } from "../facts/table";
import { type Evaluation, evaluate } from "./evaluate";
import { memoize } from "./memoize";
import type { EvaluationRequest } from "./request";
import { byFrequency, segmentsBy } from "./segments";

export interface EvaluationsRequest
  extends Pick<EvaluationRequest, "formulas" | "today" | "fiscalYearStart" | "spread"> {
  /** Periods that are asked of the whole company only, as days are: buckets that fine, times segments, would be many. */
  readonly ofWhole: readonly Period[];
  /** Periods that are asked of the whole company and of the listed segments. */
  readonly ofListed: readonly Period[];
  /** Periods that are asked of every segment, also of a field with thousands of names. */
  readonly ofEach: readonly Period[];
  /** The segments of a field that are asked about `ofListed`, given all its names. */
  listed(field: string, names: readonly string[]): ReadonlySet<string>;
}

/**
 * The evaluations of one set of facts: one of the whole company and one for each field, made when first asked for and then
 * shared by all who ask, so that every aggregate costs one pass over its rows and every reader sees the same value.
 */
export class Evaluations {
  readonly whole: Evaluation;
  /** The segments of a field, most frequent first. */
  readonly names = memoize((field: string) => byFrequency(segmentsBy(this.facts, field)));
  /** By a field, for the listed segments; the others are in no segment. */
  readonly by = memoize((field: string) =>
    this.evaluate([...this.request.ofListed, ...this.request.ofEach], field, this.listed(field)),
  );
  /** By a field, for each of its segments. */
  readonly byEach = memoize((field: string) =>
    this.names(field).every((name) => this.listed(field).has(name))
      ? this.by(field)
      : this.evaluate(this.request.ofEach, field),
  );
  private readonly listed = memoize((field: string) => this.request.listed(field, this.names(field)));

  constructor(
    readonly facts: Facts,
    private readonly request: EvaluationsRequest,
  ) {
    this.whole = this.evaluate([...request.ofWhole, ...request.ofListed, ...request.ofEach]);
  }

  private evaluate(periods: readonly Period[], by?: string, only?: ReadonlySet<string>): Evaluation {
    const { formulas, today, fiscalYearStart, spread } = this.request;
    return evaluate(this.facts, { formulas, periods, today, fiscalYearStart, spread, by, only });
  }
}
