import { readActions } from "../../src/app/tabs/action-list";
import { readGoals } from "../../src/app/tabs/goals";
import { readKpiList } from "../../src/app/tabs/kpi-list";
import { writeOwned } from "../../src/app/tabs/owned";
import { dayOf } from "../../src/calendar/day";
import { paperWorkbook } from "./paper-workbook";

const date = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

// Today is 2026-11-23 and the fiscal year starts in April: a month or quarter leaves all of its days.
test.each([
  ["2027/3/31", dayOf(2027, 3, 31), []],
  ["2027-03-01", dayOf(2027, 3, 1), []],
  ["2027-03", dayOf(2027, 3, 31), []],
  ["2027年3月末", dayOf(2027, 3, 31), []],
  ["Feb 2028", dayOf(2028, 2, 29), []],
  ["令和9年3月", dayOf(2027, 3, 31), []],
  [202703, dayOf(2027, 3, 31), []],
  ["2026年度", dayOf(2027, 3, 31), []],
  ["FY2026-Q3", dayOf(2026, 12, 31), []],
  ["3月末", dayOf(2027, 3, 31), ["period-no-year"]],
  ["下期", dayOf(2027, 3, 31), ["period-no-year"]],
  [date(2027, 3, 31), dayOf(2027, 3, 31), []],
  [date(2027, 3, 1), dayOf(2027, 3, 1), ["deadline-first-day"]],
  [46112, dayOf(2026, 3, 31), []],
  ["今月", null, ["not-a-date"]],
  ["いつか", null, ["not-a-date"]],
  ["", null, []],
])("the deadline %p", (cell, day, codes) => {
  const { platform } = paperWorkbook("ja_JP");
  writeOwned(platform, "goals", [["G1", "受注を伸ばす", "won-amount", 1, cell, ""]]);
  const { goals, issues } = readGoals(platform);
  expect(goals[0].deadline).toBe(day);
  expect(issues.map(({ code }) => code)).toEqual(codes);
});

test("a deadline that is shown as a month is its last day, wherever the column stands", () => {
  const { platform, tabs } = paperWorkbook("ja_JP");
  writeOwned(platform, "goals", [["G1", "受注を伸ばす", "won-amount", 1, date(2027, 3, 1), ""]]);
  const cells = [...tabs.values()].flat();
  for (const row of cells) row.unshift("");
  const asked: number[] = [];
  platform.workbook.shown = ({ column }) => {
    asked.push(column);
    return [["2027年3月"]];
  };
  const { goals, issues } = readGoals(platform);
  expect([goals[0].deadline, issues, asked]).toEqual([dayOf(2027, 3, 31), [], [6]]);
});

test("so are those of KPIs and of actions", () => {
  const { platform } = paperWorkbook("en_US");
  writeOwned(platform, "kpi", [["leads", "", "", 1, "", "", "Mar 2027"]]);
  writeOwned(platform, "actions", [["A1", "leads", "Call", "", "2026-12"]]);
  expect(readKpiList(platform).choices[0].deadline).toBe(dayOf(2027, 3, 31));
  expect(readActions(platform)[0].due).toBe(dayOf(2026, 12, 31));
});
