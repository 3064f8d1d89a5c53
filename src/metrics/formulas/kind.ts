import type { Period } from "../../calendar/period";
import type { FactName, Facts } from "../../facts/table";
import type { Locale } from "../../text/locale";
import type { FormulaWord } from "../../text/messages/formula";
import type { Cubes } from "../cube";
import type { Count, Formula, Sum, Where } from "../formula";
import type { Measured, NullReason } from "../measured";
import type { EvaluationRequest } from "../request";
import type { Scans } from "../scans";
import type { Slices, Span } from "../slice";
import type { FoundTarget } from "../targets";

/** Required column of a formula, so that the wizard can say what is missing before anything is computed. */
export interface Need {
  readonly table: FactName;
  readonly column: string;
}

/** Set of rows that a formula takes from a table: those placed by a day column that meet the conditions. */
export interface RowSet {
  readonly table: FactName;
  readonly on: string;
  readonly where?: Where;
}

/** Additivity over time: how the values of short periods make up that of a long one. */
export type Shape =
  /** They add up. */
  | "total"
  /** Totals are divided: numerator and denominator each add up. */
  | "ratio"
  /** The last one counts: what is there at the end. */
  | "level"
  /** Not additive: distinct customers, medians. */
  | "other";

/**
 * How the values of segments make up the whole: their sum, the sum of their numerators over that of their denominators, or
 * (null) neither, as a customer of two channels counts once.
 */
export type Additivity = "sum" | "ratio" | null;

/** Asks of a part, or of a KPI that a formula refers to, what is asked of the whole. */
export interface Ask<T> {
  part(formula: Formula): T;
  kpi(id: string): T;
}

/** What a formula is printed with. */
export interface Words {
  readonly locale: Locale;
  readonly nameOf: (kpi: string) => string;
  part(formula: Formula): string;
  /** An operand: in brackets where it contains an operator. */
  operand(formula: Formula): string;
  /** A dividend: in brackets unless it is a name. */
  dividend(formula: Formula): string;
  /** The noun of a row aggregate, what it counts or sums, without the day. */
  noun(formula: Count | Sum): string;
  interpolate(code: FormulaWord, params?: Readonly<Record<string, string | number>>): string;
}

/** Context of one evaluation, as the kinds of formula see it. */
export interface Run {
  readonly facts: Facts;
  readonly request: EvaluationRequest;
  readonly cubes: Cubes;
  readonly scans: Scans;
  readonly targets: TargetAnswers;
  /** The values of a part, in the order of the slices. */
  values(formula: Formula, slices: Slices): Measured[];
  /** The reason why the facts cannot answer a part, in total or by segment; null if they can. */
  missing(formula: Formula, segmented: boolean): NullReason | null;
  spanOf(period: Period): Span;
  /** The same facts evaluated by another field. */
  evaluateBy(field: string, formulas: Readonly<Record<string, Formula>>): People;
  /** Computes what depends on the facts and on a formula once in an evaluation. */
  memoize<T>(formula: Formula, compute: () => T): T;
}

/** What a formula asks about targets. */
export interface TargetAnswers {
  /** The target of a KPI for a period; null where there is none. */
  find(kpi: string, period: Period, segment?: string): FoundTarget | null;
  /** Who has a target of a KPI, by a field. */
  names(kpi: string, field: string): Iterable<string>;
  /** The whole month, quarter or year that a range to date belongs to. */
  whole(period: Period): Period;
}

/** What an evaluation by another field answers. */
export interface People {
  measured(kpi: string, period: Period, segment: string): Measured;
  target(kpi: string, period: Period, segment: string): number | null;
}

/**
 * Interface of one kind of formula: every operation on it. Each kind is one module of this folder; the registry lists
 * them, and one that leaves a question out does not compile.
 */
export interface FormulaKind<F extends Formula> {
  /** The columns it reads. */
  needs(formula: F, ask: Ask<readonly Need[]>): readonly Need[];
  /** The rows it looks at: KPIs of the same rows move together by arithmetic. */
  rows(formula: F, ask: Ask<readonly RowSet[]>): readonly RowSet[];
  /** Whether its value adds up or counts; otherwise it divides, and a larger number need not be more. */
  readonly isAmount: boolean;
  shape(formula: F, ask: Ask<Shape>): Shape;
  additivity(formula: F, ask: Ask<Additivity>): Additivity;
  /** Whether it asks for an earlier slice than the one it is evaluated for. */
  looksBack(formula: F, ask: Ask<boolean>): boolean;
  /** Fields it cannot be broken down by. */
  notBy(formula: F, ask: Ask<readonly string[]>): readonly string[];
  /** In words, in the language of `words`. */
  explain(formula: F, words: Words): string;
  /** How its words stand within a product or a ratio: as a name, a phrase, or with an operator of its own. */
  readonly syntax: "name" | "phrase" | "operator";
  /** One value for each slice: running each slice through all parts instead costs half as much again. */
  evaluate(formula: F, slices: Slices, run: Run): Measured[];
}
