import { EXAMPLES, type FunctionExample, liveExample } from "../../scripts/docs/examples";
import { variantExample } from "../../scripts/docs/function-page";
import { CELL_FUNCTIONS } from "../../src/functions/catalog";
import { KPIS } from "../../src/kpis/catalog";
import { type Kpi, variantsOf } from "../../src/metrics/kpi";
import { withSample } from "../app/open-bench";
import { type Typed, typeAll } from "./typed";

// The examples of docs/functions.md, typed into the built add-on with the made-up company loaded. What the plain ones
// give was worked by hand or printed by the page they name (scripts/docs/examples.ts).
const functions = CELL_FUNCTIONS.map((cell) => cell.name);

/** A value, or a list of names and values. */
function hasNumber(grid: readonly (readonly unknown[])[]): boolean {
  return (
    typeof grid[0]?.[0] === "number" || grid.some(([name, value]) => name !== "" && typeof value === "number")
  );
}

test("every function has an example, in the order of the catalog, and no other has", () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual([...functions].sort());
});

test("every KPI but those that have no live form has both, and each is a call of its own function", () => {
  const lacking = (Object.values(KPIS) as Kpi[]).filter((kpi) => {
    const { live, plain } = EXAMPLES[kpi.function];
    return plain === null || (live === null) !== (kpi.formula.kind === "plain-only");
  });
  expect(lacking.map((kpi) => kpi.function)).toEqual([]);
  const strangers = Object.entries(EXAMPLES).flatMap(([name, example]) =>
    [liveExample(example, "ja"), liveExample(example, "en"), example.plain?.formula ?? null].filter(
      (formula) => formula !== null && !formula.startsWith(`=${name}(`),
    ),
  );
  expect(strangers).toEqual([]);
});

const GENERAL_EXAMPLES = [
  EXAMPLES.KPI_SERIES,
  EXAMPLES.KPI_LIST,
  EXAMPLES.KPI_EXPLAIN,
  EXAMPLES.KPI_TARGET,
  EXAMPLES.KPI_STATUS,
  EXAMPLES.KPI_FORECAST,
];

describe.each([
  ["ja", "ja_JP"],
  ["en", "en_US"],
  ["en", "de_DE"],
] as const)("in %s in a %s spreadsheet", (locale, spreadsheet) => {
  const plain = Object.values(EXAMPLES).flatMap((example) => (example.plain === null ? [] : [example.plain]));
  // A live cell is slow to compute: in English only what is written in another way.
  const live = Object.values(EXAMPLES)
    .filter(({ live: one }) => locale === "ja" || (one !== null && typeof one !== "string"))
    .concat(locale === "ja" ? [] : GENERAL_EXAMPLES)
    .flatMap((example) => liveExample(example, locale) ?? []);
  const variants = Object.entries(locale === "ja" ? KPIS : {}).flatMap(([id, kpi]) =>
    Object.keys(variantsOf(kpi)).map((name) => variantExample(id, name)),
  );
  const typed = new Map<string, Typed>();
  beforeAll(() => {
    const formulas = [...plain.map((one) => one.formula), ...live, ...variants];
    for (const [at, result] of typeAll(withSample(locale, undefined, spreadsheet), formulas).entries())
      typed.set(formulas[at], result);
  });

  test.each(plain.map(({ formula, gives }) => [formula, gives] as const))("%s gives %p", (formula, gives) => {
    const results = typed.get(formula)?.grid.map(([value]) => value) ?? [];
    const expected = typeof gives === "number" ? [gives] : gives;
    expect(results).toEqual(expected.map((value) => expect.closeTo(value, value > 100 ? 2 : 9)));
  });

  test("every live example gives a number, or a list of numbers", () => {
    const empty = live.filter(
      (formula) => !formula.startsWith("=KPI_") && !hasNumber(typed.get(formula)?.grid ?? []),
    );
    expect(empty.map((formula) => [formula, typed.get(formula)?.value])).toEqual([]);
  });

  test("so does every variant", () => {
    const empty = variants.filter((formula) => !hasNumber(typed.get(formula)?.grid ?? []));
    expect(empty.map((formula) => [formula, typed.get(formula)?.value])).toEqual([]);
  });

  test("a series has a row for each period, oldest first, each with a number", () => {
    const grid = typed.get(liveExample(EXAMPLES.KPI_SERIES, locale) ?? "")?.grid ?? [];
    expect(grid.map(([period]) => period)).toEqual([
      "2026-06",
      "2026-07",
      "2026-08",
      "2026-09",
      "2026-10",
      "2026-11",
    ]);
    expect(grid.filter(([, value]) => typeof value !== "number")).toEqual([]);
  });

  test("a target, a status with its reason and a forecast are there", () => {
    const of = (example: FunctionExample) => typed.get(liveExample(example, locale) ?? "")?.value;
    // The plan of October 2026: 13,500,000 + 11 × 200,000 yen in step 11 of 12; a cent a yen in English.
    expect(of(EXAMPLES.KPI_TARGET)).toBeCloseTo(locale === "ja" ? 15_700_000 : 157_000, 6);
    expect(of(EXAMPLES.KPI_FORECAST)).toBeGreaterThan(locale === "ja" ? 10_000_000 : 100_000);
    expect(String(of(EXAMPLES.KPI_STATUS)).length).toBeGreaterThan(20);
  });

  test("the list has a head and every KPI; the explanation begins with the name", () => {
    const list = typed.get("=KPI_LIST()")?.grid ?? [];
    expect(list.length).toBe(Object.keys(KPIS).length + 1);
    expect(String(typed.get('=KPI_EXPLAIN("cac")')?.value)).toMatch(
      locale === "ja" ? /^顧客獲得コスト: .*\n定義: / : /^CAC: .*\nDefinition: /,
    );
  });
});
