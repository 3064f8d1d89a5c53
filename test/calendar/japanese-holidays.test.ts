import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { holidays } from "@holiday-jp/holiday_jp";
import { getHolidaysOf } from "japanese-holidays";
import { dayOf, formatDay } from "../../src/calendar/day";
import {
  holidaysKnown,
  isJapaneseHoliday,
  knownJapaneseHolidays,
} from "../../src/calendar/japanese-holidays";

/** Every day from 2015 to 2035 that counts as a holiday. */
function ours(): string[] {
  const found: string[] = [];
  for (let day = dayOf(2015, 1, 1); day < dayOf(2036, 1, 1); day += 1)
    if (isJapaneseHoliday(day)) found.push(formatDay(day));
  return found;
}

// Origin: @holiday-jp/holiday_jp 2.5.1, a list kept after the Cabinet Office's.
test("from 2015 to 2035 the holidays are those of holiday_jp", () => {
  const theirs = Object.keys(holidays).filter((date) => date >= "2015" && date < "2036");
  expect(ours()).toEqual(theirs.sort());
});

// Origin: japanese-holidays 1.0.10, which reckons them from the law instead of listing them.
test("from 2015 to 2035 the holidays are those of japanese-holidays", () => {
  const theirs: string[] = [];
  for (let year = 2015; year <= 2035; year += 1)
    for (const { month, date } of getHolidaysOf(year, true)) theirs.push(formatDay(dayOf(year, month, date)));
  expect(ours()).toEqual(theirs.sort());
});

// Cabinet Office, syukujitsu.csv: the accession of 2019, the Olympic year's moves, a day between two holidays in 2026.
test.each([
  [[2019, 5, 1], true],
  [[2019, 10, 22], true],
  [[2021, 7, 19], false],
  [[2021, 7, 23], true],
  [[2026, 9, 22], true],
  [[2026, 12, 31], false],
])("%j a holiday: %p", ([year, month, day], expected) => {
  expect(isJapaneseHoliday(dayOf(year, month, day))).toBe(expected);
});

// methods.md §13 counted 379 dates.
test("the table lists 379 days", () => {
  expect(knownJapaneseHolidays()).toHaveLength(379);
});

test.each([
  [2014, false],
  [2015, true],
  [2035, true],
  [2036, false],
])("the holidays of %d are known: %p; where they are not, New Year is a day like others", (year, known) => {
  expect([holidaysKnown(year), isJapaneseHoliday(dayOf(year, 1, 1))]).toEqual([known, known]);
});

test("the table is what its generator writes", () => {
  const script = join(__dirname, "../../scripts/japanese-holidays.mjs");
  expect(execFileSync("node", [script, "--check"], { encoding: "utf8" })).toBe("");
});
