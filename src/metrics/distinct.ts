import type { Day } from "../calendar/day";
import type { Distinct } from "./formula";
import { total } from "./measured";
import { days } from "./rows";
import { rowsBetween } from "./rows-by-day";
import { type Answer, codesOf, type Scan } from "./scan";

/** Per value of `of`: the day of its `least`-th different `since.of`; NO_DAY where there never was one. */
type ReachedOn = ReadonlyMap<number, Day>;

const found = new WeakMap<Scan, ReachedOn>();

/** Memoized by scan, which is made for one formula: it is the same for every period. */
function reachedOn(scan: Scan, formula: Distinct): ReachedOn | null {
  if (formula.since === undefined) return null;
  const known = found.get(scan);
  if (known !== undefined) return known;
  const { least } = formula.since;
  const on = days(scan.table, formula.on);
  const of = codesOf(scan.table, formula.of);
  const things = codesOf(scan.table, formula.since.of);
  const firsts = new Map<number, Map<number, Day>>();
  for (const row of scan.byDay(formula.on).rows) {
    if (of[row] === 0 || things[row] === 0) continue;
    const first = firsts.get(of[row]) ?? new Map<number, Day>();
    firsts.set(of[row], first);
    if (!first.has(things[row])) first.set(things[row], on[row]);
  }
  const reached = new Map<number, Day>();
  for (const [code, first] of firsts) {
    if (first.size >= least) reached.set(code, [...first.values()].sort((a, b) => a - b)[least - 1]);
  }
  found.set(scan, reached);
  return reached;
}

/** Different values in [start, end); a span without ends takes rows without a day too. */
export function distinctIn(scan: Scan, formula: Distinct, start: number, end: number): Answer {
  const reached = reachedOn(scan, formula);
  const members = scan.members(formula.of);
  const seen = members.before.members.fill(0);
  const counted = members.before.codes.fill(0);
  const counts = new Float64Array(scan.width + 1);
  const everything = end === Number.POSITIVE_INFINITY;
  const rows = everything ? scan.rows : rowsBetween(scan.byDay(formula.on), start, end);
  for (let place = 0; place < rows.length; place += 1) {
    const member = members.of[rows[place]];
    if (seen[member] === 1) continue;
    seen[member] = 1;
    const code = members.code[member];
    if (code === 0 || (reached !== null && (reached.get(code) ?? Number.POSITIVE_INFINITY) >= end)) continue;
    counts[members.segment[member]] += 1;
    // In whichever segments it occurs, in all it is one.
    if (counted[code] === 0) counts[scan.width] += 1;
    counted[code] = 1;
  }
  return (at) => {
    const count = counts[at ?? scan.width];
    return total(count, count);
  };
}
