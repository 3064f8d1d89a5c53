import { DERIVED_FROM, type DerivedName, type FactName, type Facts } from "../facts/table";
import type { Formula } from "./formula";
import { needsOf, notBy } from "./formulas/registry";
import type { NullReason } from "./measured";
import type { Segments } from "./segments";

/** They are absent until something was recorded; the others until a column is mapped. */
const FROM_HISTORY: readonly FactName[] = ["stays", "pastPipeline"];

/** Which tables and columns of the facts a formula misses, memoized by formula. */
export class MissingInputs {
  private readonly known = {
    total: new Map<Formula, NullReason | null>(),
    segment: new Map<Formula, NullReason | null>(),
  };

  constructor(
    private readonly facts: Facts,
    private readonly formulas: Readonly<Record<string, Formula>>,
    private readonly segments: Segments,
    /** The field segments are by. */
    private readonly by = "",
  ) {}

  /** The reason why a formula cannot be run, in total or (`segmented`) by segment; null if it can. */
  of(formula: Formula, segmented: boolean): NullReason | null {
    const known = segmented ? this.known.segment : this.known.total;
    let reason = known.get(formula);
    if (reason === undefined) {
      reason = this.find(formula, segmented);
      known.set(formula, reason);
    }
    return reason;
  }

  /** A table that is loading or absent is said before a column that is missing. */
  private find(formula: Formula, segmented: boolean): NullReason | null {
    let missing: NullReason | null =
      segmented && notBy(formula, this.formulas).includes(this.by) ? "not-shared-out" : null;
    for (const { table, column } of needsOf(formula, this.formulas)) {
      const facts = this.facts.tables[table];
      const sources = DERIVED_FROM[table as DerivedName] ?? [table];
      if (sources.some((source) => this.facts.pending.includes(source))) return "pending";
      if (facts === undefined && table in DERIVED_FROM && sources[0] in this.facts.tables)
        missing ??= FROM_HISTORY.includes(table) ? "no-history" : "no-column";
      else if (facts === undefined) missing = missing === "not-shared-out" ? missing : "no-table";
      else if (facts.columns[column] === undefined) missing ??= "no-column";
      else if (segmented && this.segments.rows[table] === undefined) missing ??= "no-column";
    }
    return missing;
  }
}
