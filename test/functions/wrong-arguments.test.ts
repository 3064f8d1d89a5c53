import { ERRORS, OWN, sentence } from "../../scripts/docs/errors";
import { cellError } from "../../src/functions/wording";
import { KPIS } from "../../src/kpis/catalog";
import { type Kpi, type PlainParameter, variantsOf } from "../../src/metrics/kpi";
import type { Locale } from "../../src/text/locale";
import type { Params } from "../../src/text/message";
import { type FunctionMessage, functionMessages } from "../../src/text/messages/functions";
import { openBench, withSample } from "../app/open-bench";
import { typeAll } from "./typed";

// Every kind of wrong argument, for every function it can happen to, typed into the built add-on in both languages.
interface Mistake {
  readonly code: FunctionMessage;
  /** What stands between the brackets; null where this function cannot be called wrongly in this way. */
  readonly written: (plain: readonly PlainParameter[]) => string | null;
  /** What the sentence must name. */
  readonly names: (kpi: Kpi, locale: Locale) => Params;
}

const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at + 2));
const several = (plain: readonly PlainParameter[]): boolean => plain.length > 1;
const rateAt = (plain: readonly PlainParameter[]): number => plain.findIndex(({ kind }) => kind === "rate");
/** Numbers for every argument, with one of them replaced. */
const instead = (plain: readonly PlainParameter[], at: number, written: string): string =>
  numbers(plain.length)
    .map((number, index) => (index === at ? written : number))
    .join(", ");
const missing = (kpi: Kpi, at: number, locale: Locale): Params => ({
  argument: kpi.plain[at].name,
  expected: kpi.plain[at].label[locale],
});

const MISTAKES: Readonly<Record<string, Mistake>> = {
  "a lone number": {
    code: "missing-argument",
    written: (plain) => (several(plain) ? "1200000" : null),
    names: (kpi, locale) => missing(kpi, 1, locale),
  },
  "the first part missing": {
    code: "missing-argument",
    written: (plain) => (several(plain) ? instead(plain, 0, "") : null),
    names: (kpi, locale) => missing(kpi, 0, locale),
  },
  "the last part missing": {
    code: "missing-argument",
    written: (plain) => (several(plain) ? numbers(plain.length - 1).join(", ") : null),
    names: (kpi, locale) => missing(kpi, kpi.plain.length - 1, locale),
  },
  "text among numbers": {
    code: "not-a-number",
    written: (plain) => (several(plain) ? instead(plain, 1, '"n/a"') : null),
    names: (kpi) => ({ argument: kpi.plain[1].name, value: "n/a" }),
  },
  "text in a range": {
    code: "not-a-number",
    written: (plain) => (plain[0].kind === "total" ? instead(plain, 0, '{7; "n/a"}') : null),
    names: (kpi) => ({ argument: kpi.plain[0].name, value: "n/a", row: 2, column: 1 }),
  },
  "true as a number": {
    code: "not-a-number",
    written: (plain) => instead(plain, 0, "TRUE"),
    names: (kpi) => ({ argument: kpi.plain[0].name, value: "true" }),
  },
  "a range as a rate": {
    code: "range-as-rate",
    written: (plain) => (rateAt(plain) < 0 ? null : instead(plain, rateAt(plain), "{0.1; 0.2}")),
    names: (kpi) => ({ argument: kpi.plain[rateAt(kpi.plain)].name }),
  },
  "a year as a number": {
    code: "year-as-number",
    written: (plain) => (several(plain) ? "2026" : null),
    names: () => ({ value: 2026 }),
  },
  "too many arguments": {
    code: "too-many-arguments",
    written: (plain) => numbers(plain.length + 1).join(", "),
    names: ({ plain }) => ({
      count: plain.length,
      arguments: plain.map(({ name }) => name).join(", "),
    }),
  },
  "a bad period": {
    code: "bad-period",
    written: () => '"2026-13"',
    names: () => ({ value: "2026-13" }),
  },
  "a segment without =": {
    code: "bad-segment",
    written: () => '"2026-10", "rain"',
    names: () => ({ value: "rain" }),
  },
  "two segments": {
    code: "one-segment",
    written: () => '"2026-10", "owner=A; channel=B"',
    names: () => ({ value: "owner=A; channel=B" }),
  },
  "an unknown variant": {
    code: "unknown-variant",
    written: () => '"2026-10", "variant=nothing"',
    names: (kpi) => ({ value: "nothing", choices: Object.keys(variantsOf(kpi)).join(", ") || "–" }),
  },
  "an unknown field": {
    code: "unknown-field",
    written: () => '"2026-10", "weather=rain", RASHINBAN_UPDATED',
    names: () => ({ field: "weather", choices: OWN }),
  },
};

