import type { Day } from "../calendar/day";
import type { FactTable } from "../facts/table";
import type { Distinct } from "./formula";
import { total } from "./measured";
import { memoize, memoizeWeak } from "./memoize";
import { days, filterOf } from "./rows";
import { rowsBetween, rowsByDay } from "./rows-by-day";
import { type Answer, codesOf, type Scan } from "./scan";

/** Per value of `of`: the day of its `least`-th different `since.of`; NO_DAY where there never was one. */
type ReachedOn = ReadonlyMap<number, Day>;

/** Found once for a table: it is the same for every period and segment. */
const reachedOn = memoizeWeak((table: FactTable) =>
  memoize((formula: Distinct): ReachedOn | null => {
    if (formula.since === undefined) return null;
    const { least } = formula.since;
    const on = days(table, formula.on);
    const of = codesOf(table, formula.of);
    const things = codesOf(table, formula.since.of);
    const firsts = new Map<number, Map<number, Day>>();
    for (const row of rowsByDay(on, filterOf(table, formula.where)).rows) {
      if (of[row] === 0 || things[row] === 0) continue;
      const first = firsts.get(of[row]) ?? new Map<number, Day>();
      firsts.set(of[row], first);
      if (!first.has(things[row])) first.set(things[row], on[row]);
    }
    const reached = new Map<number, Day>();
    for (const [code, first] of firsts) {
      // They came in the order of their days.
      if (first.size >= least) reached.set(code, [...first.values()][least - 1]);
    }
    return reached;
  }),
);

/** Different values in [start, end); a span without ends takes rows without a day too. */
export function distinctIn(scan: Scan, formula: Distinct, start: number, end: number): Answer {
  const reached = reachedOn(scan.table)(formula);
  const members = scan.members(formula.of);
  const seen = members.seen.members.clear();
  const counted = members.seen.codes.clear();
  const counts = new Float64Array(scan.width + 1);
  const everything = end === Number.POSITIVE_INFINITY;
  const rows = everything ? scan.rows : rowsBetween(scan.byDay(formula.on), start, end);
  for (let place = 0; place < rows.length; place += 1) {
    const member = members.of[rows[place]];
    if (!seen.add(member)) continue;
    const code = members.code[member];
    if (code === 0 || (reached !== null && (reached.get(code) ?? Number.POSITIVE_INFINITY) >= end)) continue;
    counts[members.segment[member]] += 1;
    // In whichever segments it occurs, in all it is one.
    if (counted.add(code)) counts[scan.width] += 1;
  }
  return (at) => {
    const count = counts[at ?? scan.width];
    return total(count, count);
  };
}
