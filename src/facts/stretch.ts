import { type Period, parsePeriod, rangeOf } from "../calendar/period";
import { readDate } from "./date";
import { dayInOrder, orderOf } from "./date-order";

const START = /(?:start date|開始日)\s*:?\s*(\S+)/i;
const END = /(?:end date|終了日)\s*:?\s*(\S+)/i;
/** The label before a period; without it only a line that is nothing but two days is one. */
const LABEL = /^[^:]*(?:期間|対象[年月日]|period|date range)[^:\d]*:?\s*/i;
/** Separators between two days; a hyphen may stand inside a day too, so it is tried last. */
const BETWEEN = [/[〜~–—]|\.\.|から| to /i, / - /, /-/, / /];

/**
 * The date range that the lines above a table name (GA4's `# Start date: 20230322`, `期間：2026/10/01〜2026/10/31`,
 * `対象月：2026年10月`), the nearest first. Null where none does, or where its days can be read in two ways.
 */
export function dateRangeAbove(above: readonly string[]): Period | null {
  const lines = above.map((line) =>
    line
      .normalize("NFKC")
      .replace(/^[#\s]+|(?:まで)?[\s)\]】」]*$/g, "")
      .trim(),
  );
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const found = dateRangeOf(lines[at], lines.slice(0, at + 1));
    if (found !== null) return found;
  }
  return null;
}

function dateRangeOf(line: string, upTo: readonly string[]): Period | null {
  const end = END.exec(line);
  const start = upTo.map((one) => START.exec(one)).filter((one) => one !== null);
  if (end !== null && start.length > 0) return between(start[start.length - 1][1], end[1]);
  const text = line.replace(LABEL, "");
  for (const separator of BETWEEN) {
    const sides = text.split(separator);
    const found = sides.length === 2 ? between(sides[0].trim(), sides[1].trim()) : null;
    if (found !== null) return found;
  }
  return text === line ? null : calendarPeriod(text);
}

function between(from: string, to: string): Period | null {
  if (from === "" || to === "") return null;
  const whole = calendarPeriod(`${from}..${to}`);
  if (whole !== null) return whole;
  const [first, last] = [readDate(from), readDate(to)];
  if (first === null || last === null) return null;
  const order = orderOf([first, last]);
  if (order === "ambiguous" || order === "mixed") return null;
  const [start, end] = [dayInOrder(first, order), dayInOrder(last, order)];
  return start === null || end === null || end < start ? null : rangeOf(start, end);
}

/** The period of a text, without fiscal years, which differ between companies, and `all`, which has no days. */
function calendarPeriod(text: string): Period | null {
  const period = /年度|FY/i.test(text) ? null : parsePeriod(text, { fiscalYearStart: 1 });
  return period === null || period.kind === "all" ? null : period;
}