/** Whether the cell says the sentence; `…` in it stands for whatever the person's own data hold. */
function says(value: unknown, expected: string): boolean {
  const [head, tail = ""] = expected.split(OWN);
  const text = String(value);
  return expected.includes(OWN)
    ? text.startsWith(`#ERROR! ${head}`) && text.endsWith(tail) && text.length > head.length + tail.length + 8
    : text === `#ERROR! ${expected}`;
}

const kpis = Object.values(KPIS) as Kpi[];

describe.each([
  ["ja", "ja_JP"],
  ["en", "en_US"],
  ["en", "de_DE"],
] as const)("in %s in a %s spreadsheet", (locale, spreadsheet) => {
  /** What is wrong by itself is said before any data is looked at. */
  const empty = openBench(locale, undefined, spreadsheet);
  const loaded = withSample(locale, undefined, spreadsheet);

  test.each(Object.entries(MISTAKES))("%s is said by every function it can happen to", (_, mistake) => {
    // Fields are looked up in the values table, which takes a while: a few functions stand for all.
    const needsData = mistake.code === "unknown-field";
    // Another separator asks nothing of a function: a third stands for all there.
    const step = needsData ? 8 : spreadsheet === "de_DE" ? 3 : 1;
    const some = kpis.filter((__, at) => at % step === 0);
    const cases = some.flatMap((kpi) => {
      const written = mistake.written(kpi.plain);
      if (written === null) return [];
      const { message } = cellError(locale, kpi.function, mistake.code, mistake.names(kpi, locale));
      return [{ formula: `=${kpi.function}(${written})`, message }];
    });
    const typed = typeAll(
      needsData ? loaded : empty,
      cases.map(({ formula }) => formula),
    );
    const wrong = cases
      .map(({ formula, message }, at) => ({ formula, message, shown: typed[at].value }))
      .filter(({ message, shown }) => !says(shown, message));
    expect(cases.length).toBeGreaterThan(step === 3 ? 2 : 4);
    expect(wrong).toEqual([]);
  });

  test("a blank row is no mistake: it stays empty", () => {
    const formulas = kpis.map((kpi) => `=${kpi.function}(${kpi.plain.map(() => "Z900").join(", ")})`);
    const shown = typeAll(empty, formulas).map(({ value }) => value);
    expect(new Set(shown)).toEqual(new Set([""]));
  });

  test("the errors of docs/functions.md are what a cell says", () => {
    const before = ERRORS.filter((error) => error.fresh);
    const after = ERRORS.filter((error) => !error.fresh);
    const typed = [
      ...typeAll(
        openBench(locale, undefined, spreadsheet),
        before.map(({ formula }) => formula),
      ),
      ...typeAll(
        loaded,
        after.map(({ formula }) => formula),
      ),
    ];
    const wrong = [...before, ...after]
      .map((error, at) => ({
        formula: error.formula,
        message: sentence(error, locale),
        shown: typed[at].value,
      }))
      .filter(({ message, shown }) => !says(shown, message));
    expect(wrong).toEqual([]);
  });
});

test("docs/functions.md shows every sentence that a cell can say", () => {
  const shown = ERRORS.map(({ code }) => code);
  expect(Object.keys(functionMessages).filter((code) => !shown.includes(code as FunctionMessage))).toEqual(
    [],
  );
});
