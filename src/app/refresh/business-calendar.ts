import { type BusinessCalendar, businessCalendar } from "../../calendar/business-days";
import { type Day, NO_DAY } from "../../calendar/day";
import { dayColumn } from "../../facts/column";
import type { Issue } from "../../facts/issue";
import type { Platform } from "../platform";
import { readOwned, workbookLocale } from "../tabs/owned";
import { OWNED } from "../tabs/owned-tabs";
import type { Settings } from "../tabs/settings";

/** The business calendar: the national holidays of the settings and the days off in their own tab. */
export function readCalendar(
  platform: Platform,
  { holidays }: Settings,
): { calendar: BusinessCalendar; issues: Issue[] } {
  const locale = workbookLocale(platform);
  const rows = readOwned(platform, "daysOff");
  const issues: Issue[] = [];
  const { days } = dayColumn(
    rows.map(([date = ""]) => date),
    undefined,
    (row, code) =>
      issues.push({
        code,
        severity: "error",
        tab: OWNED.daysOff.title[locale],
        row: row + 2,
        column: OWNED.daysOff.header[0][locale],
        value: String(rows[row][0]),
      }),
  );
  const closed = new Set<Day>();
  const open = new Set<Day>();
  rows.forEach(([, , worked = ""], row) => {
    if (days[row] === NO_DAY) return;
    (String(worked).trim() === "" ? closed : open).add(days[row]);
  });
  return { calendar: businessCalendar({ country: holidays, closed, open }), issues };
}
