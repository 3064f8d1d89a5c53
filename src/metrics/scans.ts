import { previousPeriod } from "../calendar/compare";
import type { Day } from "../calendar/day";
import type { Period } from "../calendar/period";
import type { Facts } from "../facts/table";
import { latestIn, retainedIn, returningIn } from "./customers";
import { distinctIn, type ReachedOn, reachedOn } from "./distinct";
import type { Distinct, Latest, Retained, Returning } from "./formula";
import { empty, type Measured } from "./measured";
import { type Answer, type Scan, scanOf } from "./scan";
import type { Segments } from "./segments";

export type Scanned = Distinct | Latest | Retained | Returning;

interface Known {
  readonly scan: Scan;
  readonly reached: ReachedOn | null;
  /** By period id. */
  readonly answers: Map<string, Answer>;
}

const whole = new WeakMap<Facts, Asked & { readonly scans: Scans }>();

/** What the meaning of a period depends on. */
interface Asked {
  readonly today: Day;
  readonly fiscalYearStart: number;
}

/** Those of the whole company are asked by many evaluations of the same facts. */
export function scansOf(facts: Facts, segments: Segments, { today, fiscalYearStart }: Asked): Scans {
  const scans = new Scans(facts, segments, today);
  if (segments.names.length > 1) return scans;
  const known = whole.get(facts);
  if (known?.today === today && known.fiscalYearStart === fiscalYearStart) return known.scans;
  whole.set(facts, { today, fiscalYearStart, scans });
  return scans;
}

/**
 * What cannot be put together from buckets because it follows a customer through time: each question reads its
 * table once per period, for all segments together.
 */
export class Scans {
  private readonly known = new Map<Scanned, Known>();

  constructor(
    private readonly facts: Facts,
    private readonly segments: Segments,
    private readonly today: Day,
  ) {}

  measured(formula: Scanned, period: Period, at: number | null): Measured {
    let known = this.known.get(formula);
    if (known === undefined) {
      const scan = scanOf(
        this.facts,
        this.segments,
        formula.table,
        "where" in formula ? formula.where : undefined,
      );
      const reached = formula.kind === "distinct" ? reachedOn(scan, formula) : null;
      known = { scan, reached, answers: new Map() };
      this.known.set(formula, known);
    }
    let answer = known.answers.get(period.id);
    if (answer === undefined) {
      answer = this.answer(formula, known, period);
      known.answers.set(period.id, answer);
    }
    return answer(at);
  }

  private answer(formula: Scanned, { scan, reached }: Known, period: Period): Answer {
    const all = period.kind === "all";
    const start = all ? Number.NEGATIVE_INFINITY : period.start;
    const end = all ? Number.POSITIVE_INFINITY : period.end;
    const past = Math.min(end, this.today + 1);
    if (formula.kind === "distinct") return distinctIn(scan, formula, reached, start, end);
    if (formula.kind === "latest") return latestIn(scan, formula, past);
    if (all || start > this.today) return () => empty("no-data");
    return formula.kind === "retained"
      ? retainedIn(scan, formula, start, past)
      : returningIn(scan, formula, previousPeriod(period), period);
  }
}
