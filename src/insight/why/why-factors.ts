import { KPIS, type KpiId } from "../../kpis/catalog";
import { EXACT_TREES, type ExactTree, type Factor } from "../../kpis/trees";
import type { Formula } from "../../metrics/formula";
import type { Measured } from "../../metrics/measured";
import { shapley } from "../../statistics/shapley";
import type { Text } from "../../text/locale";
import { whyWords } from "../../text/messages/insight-why";
import { explanationOf, type RawPart } from "./explanation";
import type { ChangePart, Explanation, WhyQuestion } from "./why-result";

/** By the KPI's tree, or where it has none by its numerator and denominator; null where neither holds. */
export function byFactors(question: WhyQuestion, before: Measured, after: Measured): Explanation | null {
  const tree = EXACT_TREES.find(({ kpi }) => kpi === question.kpi);
  return (tree && byTree(tree, question, before, after)) ?? bySides(question.kpi, before, after);
}

function byTree(
  tree: ExactTree,
  question: WhyQuestion,
  before: Measured,
  after: Measured,
): Explanation | null {
  const factors = tree.factors.map((factor) => ({
    factor,
    was: factorValue(factor, question.measured(factor.of, question.before)),
    is: factorValue(factor, question.measured(factor.of, question.after)),
  }));
  const parts = split(
    factors.map(({ factor, was, is }) => ({
      kind: "factor",
      key: factor.of,
      name: factor.name ?? KPIS[factor.of.split(":")[0] as KpiId].name,
      power: factor.power,
      was,
      is,
    })),
    before,
    after,
  );
  return parts && explanationOf("tree", null, (after.value ?? 0) - (before.value ?? 0), parts);
}

function factorValue({ side }: Factor, measured: Measured): number | null {
  return side === undefined ? measured.value : measured[side];
}

function bySides(kpi: KpiId, before: Measured, after: Measured): Explanation | null {
  const parts = split(
    (["numerator", "denominator"] as const).map((side) => ({
      kind: side,
      key: side,
      name: nameOfSide(kpi, side),
      power: side === "numerator" ? 1 : -1,
      was: before[side],
      is: after[side],
    })),
    before,
    after,
  );
  return parts && explanationOf("parts", null, (after.value ?? 0) - (before.value ?? 0), parts);
}

interface Moved {
  readonly kind: ChangePart["kind"];
  readonly key: string;
  readonly name: Text;
  readonly power: 1 | -1;
  readonly was: number | null;
  readonly is: number | null;
}

/** The effect of each factor; null where one is missing or they do not make up the KPI after all. */
function split(moved: readonly Moved[], before: Measured, after: Measured): RawPart[] | null {
  const [was, is] = [moved.map((one) => one.was), moved.map((one) => one.is)];
  if (!isKnown(was) || !isKnown(is)) return null;
  const productOf = (factors: readonly number[]): number =>
    factors.reduce((product, factor, at) => (moved[at].power === 1 ? product * factor : product / factor), 1);
  const holds = [
    [productOf(was), before.value],
    [productOf(is), after.value],
  ].every(
    ([product, value]) => value !== null && Math.abs((product as number) - value) <= 1e-9 * Math.abs(value),
  );
  if (!holds) return null;
  const effects = shapley(was, is, productOf);
  return moved.map(({ kind, key, name }, at) => ({
    ...{ kind, key, name, before: was[at], after: is[at], effect: effects[at] },
    ...{ mix: null, rate: null, presence: null, base: null },
  }));
}

function isKnown(values: readonly (number | null)[]): values is readonly number[] {
  return values.every((value) => value !== null);
}

/** The KPI that is this side of the ratio, if there is one. */
function nameOfSide(kpi: KpiId, side: "numerator" | "denominator"): Text {
  const formula: Formula = KPIS[kpi].formula;
  if (formula.kind === "ratio") {
    const part = JSON.stringify(formula[side]);
    for (const [id, other] of Object.entries(KPIS))
      if (JSON.stringify(other.formula) === part || JSON.stringify({ kind: "kpi", kpi: id }) === part)
        return other.name;
  }
  return whyWords[side];
}
