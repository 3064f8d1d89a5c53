import { NO_DAY } from "../calendar/day";
import type { Facts } from "../facts/table";
import { quantile } from "../statistics/quantile";
import type { Conversion } from "./formula";
import { days, filterOf } from "./rows";

/** The usual time where no days of conversion are known. */
const USUAL_DAYS = 90;
/** Fewer conversions than this say little about the usual time. */
const LEAST = 10;

/** How long a cohort takes to be mature: the time that four of five conversions take. */
export class Cohorts {
  private readonly known = new Map<Conversion, number>();

  constructor(private readonly facts: Facts) {}

  usualDays(formula: Conversion): number {
    let usual = this.known.get(formula);
    if (usual === undefined) {
      usual = this.find(formula);
      this.known.set(formula, usual);
    }
    return usual;
  }

  private find({ table: name, on, where, reached, reachedOn }: Conversion): number {
    const table = this.facts.tables[name];
    if (table === undefined || reachedOn === undefined) return USUAL_DAYS;
    const from = days(table, on);
    const to = days(table, reachedOn);
    const filter = filterOf(table, { ...where, ...reached });
    const taken: number[] = [];
    for (let row = 0; row < table.rows; row += 1) {
      if (filter !== null && filter.keep[filter.codes[row]] === 0) continue;
      if (from[row] !== NO_DAY && to[row] !== NO_DAY && to[row] >= from[row]) taken.push(to[row] - from[row]);
    }
    return taken.length < LEAST ? USUAL_DAYS : Math.ceil(quantile(taken, 0.8));
  }
}
