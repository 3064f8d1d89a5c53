import { formulas, KPIS } from "../../kpis/catalog";
import { additivityOf } from "../../metrics/formulas/registry";
import type { Measured, NullReason } from "../../metrics/measured";
import { type GroupTotals, mixRate } from "../../statistics/mix-rate";
import { explanationOf, type RawPart } from "./explanation";
import type { Explanation, WhyQuestion } from "./why-result";

/** A field's segments with what they were and are; rows without a value in the field come last, under no name. */
interface Pieces {
  readonly names: readonly string[];
  readonly groups: readonly GroupTotals[];
}

/** Reasons for which a KPI cannot be broken down by a field at all; any other empty segment holds nothing. */
const NOT_BY_FIELD: readonly (NullReason | undefined)[] = [
  "no-column",
  "no-table",
  "no-history",
  "pending",
  "whole-company-only",
];

/** Where in the segments of one field the change arose; null where the field does not divide the KPI. */
export function bySegments(
  question: WhyQuestion,
  by: string,
  before: Measured,
  after: Measured,
): Explanation | null {
  const kind = additivityOf(KPIS[question.kpi].formula, formulas());
  const names = question.dimensions.find((dimension) => dimension.by === by)?.segments ?? [];
  if (kind === null || names.length < 2) return null;
  const pieces = piecesOf(question, by, names, before, after);
  // One segment that holds everything says nothing that its field does not.
  const held = pieces?.groups.filter((group) =>
    [...group.numerator, ...group.denominator].some((value) => value !== 0),
  );
  if (pieces === null || (held?.length ?? 0) < 2) return null;
  const change = (after.value ?? 0) - (before.value ?? 0);
  return explanationOf("segments", by, change, kind === "sum" ? sums(pieces) : ratios(pieces, before, after));
}

function piecesOf(
  { kpi, before: was, after: is, measured }: WhyQuestion,
  by: string,
  names: readonly string[],
  before: Measured,
  after: Measured,
): Pieces | null {
  const groups: GroupTotals[] = [];
  const left = [before, after].map(({ numerator, denominator }) => [numerator ?? 0, denominator ?? 0]);
  for (const name of names) {
    const both = [was, is].map((period) => measured(kpi, period, { by, name }));
    if (both.some(({ reason }) => NOT_BY_FIELD.includes(reason))) return null;
    groups.push(groupOf(both.map(({ numerator, denominator }) => [numerator ?? 0, denominator ?? 0])));
    both.forEach(({ numerator, denominator }, when) => {
      left[when][0] -= numerator ?? 0;
      left[when][1] -= denominator ?? 0;
    });
  }
  // What is left of large sums but rounding is nothing.
  const wholes = [before, after].flatMap(({ numerator, denominator }) => [numerator ?? 0, denominator ?? 0]);
  const isRounding = left.flat().every((value, at) => Math.abs(value) <= 1e-9 * Math.abs(wholes[at]));
  return isRounding ? { names, groups } : { names: [...names, ""], groups: [...groups, groupOf(left)] };
}

function groupOf([was, is]: readonly (readonly number[])[]): GroupTotals {
  return { numerator: [was[0], is[0]], denominator: [was[1], is[1]] };
}

function sums({ names, groups }: Pieces): RawPart[] {
  const size = groups.reduce((sum, { numerator }) => sum + Math.abs(numerator[0]), 0);
  return groups.map(({ numerator: [was, is] }, at) => ({
    ...named(names[at], was !== 0, is !== 0),
    ...{ before: was, after: is, effect: is - was, mix: null, rate: null },
    base: size === 0 ? null : Math.abs(was) / size,
  }));
}

function ratios({ names, groups }: Pieces, before: Measured, after: Measured): RawPart[] {
  const [d0, d1] = [before.denominator ?? 0, after.denominator ?? 0];
  const split = mixRate(groups);
  const cost = (1 / d0 + 1 / d1) / 2;
  const spread = ((before.numerator ?? 0) + (after.numerator ?? 0)) / 2 / (d0 * d1);
  return groups.map(({ numerator: [n0, n1], denominator: [b0, b1] }, at) => {
    const { mix, rate } = split?.[at] ?? { mix: null, rate: null };
    // A cost without a customer has no ratio: its totals' effects on the whole add up all the same.
    const effect = mix === null || rate === null ? (n1 - n0) * cost - (b1 - b0) * spread : mix + rate;
    return {
      ...named(names[at], b0 !== 0 || n0 !== 0, b1 !== 0 || n1 !== 0),
      ...{ before: b0 === 0 ? null : n0 / b0, after: b1 === 0 ? null : n1 / b1, effect, mix, rate },
      base: (b0 / d0 + b1 / d1) / 2,
    };
  });
}

function named(name: string, was: boolean, is: boolean): Pick<RawPart, "kind" | "key" | "name" | "presence"> {
  const presence = was === is ? null : is ? "new" : "gone";
  return { kind: "segment", key: name, name: { ja: name, en: name }, presence };
}
