import { generalCell } from "../../functions/general-cell";
import { type CellContext, kpiCell } from "../../functions/kpi-cell";
import { kpiOfFunction } from "../../functions/names";
import { PLAIN_EXAMPLES, type PlainExample } from "../../functions/plain-examples";
import { KPIS } from "../../kpis/catalog";
import { localFormula } from "../../text/formula-locale";
import type { Locale } from "../../text/locale";
import { explained } from "../../text/messages/google";
import type { Platform } from "../platform";

export interface TestedExample {
  /** The formula in the spelling of this spreadsheet's locale. */
  readonly formula: string;
  /** The published or hand-calculated result, and its source. */
  readonly expected: string;
  readonly how: string;
  readonly from: string;
  readonly got: string;
  readonly ok: boolean;
}

/** Computes every published example in this spreadsheet and compares it with the published result. */
export function selfTest(platform: Platform): TestedExample[] {
  return Object.entries(PLAIN_EXAMPLES).map(([name, example]) => tested(platform, name, example));
}

function tested(
  platform: Platform,
  name: string,
  { formula, gives, how, from = "" }: PlainExample,
): TestedExample {
  const expected = typeof gives === "number" ? [gives] : gives;
  let got: unknown[] = [];
  const failure = platform.attempt(() => {
    const value = compute(name, formula, platform.locale);
    got = Array.isArray(value) ? value.map(([first]: unknown[]) => first) : [value];
  });
  return {
    formula: localFormula(formula, platform.workbook.locale),
    expected: expected.join(", "),
    how,
    from,
    got:
      failure === null
        ? got.map((value) => (typeof value === "number" ? rounded(value) : String(value))).join(", ")
        : explained(failure, platform.locale),
    ok:
      failure === null &&
      got.length === expected.length &&
      expected.every((value, at) => isNear(got[at], value)),
  };
}

/** Whether a result equals the published one; published amounts above 100 are rounded to the cent. */
function isNear(got: unknown, expected: number): boolean {
  return typeof got === "number" && Math.abs(got - expected) <= (Math.abs(expected) > 100 ? 0.005 : 1e-9);
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function compute(name: string, formula: string, locale: Locale): unknown {
  const args = argumentsIn(formula);
  const kpi = kpiOfFunction(name) ?? "";
  const context: CellContext = {
    meta: () => null,
    series: () => null,
    insight: () => null,
    locale: () => locale,
    dayOf: () => 0,
  };
  return kpi === "" ? generalCell(name, args, context) : kpiCell(kpi, KPIS[kpi], args, context);
}

/** The arguments of one call: numbers, texts and columns written as `{1; 2}`. */
export function argumentsIn(formula: string): unknown[] {
  const inside = formula.slice(formula.indexOf("(") + 1, formula.lastIndexOf(")"));
  return (inside.match(/"[^"]*"|\{[^}]*\}|[^,\s]+/g) ?? []).map((part) => {
    if (part.startsWith("{"))
      return part
        .slice(1, -1)
        .split(";")
        .map((cell) => [Number(cell)]);
    return part.startsWith('"') ? part.slice(1, -1) : Number(part);
  });
}
