import { type Day, NO_DAY } from "../calendar/day";
import { fiscalHalfOf, fiscalQuarterOf, fiscalYearOf, halfOf, quarterOf, yearOf } from "../calendar/kinds";
import { monthOf, type Period, parsePeriod } from "../calendar/period";
import { yearlessPeriod } from "../calendar/yearless";
import { fieldId } from "../facts/field-id";
import { type FactTable, isDay, isNumber, isText, textAt } from "../facts/table";
import { foldName } from "./segments";

/** A target, and the longer period it was spread from where nobody set one for the period itself. */
export interface FoundTarget {
  readonly value: number;
  readonly spread?: { readonly from: Period; readonly by: SpreadBy };
}

/**
 * The period a target is for. One without a year is of the running fiscal year; words that move with every day (今月) are
 * none, or a target would be another's tomorrow.
 */
export function targetPeriod(
  text: string,
  { fiscalYearStart, today }: { readonly fiscalYearStart: number; readonly today: Day },
): Period | null {
  return parsePeriod(text, { fiscalYearStart }) ?? yearlessPeriod(text, { fiscalYearStart, today });
}

/** The same days are the same period, whatever it is called: with January, FY2026 is 2026. */
function daysOf({ start, end }: Period): string {
  return `${start}..${end}`;
}

/** A segment as somebody typed it, with the field's own name: `担当者=佐藤` is `owner=佐藤`. */
function segmentName(typed: string): string {
  return foldName(typed).replace(/^([^=]+)=\s*/, (_, field: string) => `${fieldId(field.trim())}=`);
}

/** How a year's target becomes its months': by business days, or as last year's values were distributed. */
export type SpreadBy = "business-days" | "last-year";

export interface TargetQuestion {
  readonly kpi: string;
  readonly period: Period;
  /** `owner=佐藤`, "" for the whole company. */
  readonly segment: string;
  /** A sum of its months; a share or mean does not add up, and is the same for a part as for the whole. */
  readonly additive: boolean;
  /** The part of a longer period's target that falls to a period; null where nothing is to be spread. */
  share(period: Period, whole: Period): Share | null;
}

export interface Share {
  readonly share: number;
  readonly by: SpreadBy;
}

interface Version {
  /** NO_DAY where it was valid from the beginning. */
  readonly from: Day;
  readonly value: number;
}

/**
 * Targets by KPI, canonical period and segment. A target with a day "valid from" replaces the earlier one from that
 * day on: periods that were over by then keep the target they were compared with.
 */
export class Targets {
  private readonly versions = new Map<string, Version[]>();
  /** KPI and segment of every target: most are asked about without having any. */
  private readonly known = new Set<string>();
  /** Names with a target, by KPI and field. */
  private readonly named = new Map<string, Set<string>>();
  private readonly longer = new Map<string, Period[]>();

  constructor(
    table: FactTable | undefined,
    private readonly fiscalYearStart: number,
    private readonly today: Day,
  ) {
    const { kpi, period, segment, value, from } = table?.columns ?? {};
    if (!isText(kpi) || !isText(period) || !isNumber(value)) return;
    const names = isText(segment) ? segment.labels.map(segmentName) : [];
    const periods = period.labels.map((text) => targetPeriod(text, { fiscalYearStart, today }));
    for (let row = 0; row < (table?.rows ?? 0); row += 1) {
      const parsed = periods[period.codes[row]];
      const name = isText(segment) ? names[segment.codes[row]] : "";
      if (parsed === null || Number.isNaN(value.values[row])) continue;
      const id = textAt(kpi, row).trim();
      this.known.add(`${id}|${name}`);
      this.noteName(id, name);
      const key = `${id}|${daysOf(parsed)}|${name}`;
      const list = this.versions.get(key) ?? [];
      list.push({ from: isDay(from) ? from.days[row] : NO_DAY, value: value.values[row] });
      this.versions.set(key, list);
    }
    // Of two versions of one day the lower row counts: the sort keeps their order.
    for (const list of this.versions.values()) list.sort((a, b) => a.from - b.from);
  }

