import { checkedDay, civil, type Day } from "./day";
import {
  companyQuarterOf,
  dayPeriod,
  fiscalHalfOf,
  fiscalYearOf,
  monthOf,
  monthStart,
  type Period,
} from "./kinds";
import { monthNamed, plainSpelling } from "./spelling";

/** Context that completes a text that names no year. */
export interface RelativeCalendar {
  /** Month in which the fiscal year starts, 1–12. */
  readonly fiscalYearStart: number;
  readonly today: Day;
}

const UPPER = ["上期", "上半期", "H1", "1H", "FIRSTHALF"];
const LOWER = ["下期", "下半期", "H2", "2H", "SECONDHALF"];

/**
 * Reads a period that names no year: `10月`, `10月8日`, `Oct`, `October`, `Q3`, `3Q`, `第3四半期`, `上期`, `下期`, `H1`,
 * "first half". It is the one in the fiscal year that is running: with April, `3月` on 2026-11-29 is March 2027 and `Q3`
 * October to December 2026. Null if it is none of these.
 */
export function yearlessPeriod(text: string, { fiscalYearStart, today }: RelativeCalendar): Period | null {
  const clean = plainSpelling(text);
  const year = fiscalYearOf(today, fiscalYearStart);
  const words = clean.replace(/[-_]+/g, "");
  if (UPPER.includes(words)) return fiscalHalfOf(year.start, fiscalYearStart);
  if (LOWER.includes(words)) return fiscalHalfOf(year.end - 1, fiscalYearStart);
  const first = civil(year.start);
  const quarter = /^(?:Q([1-4])|([1-4])Q|第([1-4一二三四])四半期)$/.exec(clean);
  if (quarter !== null) {
    const named = quarter[1] ?? quarter[2] ?? quarter[3];
    const before = (Number(named) || "一二三四".indexOf(named) + 1) - 1;
    return companyQuarterOf(monthStart(first.year, first.month + before * 3), fiscalYearStart);
  }
  const numbered = /^(\d{1,2})月(?:(\d{1,2})日)?$/.exec(clean);
  const month = numbered === null ? monthNamed(clean) : Number(numbered[1]);
  if (month === null) return null;
  const day = checkedDay(first.year + Number(month < first.month), month, Number(numbered?.[2] ?? 1));
  if (day === null) return null;
  return numbered?.[2] === undefined ? monthOf(day) : dayPeriod(day);
}
