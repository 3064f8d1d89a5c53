import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formulas } from "../../src/kpis/catalog";
import type { Measured } from "../../src/metrics/measured";
import { COMPANIES } from "../kpis/companies";
import { ask } from "../metrics/ask";

/** A figure that was not computed by this project: its origin is a sum done by hand, or the publication it stands in. */
interface OutsideValue {
  readonly kpi: string;
  readonly company: string;
  readonly period: string;
  readonly by: string;
  readonly segment: string;
  /** `none` where there must be no value; the three that follow may be left blank. */
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly rows: string;
  readonly origin: string;
}

const [header, ...lines] = readFileSync(join(__dirname, "../kpis/outside-values.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t"));
const VALUES = lines.map(
  (cells) =>
    Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])) as unknown as OutsideValue,
);

/** Whole numbers to the digit; others as the table writes them, to fifteen digits. */
function expectNumber(found: number | null | undefined, written: string): void {
  if (written === "none") expect(found).toBeNull();
  else if (Number.isInteger(Number(written))) expect(found).toBeCloseTo(Number(written), 6);
  else expect(Number(found) / Number(written)).toBeCloseTo(1, 12);
}

describe.each(Object.keys(COMPANIES))("of the company “%s”", (company) => {
  const values = VALUES.filter((value) => value.company === company);

  test.each(
    values.map((value) => [`${value.kpi} ${value.segment}`, value.period, value.origin, value] as const),
  )("%s in %s is %s", (_name, _period, _origin, expected) => {
    const { kpi, period, by, segment } = expected;
    const place = by === "" ? {} : { by, segment };
    const found: Measured = ask({ facts: COMPANIES[company], of: kpi, period, ...place });
    expectNumber(found.value, expected.value);
    if (expected.numerator !== "") expectNumber(found.numerator, expected.numerator);
    if (expected.denominator !== "") expectNumber(found.denominator, expected.denominator);
    if (expected.rows !== "") expectNumber(found.n, expected.rows);
  });
});

/** It has no rows: its parts are typed into the cell, and test/metrics/plain.test.ts holds what follows from them. */
const WITHOUT_ROWS = ["roi"];

test("every KPI and every variant has a value from outside, whose origin is told", () => {
  const told = VALUES.filter(({ value, origin }) => value !== "none" && origin !== "");
  const known = new Set([...told.map(({ kpi }) => kpi), ...WITHOUT_ROWS]);
  expect(Object.keys(formulas()).filter((id) => !known.has(id))).toEqual([]);
});

test("every row of the table names its origin, a KPI and a company that are there", () => {
  const wrong = VALUES.filter(
    ({ kpi, company, origin }) => !(kpi in formulas()) || !(company in COMPANIES) || origin === "",
  );
  expect(wrong).toEqual([]);
});
