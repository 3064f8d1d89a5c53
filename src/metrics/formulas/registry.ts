import type { Formula } from "../formula";
import { averageStock } from "./average-stock";
import { conversion } from "./conversion";
import { count } from "./count";
import { cumulative } from "./cumulative";
import { difference } from "./difference";
import { distinct } from "./distinct";
import { earlier } from "./earlier";
import type { Additivity, Ask, FormulaKind, Need, RowSet, Shape } from "./kind";
import { kpi } from "./kpi";
import { latest } from "./latest";
import { leftSinceStart } from "./left-since-start";
import { lifetime } from "./lifetime";
import { mean } from "./mean";
import { otherwise } from "./otherwise";
import { plainOnly } from "./plain-only";
import { product } from "./product";
import { quantile } from "./quantile";
import { attainedKpi, ratio } from "./ratio";
import { reaching } from "./reaching";
import { retained } from "./retained";
import { returning } from "./returning";
import { stock } from "./stock";
import { sum } from "./sum";
import { target } from "./target";
import { weightedMean } from "./weighted-mean";

type Kind = Formula["kind"];
export type Formulas = Readonly<Record<string, Formula>>;

/** Every kind of formula; a new one is a module of this folder and a line here. */
const KINDS: { readonly [K in Kind]: FormulaKind<Extract<Formula, { readonly kind: K }>> } = {
  count,
  sum,
  mean,
  quantile,
  "weighted-mean": weightedMean,
  conversion,
  distinct,
  ratio,
  lifetime,
  product,
  difference,
  cumulative,
  earlier,
  otherwise,
  stock,
  "average-stock": averageStock,
  "left-since-start": leftSinceStart,
  latest,
  retained,
  returning,
  reaching,
  target,
  kpi,
  "plain-only": plainOnly,
};

/** The kind of a formula, typed as one that takes it: the table above holds that each takes its own. */
export function kindOf(formula: Formula): FormulaKind<Formula> {
  return KINDS[formula.kind] as FormulaKind<Formula>;
}

/** Asks a question of a formula; `formulas` resolves its references to other KPIs. */
function asking<T>(
  formulas: Formulas,
  question: (kind: FormulaKind<Formula>, formula: Formula, ask: Ask<T>) => T,
): (formula: Formula) => T {
  const ask: Ask<T> = {
    part: (formula) => question(kindOf(formula), formula, ask),
    kpi: (id) => ask.part(formulas[id]),
  };
  return ask.part;
}

/** Every table and column a formula reads. */
export function needsOf(formula: Formula, formulas: Formulas): readonly Need[] {
  return asking<readonly Need[]>(formulas, (kind, part, ask) => kind.needs(part, ask))(formula);
}

/** The rows a formula looks at. */
export function rowsOf(formula: Formula, formulas: Formulas): readonly RowSet[] {
  return asking<readonly RowSet[]>(formulas, (kind, part, ask) => kind.rows(part, ask))(formula);
}

export function shapeOf(formula: Formula, formulas: Formulas): Shape {
  return asking<Shape>(formulas, (kind, part, ask) => kind.shape(part, ask))(formula);
}

export function additivityOf(formula: Formula, formulas: Formulas): Additivity {
  return asking<Additivity>(formulas, (kind, part, ask) => kind.additivity(part, ask))(formula);
}

/** Whether any formula asks for an earlier slice than the one it is evaluated for. */
export function anyLooksBack(formulas: Formulas): boolean {
  return Object.values(formulas).some(
    asking<boolean>(formulas, (kind, part, ask) => kind.looksBack(part, ask)),
  );
}

/** The fields that a formula, or one it is made of, cannot be broken down by. */
export function notBy(formula: Formula, formulas: Formulas): readonly string[] {
  return asking<readonly string[]>(formulas, (kind, part, ask) => kind.notBy(part, ask))(formula);
}

/** Amounts and counts grow through their period, and so does the share of a target that is reached. */
export function growsThroughPeriod(formula: Formula, formulas: Formulas): boolean {
  return attainedKpi(formula) !== null || shapeOf(formula, formulas) === "total";
}
