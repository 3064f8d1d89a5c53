import { type Day, NO_DAY } from "../calendar/day";
import type { Distinct } from "./formula";
import { total } from "./measured";
import { days } from "./rows";
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
  scan.each((row) => {
    if (of[row] === 0 || things[row] === 0 || on[row] === NO_DAY) return;
    const first = firsts.get(of[row]) ?? new Map<number, Day>();
    firsts.set(of[row], first);
    first.set(things[row], Math.min(on[row], first.get(things[row]) ?? on[row]));
  });
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
  const on = days(scan.table, formula.on);
  const everything = end === Number.POSITIVE_INFINITY;
  const members = scan.members(formula.of);
  const seen = members.before.members.fill(0);
  scan.each((row) => {
    if (!everything && (on[row] === NO_DAY || on[row] < start || on[row] >= end)) return;
    seen[members.of[row]] = 1;
  });
  const counts = new Float64Array(scan.width + 1);
  const counted = members.before.codes.fill(0);
  for (let member = 0; member < seen.length; member += 1) {
    const code = members.code[member];
    if (seen[member] === 0 || code === 0) continue;
    if (reached !== null && (reached.get(code) ?? Number.POSITIVE_INFINITY) >= end) continue;
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
