import { readCall } from "../../src/functions/call";
import { CELL_FUNCTIONS } from "../../src/functions/catalog";
import { kpiSignature } from "../../src/functions/signature";
import { KPIS } from "../../src/kpis/catalog";
import type { PlainParameter } from "../../src/metrics/kpi";
import { SHEETS_BUILTINS } from "./sheets-builtins";

const total = (name: string): PlainParameter => ({ name, kind: "total", label: { ja: name, en: name } });
const rate = (name: string): PlainParameter => ({ name, kind: "rate", label: { ja: name, en: name } });
const CAC = [total("spend"), total("customers")];
const CLTV = [total("arpa"), rate("gross_margin"), rate("churn_rate")];
const LEADS = [total("leads")];
const TOKEN = "rashinban:2026-11-23:abc";
const date = new Date("2026-10-08T00:00:00Z");
const dayOf = (day: Date) => Math.floor(day.getTime() / 86400000);

const live = (period: unknown, segment = "") => ({ kind: "live", period, segment });
const plain = (...totals: number[]) => ({ kind: "plain", totals });
const blank = { kind: "blank" };
const error = (code: string, params: object = {}) => ({
  kind: "error",
  code,
  params: expect.objectContaining(params),
});

// The rule is design §4, points 1 to 5; each line is one case of it.
test.each([
  ["nothing", [], CAC, live(null)],
  ["omitted arguments", [undefined, undefined, undefined], CAC, live(null)],
  ["only the token", [TOKEN], CAC, live(null)],
  ["a period", ["2026-10"], CAC, live("2026-10")],
  ["a period and the token", ["2026-10", TOKEN], CAC, live("2026-10")],
  ["a period and a segment", ["2026-Q3", "channel=Google Ads"], CAC, live("2026-Q3", "channel=Google Ads")],
  ["a period, a segment and the token", ["2026-Q3", "owner=佐藤", TOKEN], CAC, live("2026-Q3", "owner=佐藤")],
  ["a period, a hole and the token", ["2026-Q3", "", TOKEN], CAC, live("2026-Q3")],
  ["a hole and a segment", ["", "owner=佐藤", TOKEN], CAC, live(null, "owner=佐藤")],
  ["a date from a cell", [date, TOKEN], CAC, live(dayOf(date))],
  ["two numbers", [1200000, 24], CAC, plain(1200000, 24)],
  ["two numbers and the token", [1200000, 24, TOKEN], CAC, plain(1200000, 24)],
  [
    "two ranges, blanks in them",
    [
      [[100], [""], [200]],
      [[1], [2], [""]],
    ],
    CAC,
    plain(300, 3),
  ],
  ["a range and a number", [[[100, 200]], 4], CAC, plain(300, 4)],
  ["one number where one is wanted", [5], LEADS, plain(5)],
  ["zero is a number", [0, 0], CAC, plain(0, 0)],
  ["an empty row being filled down", ["", ""], CAC, blank],
  ["an empty row with the token", ["", "", TOKEN], CAC, blank],
  [
    "blank ranges",
    [
      [[""], [""]],
      [[""], [""]],
    ],
    CAC,
    blank,
  ],
  ["a row half filled in", [100, ""], CAC, error("missing-argument", { argument: "customers" })],
  ["a row half filled in, the other half", ["", 5], CAC, error("missing-argument", { argument: "spend" })],
  ["a lone number", [1200000], CAC, error("missing-argument", { argument: "customers" })],
  ["a bare year", [2020], CAC, error("year-as-number", { value: 2020 })],
  ["a bare year and month", [202610], CAC, error("year-as-number", { value: 202610 })],
  ["a number that is no month", [202613], CAC, error("missing-argument", { argument: "customers" })],
  ["text among numbers", [100, "x"], CAC, error("not-a-number", { argument: "customers", value: "x" })],
  [
    "text in a range",
    [[[100], ["n/a"]], 4],
    CAC,
    error("not-a-number", { argument: "spend", row: 2, column: 1 }),
  ],
  ["a boolean", [100, true], CAC, error("not-a-number", { argument: "customers", value: "true" })],
  ["a date among numbers", [100, date], CAC, error("not-a-number", { argument: "customers" })],
  ["too many numbers", [1, 2, 3], CAC, error("too-many-arguments", { count: 2 })],
  ["rates", [5000, 0.8, 0.02], CLTV, plain(5000, 0.8, 0.02)],
  [
    "a range for a rate",
    [5000, [[0.8], [0.7]], 0.02],
    CLTV,
    error("range-as-rate", { argument: "gross_margin" }),
  ],
  ["a range of one cell for a rate", [5000, [[0.8]], 0.02], CLTV, plain(5000, 0.8, 0.02)],
])("%s", (_, args, parameters, expected) => {
  expect(readCall(args, parameters, dayOf)).toEqual(expected);
});

test("no function has the name of one of Sheets' own", () => {
  expect(SHEETS_BUILTINS.size).toBeGreaterThan(480);
  expect(CELL_FUNCTIONS.map((cell) => cell.name).filter((name) => SHEETS_BUILTINS.has(name))).toEqual([]);
});

test("names are upper case words that Sheets can call and that look like no cell reference", () => {
  const wrong = CELL_FUNCTIONS.map((cell) => cell.name).filter((name) => !/^[A-Z][A-Z_]*[A-Z]$/.test(name));
  expect(wrong).toEqual([]);
});

test("arguments are named for both uses", () => {
  expect(kpiSignature(KPIS.cac).arguments.map((argument) => argument.name)).toEqual([
    "period_or_spend",
    "segment_or_customers",
    "updated",
  ]);
  expect(kpiSignature(KPIS["pipeline-coverage"]).arguments.map((argument) => argument.name)).toEqual([
    "period_or_pipeline",
    "segment_or_target",
    "updated_or_won",
  ]);
});
