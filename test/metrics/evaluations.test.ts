import { monthOf } from "../../src/calendar/period";
import { formulas } from "../../src/kpis/catalog";
import { Evaluations } from "../../src/metrics/evaluations";
import { DEALS } from "../kpis/company";
import { day, factsOf } from "./facts-of";

const OCTOBER = monthOf(day("2026-10-01"));
const NOVEMBER = monthOf(day("2026-11-01"));

function evaluations(listed: readonly string[]): Evaluations {
  return new Evaluations(factsOf({ deals: DEALS }), {
    ...{ formulas: formulas(), today: day("2026-11-10"), fiscalYearStart: 4 },
    ...{ ofWhole: [], ofListed: [NOVEMBER], ofEach: [OCTOBER] },
    listed: () => new Set(listed),
  });
}

// By hand, of the company's deals: A and B are Satō's, C is Suzuki's; A to C were won in October.
test("two who ask about the same field share one evaluation, and it has the values of the field", () => {
  const all = evaluations(["佐藤", "鈴木"]);
  expect(all.by("owner")).toBe(all.by("owner"));
  expect(all.by("owner").measured("won-deals", OCTOBER, "佐藤").value).toBe(2);
  expect(all.whole.measured("won-deals", OCTOBER).value).toBe(3);
});

test("a field all of whose names are listed has one evaluation for the listed and for each", () => {
  const all = evaluations(["佐藤", "鈴木"]);
  expect(all.names("owner").every((name) => ["佐藤", "鈴木"].includes(name))).toBe(true);
  expect(all.byEach("owner")).toBe(all.by("owner"));
});

test("a name that is not listed is evaluated over the periods of each name, and only there", () => {
  const all = evaluations(["佐藤"]);
  expect(all.byEach("owner").measured("won-deals", OCTOBER, "鈴木").value).toBe(1);
  expect(all.by("owner").measured("won-deals", OCTOBER, "鈴木")).toMatchObject({
    value: null,
    reason: "no-data",
  });
  expect(() => all.byEach("owner").measured("won-deals", monthOf(day("2020-01-01")), "鈴木")).toThrow();
});
