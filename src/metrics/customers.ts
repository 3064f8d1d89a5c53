import type { Day } from "../calendar/day";
import { NO_DAY } from "../calendar/day";
import type { Period } from "../calendar/period";
import type { Latest, Retained, Returning } from "./formula";
import { empty, total } from "./measured";
import { days, valuesOf } from "./rows";
import { type Answer, codesOf, type Scan } from "./scan";

/** What customers paid per month before `start` and before `end`, contract by contract. */
export function retainedIn(scan: Scan, formula: Retained, start: Day, end: Day): Answer {
  const from = days(scan.table, formula.from);
  const to = days(scan.table, formula.to);
  const values = valuesOf(scan.table, formula.of);
  const there = (row: number, day: Day): boolean =>
    from[row] !== NO_DAY && from[row] < day && (to[row] === NO_DAY || to[row] >= day);
  return perCustomer(scan, formula.each, formula.cap === true, (row) =>
    Number.isNaN(values[row])
      ? [0, 0]
      : [there(row, start) ? values[row] : 0, there(row, end) ? values[row] : 0],
  );
}

/** What customers bought in the period before and in this one. */
export function returningIn(scan: Scan, formula: Returning, before: Period, now: Period): Answer {
  const on = days(scan.table, formula.on);
  const values = valuesOf(scan.table, formula.of);
  return perCustomer(scan, formula.each, false, (row) => {
    if (Number.isNaN(values[row])) return [0, 0];
    if (on[row] >= before.start && on[row] < before.end) return [values[row], 0];
    return [0, on[row] >= now.start && on[row] < now.end ? values[row] : 0];
  });
}

/** The last value of each `each` in [start, end), summed. */
export function latestIn(scan: Scan, formula: Latest, start: number, end: number): Answer {
  const on = days(scan.table, formula.on);
  const values = valuesOf(scan.table, formula.of);
  const each = codesOf(scan.table, formula.each);
  const last = new Map<string, number>();
  scan.each((row) => {
    if (on[row] === NO_DAY || on[row] < start || on[row] >= end || Number.isNaN(values[row])) return;
    const key = `${scan.segmentOf(row)}|${each[row]}`;
    const before = last.get(key);
    if (before === undefined || on[before] <= on[row]) last.set(key, row);
  });
  const sums = new Float64Array(scan.width + 1);
  const counts = new Float64Array(scan.width + 1);
  for (const row of last.values()) {
    for (const group of [scan.segmentOf(row), scan.width]) {
      sums[group] += values[row];
      counts[group] += 1;
    }
  }
  return (at) => {
    const group = at ?? scan.width;
    return counts[group] === 0 ? empty("no-data") : total(sums[group], counts[group]);
  };
}

/** Σ after ÷ Σ before over customers with something before; a customer counts whole, not row by row. */
function perCustomer(
  scan: Scan,
  eachField: string,
  cap: boolean,
  of: (row: number) => readonly [before: number, after: number],
): Answer {
  const each = codesOf(scan.table, eachField);
  const groups = scan.width + 1;
  const amounts = new Map<number, [before: number, after: number]>();
  scan.each((row) => {
    const [before, after] = of(row);
    if (each[row] === 0 || (before === 0 && after === 0)) return;
    for (const group of [scan.segmentOf(row), scan.width]) {
      const key = each[row] * groups + group;
      const [earlier, later] = amounts.get(key) ?? [0, 0];
      amounts.set(key, [earlier + before, later + after]);
    }
  });
  const sums = Array.from({ length: groups }, () => ({ before: 0, after: 0, n: 0 }));
  for (const [key, [before, after]] of amounts) {
    if (before <= 0) continue;
    const sum = sums[key % groups];
    sum.before += before;
    sum.after += cap ? Math.min(before, after) : after;
    sum.n += 1;
  }
  return (at) => {
    const { before, after, n } = sums[at ?? scan.width];
    if (n === 0) return { value: null, numerator: after, denominator: 0, n, reason: "nothing-to-divide-by" };
    return { value: after / before, numerator: after, denominator: before, n };
  };
}
