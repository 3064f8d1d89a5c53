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
  return (RESULTS[formula.kind] as (formula: Formula, given: Arguments) => PlainResult)(formula, given);
}

type Kind = Formula["kind"];

const asTerm = (formula: Formula, given: Arguments): PlainResult => value(termOf(formula, given));

/** Divides two numbers that are passed for the two parts of one formula. */
const asQuotient = (_: Formula, given: Arguments): PlainResult =>
  divided(given.next("dividend"), given.next("divisor"));

/** One entry for each kind: a kind without one does not compile. */
type ResultByKind = {
  readonly [K in Kind]: (formula: Extract<Formula, { readonly kind: K }>, given: Arguments) => PlainResult;
};

/** What each kind of formula makes of the numbers that are passed. */
const RESULTS: ResultByKind = {
  ratio: ratioOf,
  mean: asQuotient,
  "weighted-mean": asQuotient,
  conversion: asQuotient,
  otherwise: ({ of }, given) => resultOf(of, given),
  retained(_, given) {
    const [start, expansion, contraction, churn] = ["start", "expansion", "contraction", "churn"].map(
      (part) => given.next(part),
    );
    return divided(start + expansion - contraction - churn, start);
  },
  "plain-only"(_, given) {
    const [gain, cost] = ["gain", "cost"].map((part) => given.next(part));
    return divided(gain - cost, cost);
  },
  count: asTerm,
  sum: asTerm,
  quantile: asTerm,
  distinct: asTerm,
  latest: asTerm,
  returning: asTerm,
  reaching: asTerm,
  stock: asTerm,
  "average-stock": asTerm,
  "left-since-start": asTerm,
  cumulative: asTerm,
  earlier: asTerm,
  lifetime: asTerm,
  product: asTerm,
  difference: asTerm,
  target: asTerm,
  kpi: asTerm,
};

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
    const wanted = part.where?.[field];
    if (typeof wanted !== "string" || typeof values === "string" || !values.includes(wanted)) continue;
    const where = (kept: Where[string]): Where => ({ ...whole.where, [field]: kept });
    if (JSON.stringify({ ...whole, where: where(wanted) }) !== JSON.stringify(part)) continue;
    return { ...whole, where: where(values.filter((one) => one !== wanted)) } as Formula;
  }
  return null;
}

function value(result: number): PlainResult {
  return { kind: "value", value: result };
}

function divided(numerator: number, denominator: number): PlainResult {
  if (denominator === 0) return { kind: "empty" };
  if (denominator < 0) return { kind: "negative-denominator", value: denominator };
  return value(numerator / denominator);
}
