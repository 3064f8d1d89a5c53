import { type Day, NO_DAY } from "../calendar/day";
import { monthOf, type Period } from "../calendar/period";
import type { Cubes } from "./cube";
import type { AverageStock, Count, LeftSinceStart, RowFormula, Stock, Sum } from "./formula";
import { empty, type Measured, type NullReason, total } from "./measured";
import { type Slice, type Span, spanUntil } from "./slice";
import { totals } from "./totals";

/** What is measured at a moment, from what entered and left by its day. */
export class Stocks {
  private readonly byExpectedDay = new Map<Stock, RowFormula>();
  private readonly dayNumbers = new Map<Count, Sum>();

  constructor(
    private readonly cubes: Cubes,
    private readonly today: Day,
    /** What the facts lack for one side of a flow. */
    private readonly lack: (formula: RowFormula, segmented: boolean) => NullReason | null,
  ) {}

  stock(formula: Stock, slice: Slice): Measured {
    const { period, at } = slice;
    if (formula.at === "start") {
      if (period.kind === "all" || period.start > this.today + 1) return empty("no-data");
      return this.flow(formula.past, spanUntil(this.cubes.buckets, period.start), at);
    }
    if (formula.now === undefined)
      return this.flow(formula.past, spanUntil(this.cubes.buckets, this.end(period)), at);
    if (period.kind !== "all" && period.end <= this.today)
      return this.flow(formula.past, spanUntil(this.cubes.buckets, period.end), at);
    if (formula.expectedOn === undefined)
      return this.total(formula.now, { from: 0, to: this.cubes.buckets.count }, at);
    return this.total(this.expected(formula, formula.now, formula.expectedOn), slice.span, at);
  }

  /** Mean over the days passed: Σ over all of them of the days each was there in the slice ÷ those days. */
  average({ entered, left, perMonth }: AverageStock, { period, at }: Slice): Measured {
    const start = period.kind === "all" ? this.firstDay(entered) : period.start;
    const end = this.end(period);
    if (start === null || end <= start) return empty("no-data");
    const days =
      this.daysBefore(entered, end, at) -
      this.daysBefore(left, end, at) -
      (period.kind === "all" ? 0 : this.daysBefore(entered, start, at) - this.daysBefore(left, start, at));
    const average = days / (end - start);
    const n = this.total(entered, spanUntil(this.cubes.buckets, end), at).n;
    return total(perMonth ? average * monthsBetween(start, end) : average, n);
  }

  leftSinceStart({ entered, left }: LeftSinceStart, { period, at }: Slice): Measured {
    if (period.kind === "all") return empty("no-data");
    const start = spanUntil(this.cubes.buckets, period.start).to;
    const end = spanUntil(this.cubes.buckets, this.end(period)).to;
    let n = 0;
    let sum = 0;
    const lists = this.cubes.pairs(entered, left);
    for (const list of at === null ? lists : [lists[at]]) {
      for (const pair of list) {
        if (pair.entered >= start || pair.left < start || pair.left >= end) continue;
        n += pair.n;
        sum += pair.sum;
      }
    }
    return total(sum, n);
  }

  /** The end of a period, or of today. */
  end(period: Period): Day {
    return period.kind === "all" ? this.today + 1 : Math.min(period.end, this.today + 1);
  }

  private flow(past: Stock["past"], until: Span, at: number | null): Measured {
    if (past === "history") return empty("no-history");
    const lack = this.lack(past.entered, at !== null) ?? this.lack(past.left, at !== null);
    if (lack !== null) return empty(lack);
    const entered = this.total(past.entered, until, at);
    const left = this.total(past.left, until, at);
    return total((entered.value ?? 0) - (left.value ?? 0), entered.n - left.n);
  }

  /** Σ over all rows that came before `day` of the days since they came. */
  private daysBefore(formula: Count, day: Day, at: number | null): number {
    let numbers = this.dayNumbers.get(formula);
    if (numbers === undefined) {
      numbers = { ...formula, kind: "sum", of: { dayNumber: formula.on } };
      this.dayNumbers.set(formula, numbers);
    }
    const { n, numerator } = this.total(numbers, spanUntil(this.cubes.buckets, day), at);
    return day * n - (numerator ?? 0);
  }

  private firstDay(formula: Count): Day | null {
    let first: Day | null = null;
    for (const day of this.cubes.daysOf(formula)) {
      if (day !== NO_DAY && (first === null || day < first)) first = day;
    }
    return first;
  }

  /** What is there today, by the day it is expected. */
  private expected(stock: Stock, now: Count | Sum, on: string): RowFormula {
    let formula = this.byExpectedDay.get(stock);
    if (formula === undefined) {
      formula = { ...now, on };
      this.byExpectedDay.set(stock, formula);
    }
    return formula;
  }

  private total(formula: RowFormula, span: Span, at: number | null): Measured {
    return totals(this.cubes, formula as Count | Sum, [span], at)[0];
  }
}

/** Length in months: each month by the share of its days. */
function monthsBetween(start: Day, end: Day): number {
  let months = 0;
  for (let day = start; day < end; ) {
    const month = monthOf(day);
    const until = Math.min(end, month.end);
    months += (until - day) / (month.end - month.start);
    day = until;
  }
  return months;
}
