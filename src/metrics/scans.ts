import type { Day } from "../calendar/day";
import type { Period } from "../calendar/period";
import type { FactName, Facts, FactTable } from "../facts/table";
import type { Distinct, Latest, Retained, Returning } from "./formula";
import { memoize } from "./memoize";
import { type Answer, type Members, membersOf, type Scan, scanOf } from "./scan";
import type { Segments } from "./segments";

type Scanned = Distinct | Latest | Retained | Returning;

/** Bounds of a period in a scan; a period of all has no ends, and takes rows without a day too. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
  /** The end of the period, or of today. */
  readonly until: number;
  /** Whether the period has a first day, and it has come. */
  readonly hasBegun: boolean;
}

interface Scanning {
  readonly scan: Scan;
  /** By period id. */
  readonly answers: Map<string, Answer>;
}

/**
 * What cannot be put together from buckets because it follows a customer through time: each question reads the
 * rows of a period once, for all segments together.
 */
export class Scans {
  private readonly scannings = new Map<Scanned, Scanning>();
  /** By table and field: several formulas ask about the same customers. */
  private readonly members = memoize((place: string): Members => {
    const [name, field] = place.split(".") as [FactName, string];
    return membersOf(this.table(name), field, this.segments.rows[name]);
  });

  constructor(
    private readonly facts: Facts,
    private readonly segments: Segments,
    private readonly today: Day,
  ) {}

  /** The answer of `compute`, memoized by formula and period. */
  answer(formula: Scanned, period: Period, compute: (scan: Scan, bounds: Bounds) => Answer): Answer {
    let scanning = this.scannings.get(formula);
    if (scanning === undefined) {
      scanning = { scan: this.scan(formula), answers: new Map() };
      this.scannings.set(formula, scanning);
    }
    let answer = scanning.answers.get(period.id);
    if (answer === undefined) {
      answer = compute(scanning.scan, this.boundsOf(period));
      scanning.answers.set(period.id, answer);
    }
    return answer;
  }

  private scan(formula: Scanned): Scan {
    const name = formula.table;
    const table = this.table(name);
    const where = "where" in formula ? formula.where : undefined;
    const { names } = this.segments;
    return scanOf(table, names.length, where, (field) => this.members(`${name}.${field}`));
  }

  private table(name: FactName): FactTable {
    const table = this.facts.tables[name];
    if (table === undefined) throw new Error(`Table ${name} is not mapped; ask for what is missing first.`);
    return table;
  }

  private boundsOf(period: Period): Bounds {
    const all = period.kind === "all";
    const start = all ? Number.NEGATIVE_INFINITY : period.start;
    const end = all ? Number.POSITIVE_INFINITY : period.end;
    return { start, end, until: Math.min(end, this.today + 1), hasBegun: !all && start <= this.today };
  }
}