  private noteName(kpi: string, segment: string): void {
    const cut = segment.indexOf("=");
    const name = segment.slice(cut + 1);
    if (cut < 0 || name === "") return;
    const key = `${kpi}|${segment.slice(0, cut)}`;
    this.named.set(key, (this.named.get(key) ?? new Set()).add(name));
  }

  /** Who has a target of a KPI, by a field: also those of whom no other table has a row. */
  names(kpi: string, field: string): Iterable<string> {
    return this.named.get(`${kpi}|${field}`) ?? [];
  }

  /** Whether a KPI has any target for a segment. */
  has(kpi: string, segment: string): boolean {
    return this.known.has(`${kpi}|${segment}`);
  }

  /** The target of exactly this period; else of its months; else its part of the shortest longer period that has one. */
  find(question: TargetQuestion): FoundTarget | null {
    const { kpi, period, segment } = question;
    if (!this.has(kpi, segment)) return null;
    const exact = this.valid(question, period);
    if (exact !== null) return { value: exact };
    if (period.kind === "all") return null;
    return this.fromMonths(question) ?? this.fromLonger(question);
  }

  /**
   * The version of a period's target that was valid when it ended, or is today; of a longer period, when the part that is
   * asked for ended (`end`): a year's new target does not repaint the months that are over.
   */
  private valid({ kpi, segment }: TargetQuestion, period: Period, end = period.end): number | null {
    const list = this.versions.get(`${kpi}|${daysOf(period)}|${segment}`);
    if (list === undefined) return null;
    const until = Math.min(this.today, end - 1);
    const known = list.filter((version) => version.from === NO_DAY || version.from <= until);
    // Set only later than the period it is for: better than none.
    return (known[known.length - 1] ?? list[0]).value;
  }

  private fromMonths(question: TargetQuestion): FoundTarget | null {
    const { period, additive } = question;
    const months: number[] = [];
    let day: Day = period.start;
    while (day < period.end) {
      const month = monthOf(day);
      const value = this.valid(question, month);
      if (value === null || month.start !== day) return null;
      months.push(value);
      day = month.end;
    }
    if (day !== period.end) return null;
    if (additive) return { value: months.reduce((total, value) => total + value, 0) };
    return months.every((value) => value === months[0]) ? { value: months[0] } : null;
  }

  private fromLonger(question: TargetQuestion): FoundTarget | null {
    const { period, additive } = question;
    for (const whole of this.longerThan(period)) {
      const value = this.valid(question, whole, period.end);
      if (value === null) continue;
      if (!additive) return { value };
      const part = question.share(period, whole);
      return part && { value: value * part.share, spread: { from: whole, by: part.by } };
    }
    return null;
  }

  /** The same periods are asked for with every KPI and segment. */
  private longerThan(period: Period): Period[] {
    let found = this.longer.get(period.id);
    if (found === undefined) {
      found = longerThan(period, this.fiscalYearStart);
      this.longer.set(period.id, found);
    }
    return found;
  }
}

const made = new WeakMap<FactTable, { fiscalYearStart: number; today: Day; targets: Targets }>();

/** The same targets are asked about by many evaluations. */
export function targetsOf(table: FactTable | undefined, fiscalYearStart: number, today: Day): Targets {
  const known = table && made.get(table);
  if (known?.fiscalYearStart === fiscalYearStart && known.today === today) return known.targets;
  const targets = new Targets(table, fiscalYearStart, today);
  if (table) made.set(table, { fiscalYearStart, today, targets });
  return targets;
}

/** The usual periods that contain a period whole, the shortest first. */
export function longerThan(period: Period, fiscalYearStart: number): Period[] {
  return [
    monthOf(period.start),
    quarterOf(period.start),
    fiscalQuarterOf(period.start, fiscalYearStart),
    halfOf(period.start),
    fiscalHalfOf(period.start, fiscalYearStart),
    yearOf(period.start),
    fiscalYearOf(period.start, fiscalYearStart),
  ].filter((whole) => whole.end >= period.end && whole.end - whole.start > period.end - period.start);
}
