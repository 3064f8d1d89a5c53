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
  const paidAt = (row: number, day: Day): number =>
    from[row] !== NO_DAY && from[row] < day && (to[row] === NO_DAY || to[row] >= day) ? values[row] : 0;
  return perCustomer(scan, formula.each, formula.cap === true, {
    before: (row) => paidAt(row, start),
    after: (row) => paidAt(row, end),
  });
}

/** What customers bought in the period before and in this one. */
export function returningIn(scan: Scan, formula: Returning, before: Period, now: Period): Answer {
  const on = days(scan.table, formula.on);
  const values = valuesOf(scan.table, formula.of);
  const boughtIn = (row: number, { start, end }: Period): number =>
    on[row] >= start && on[row] < end ? values[row] : 0;
  return perCustomer(scan, formula.each, false, {
    before: (row) => boughtIn(row, before),
    after: (row) => boughtIn(row, now),
  });
}

/** The last value of each `each` before `end`, summed. */
export function latestIn(scan: Scan, formula: Latest, end: number): Answer {
  const on = days(scan.table, formula.on);
  const values = valuesOf(scan.table, formula.of);
  const each = codesOf(scan.table, formula.each);
  const last = new Map<string, number>();
  scan.each((row) => {
    if (on[row] === NO_DAY || on[row] >= end || Number.isNaN(values[row])) return;
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
  each: string,
  cap: boolean,
  amount: { before(row: number): number; after(row: number): number },
): Answer {
  const members = scan.members(each);
  const before = members.before.members.fill(0);
  const after = members.after.members.fill(0);
  scan.each((row) => {
    const member = members.of[row];
    // An amount that is missing is nothing paid.
    before[member] += amount.before(row) || 0;
    after[member] += amount.after(row) || 0;
  });
  const whole = { before: members.before.codes.fill(0), after: members.after.codes.fill(0) };
  const sums = Array.from({ length: scan.width + 1 }, () => ({ before: 0, after: 0, n: 0 }));
  const count = (group: number, earlier: number, later: number): void => {
    if (earlier <= 0) return;
    const sum = sums[group];
    sum.before += earlier;
    sum.after += cap ? Math.min(earlier, later) : later;
    sum.n += 1;
  };
  for (let member = 0; member < before.length; member += 1) {
    const code = members.code[member];
    if (code === 0) continue;
    count(members.segment[member], before[member], after[member]);
    whole.before[code] += before[member];
    whole.after[code] += after[member];
  }
  for (let code = 1; code < members.codes; code += 1)
    count(scan.width, whole.before[code], whole.after[code]);
  return (at) => {
    const { before: earlier, after: later, n } = sums[at ?? scan.width];
    if (n === 0) return { value: null, numerator: later, denominator: 0, n, reason: "nothing-to-divide-by" };
    return { value: later / earlier, numerator: later, denominator: earlier, n };
  };
}
