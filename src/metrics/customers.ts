import type { Day } from "../calendar/day";
import { NO_DAY } from "../calendar/day";
import type { Period } from "../calendar/period";
import type { Latest, Retained, Returning } from "./formula";
import { empty, total } from "./measured";
import { days, valuesOf } from "./rows";
import { rowsBetween } from "./rows-by-day";
import type { Answer, Members, Scan } from "./scan";

/** What customers paid per month before `start` and before `end`, contract by contract. */
export function retainedIn(scan: Scan, formula: Retained, start: Day, end: Day): Answer {
  const from = days(scan.table, formula.from);
  const to = days(scan.table, formula.to);
  const values = valuesOf(scan.table, formula.of);
  const members = scan.members(formula.each);
  const before = members.before.members.fill(0);
  const after = members.after.members.fill(0);
  for (let place = 0; place < scan.rows.length; place += 1) {
    const row = scan.rows[place];
    // An amount that is missing is nothing paid.
    if (from[row] === NO_DAY || Number.isNaN(values[row])) continue;
    const open = to[row] === NO_DAY;
    if (from[row] < start && (open || to[row] >= start)) before[members.of[row]] += values[row];
    if (from[row] < end && (open || to[row] >= end)) after[members.of[row]] += values[row];
  }
  return perCustomer(scan, members, formula.cap === true);
}

/** What customers bought in the period before and in this one. */
export function returningIn(scan: Scan, formula: Returning, before: Period, now: Period): Answer {
  const values = valuesOf(scan.table, formula.of);
  const members = scan.members(formula.each);
  const byDay = scan.byDay(formula.on);
  const add = (sums: Float64Array, rows: Int32Array): void => {
    for (const row of rows) if (!Number.isNaN(values[row])) sums[members.of[row]] += values[row];
  };
  add(members.before.members.fill(0), rowsBetween(byDay, before.start, before.end));
  add(members.after.members.fill(0), rowsBetween(byDay, now.start, now.end));
  return perCustomer(scan, members, false);
}

/** The last value of each `each` before `end`, summed. */
export function latestIn(scan: Scan, formula: Latest, end: number): Answer {
  const values = valuesOf(scan.table, formula.of);
  const members = scan.members(formula.each);
  const last = new Int32Array(members.code.length).fill(-1);
  const rows = rowsBetween(scan.byDay(formula.on), Number.NEGATIVE_INFINITY, end);
  // From the end on, until every member has been met.
  for (let place = rows.length - 1, met = 0; place >= 0 && met < last.length; place -= 1) {
    const member = members.of[rows[place]];
    if (last[member] >= 0 || Number.isNaN(values[rows[place]])) continue;
    last[member] = rows[place];
    met += 1;
  }
  const sums = new Float64Array(scan.width + 1);
  const counts = new Float64Array(scan.width + 1);
  last.forEach((row, member) => {
    if (row < 0) return;
    for (const group of [members.segment[member], scan.width]) {
      sums[group] += values[row];
      counts[group] += 1;
    }
  });
  return (at) => {
    const group = at ?? scan.width;
    return counts[group] === 0 ? empty("no-data") : total(sums[group], counts[group]);
  };
}

/** Σ after ÷ Σ before over customers with something before, from the members' sums; a customer counts whole, not row by row. */
function perCustomer(scan: Scan, members: Members, cap: boolean): Answer {
  const before = members.before.members;
  const after = members.after.members;
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
