import type { Formula, Ratio, Where } from "./formula";

export type PlainResult =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "negative-denominator"; readonly value: number };

/*
 * A KPI's formula on numbers that a person passes, as in =CAC(1200000, 24). Apart from formulas/, whose modules evaluate
 * the workbook's data: every cell loads this one.
 */

/** The value of a formula whose parts are passed, each once, in the order in which the formula names them. */
export function plainValue(formula: Formula, totals: readonly number[]): PlainResult {
  return resultOf(formula, new Arguments(totals));
}

/** How many numbers a formula takes. */
export function countArguments(formula: Formula): number {
  const given = new Arguments([]);
  resultOf(formula, given);
  return given.count;
}

/** Assignment of the numbers passed to the parts of a formula; equal parts are one argument. */
class Arguments {
  private readonly parts: string[] = [];

  constructor(private readonly totals: readonly number[]) {}

  get count(): number {
    return this.parts.length;
  }

  next(part: unknown): number {
    const key = JSON.stringify(part);
    if (!this.parts.includes(key)) this.parts.push(key);
    return this.totals[this.parts.indexOf(key)] ?? 0;
  }
}

function resultOf(formula: Formula, given: Arguments): PlainResult {
  switch (formula.kind) {
    case "ratio":
      return ratioOf(formula, given);
    case "mean":
    case "weighted-mean":
    case "conversion":
      return divided(given.next("dividend"), given.next("divisor"));
    case "otherwise":
      return resultOf(formula.of, given);
    case "retained": {
      const [start, expansion, contraction, churn] = ["start", "expansion", "contraction", "churn"].map(
        (part) => given.next(part),
      );
      return divided(start + expansion - contraction - churn, start);
    }
    case "plain-only": {
      const [gain, cost] = ["gain", "cost"].map((part) => given.next(part));
      return divided(gain - cost, cost);
    }
    default:
      return { kind: "value", value: termOf(formula, given) };
  }
}

function ratioOf({ numerator, denominator }: Ratio, given: Arguments): PlainResult {
  const dividend = termOf(numerator, given);
  const rest = restOf(numerator, denominator);
  const divisor = rest === null ? termOf(denominator, given) : dividend + given.next(rest);
  // Nothing is left of what is to be reached: there is nothing to divide by.
  if (denominator.kind === "difference" && divisor <= 0) return { kind: "empty" };
  return divided(dividend, divisor);
}

/** A product or a difference of what is passed, or what is passed itself. */
function termOf(formula: Formula, given: Arguments): number {
  if (formula.kind === "product")
    return formula.factors.reduce((product, factor) => product * termOf(factor, given), 1);
  if (formula.kind === "difference") return termOf(formula.of, given) - termOf(formula.minus, given);
  return given.next(formula);
}

/** What is passed beside a part of a whole (lost beside won, of what was closed); null where the second is no such whole. */
function restOf(part: Formula, whole: Formula): Formula | null {
  if (!("where" in part) || !("where" in whole)) return null;
  for (const [field, values] of Object.entries(whole.where ?? {})) {
    const value = part.where?.[field];
    if (typeof value !== "string" || typeof values === "string" || !values.includes(value)) continue;
    const where = (wanted: Where[string]): Where => ({ ...whole.where, [field]: wanted });
    if (JSON.stringify({ ...whole, where: where(value) }) !== JSON.stringify(part)) continue;
    return { ...whole, where: where(values.filter((one) => one !== value)) } as Formula;
  }
  return null;
}

function divided(numerator: number, denominator: number): PlainResult {
  if (denominator === 0) return { kind: "empty" };
  if (denominator < 0) return { kind: "negative-denominator", value: denominator };
  return { kind: "value", value: numerator / denominator };
}
