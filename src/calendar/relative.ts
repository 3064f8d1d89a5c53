import { periodBefore, samePeriodLastYear } from "./compare";
import type { Day } from "./day";
import {
  ALL,
  companyQuarterOf,
  dayPeriod,
  fiscalHalfOf,
  fiscalYearOf,
  monthOf,
  type Period,
  rangeOf,
  weekOf,
  yearOf,
} from "./kinds";
import { type RelativeCalendar, yearlessPeriod } from "./yearless";

type Unit = "day" | "week" | "month" | "quarter" | "half" | "year" | "fiscalYear";

/** Words for the running period, the one before, and the one before that. */
const NAMED: Readonly<Record<Unit, readonly string[]>> = {
  day: ["今日 本日 TODAY", "昨日 前日 YESTERDAY", "一昨日 おととい"],
  week: ["今週 当週", "先週 前週", "先々週 前々週"],
  month: ["今月 当月", "先月 前月", "先々月 前々月"],
  quarter: ["今四半期 当四半期", "前四半期 先四半期", "前々四半期"],
  half: ["今半期 当半期"],
  year: ["今年 本年", "昨年 去年 前年", "一昨年 おととし"],
  fiscalYear: ["今期 当期 今年度 本年度 当年度", "前期 昨年度 前年度", "前々期 前々年度 一昨年度"],
};

/** Words for the period after the running one: what is expected or aimed at. */
const NEXT: Readonly<Record<Unit, string>> = {
  day: "明日 TOMORROW",
  week: "来週",
  month: "来月",
  quarter: "来四半期",
  half: "来半期",
  year: "来年",
  fiscalYear: "来期 来年度",
};

/** Words for the running period from its start to today. */
const TO_DATE: Readonly<Partial<Record<Unit, string>>> = {
  week: "週初来 今週累計 WTD WEEKTODATE",
  month: "月初来 今月累計 当月累計 MTD MONTHTODATE",
  quarter: "四半期初来 四半期累計 今四半期累計 当四半期累計 QTD QUARTERTODATE",
  year: "年初来 今年累計 YTD YEARTODATE",
  fiscalYear: "期初来 今期累計 当期累計 年度初来 年度累計 今年度累計 FYTD FISCALYEARTODATE",
};

const ENGLISH: Readonly<Record<string, Unit>> = {
  WEEK: "week",
  MONTH: "month",
  QUARTER: "quarter",
  HALF: "half",
  YEAR: "year",
  FISCALYEAR: "fiscalYear",
  FY: "fiscalYear",
};

/** What is counted in 直近3か月, "last 3 months". */
const COUNTED: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:日間?|DAYS?)$/, "day"],
  [/^(?:週間?|WEEKS?)$/, "week"],
  [/^(?:[かカヵヶケ箇]月間?|MONTHS?)$/, "month"],
  [/^(?:四半期間?|QUARTERS?)$/, "quarter"],
];

/**
 * Reads words that depend on today, in Japanese and English; case, width, spaces and hyphens don't matter. Null if unknown.
 *
 * - The running period and those before: 今日 昨日 · 今週 先週 · 今月 先月 先々月 · 今四半期 前四半期 · 今年 昨年 · 今期 前期
 *   今年度 昨年度 (the fiscal year), "today", "yesterday", "this month", "last fiscal year" …
 * - 来週 来月 来四半期 来年 来期 来年度, "tomorrow", "next month" …: the one after, for what is expected or aimed at.
 * - 10月, October, Q3, 上期, "first half" …: what `yearlessPeriod` reads, of the running fiscal year.
 * - "this half", "last half": halves of the fiscal year.
 * - A quarter is one of the fiscal year, under its calendar name (`2026-Q4`) where the two have the same days.
 * - 前年同月, "same month last year".
 * - 直近90日, "last 90 days": rolling, today included. 直近3か月, 直近4週, 直近4四半期, "last 3 months": the last complete
 *   ones, without the running one. Of one only, the period itself.
 * - 今月累計 月初来 MTD, 四半期累計 QTD, 年初来 YTD (since January), 期初来 年度累計 FYTD: from the start to today included.
 * - 全期間, "all time".
 */
export function relativePeriod(text: string, calendar: RelativeCalendar): Period | null {
  const clean = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-_]+/g, "");
  const { today, fiscalYearStart } = calendar;
  const running = (unit: Unit) => unitOf(unit, today, fiscalYearStart);
  switch (clean) {
    case "全期間":
    case "ALL":
    case "ALLTIME":
      return ALL;
    case "前年同月":
    case "昨年同月":
    case "SAMEMONTHLASTYEAR":
      return samePeriodLastYear(running("month"));
  }
  for (const unit of Object.keys(NAMED) as Unit[]) {
    const before = NAMED[unit].findIndex((words) => words.split(" ").includes(clean));
    if (before >= 0) return periodBefore(running(unit), before);
    if (NEXT[unit].split(" ").includes(clean)) return unitOf(unit, running(unit).end, fiscalYearStart);
    if (TO_DATE[unit]?.split(" ").includes(clean)) return rangeOf(running(unit).start, today);
  }
  const english = /^(THIS|CURRENT|NEXT|LAST|PREVIOUS)([A-Z]+)$/.exec(clean);
  const unit = english === null ? undefined : ENGLISH[english[2]];
  if (english?.[1] === "NEXT" && unit !== undefined) return unitOf(unit, running(unit).end, fiscalYearStart);
  if (unit !== undefined) return periodBefore(running(unit), /^[TC]/.test(english?.[1] ?? "") ? 0 : 1);
  const counted = /^(?:直近|過去|LAST|PAST|PREVIOUS)(\d{1,4})(.+)$/.exec(clean);
  const what = counted === null ? undefined : COUNTED.find(([words]) => words.test(counted[2]));
  return what === undefined
    ? yearlessPeriod(text, calendar)
    : lastOf(what[1], Number(counted?.[1]), calendar);
}

function unitOf(unit: Unit, day: Day, fiscalYearStart: number): Period {
  switch (unit) {
    case "day":
      return dayPeriod(day);
    case "week":
      return weekOf(day);
    case "month":
      return monthOf(day);
    case "quarter":
      return companyQuarterOf(day, fiscalYearStart);
    case "half":
      return fiscalHalfOf(day, fiscalYearStart);
    case "year":
      return yearOf(day);
    case "fiscalYear":
      return fiscalYearOf(day, fiscalYearStart);
  }
}

function lastOf(unit: Unit, count: number, { today, fiscalYearStart }: RelativeCalendar): Period | null {
  if (count === 0) return null;
  const running = unitOf(unit, today, fiscalYearStart);
  const last = unit === "day" ? running : periodBefore(running, 1);
  const first = periodBefore(last, count - 1);
  // Such a count is a slip of the pen, and no year before 1 has an id.
  if (first.start < ALL.start) return null;
  return count === 1 ? last : rangeOf(first.start, last.end - 1);
}
