import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Kpi } from "../../metrics/kpi";
import type { KpiSeries } from "../series";

export type Cadence = "weekly" | "monthly";
/**
 * Guardrail: watched so that nothing breaks; diagnostic: looked at to find causes; aspirational: a target that is to
 * be reached two times in three, not always.
 */
export type Tag = "guardrail" | "diagnostic" | "aspirational";

/** A goal of the company, as a person wrote it down; what they left blank is null or "". */
export interface Goal {
  readonly id: string;
  /** In the company's own words. */
  readonly name: string;
  /** The KPI that measures it. */
  readonly kpi: KpiId | null;
  /** In the unit of that KPI. */
  readonly amount: number | null;
  readonly deadline: Day | null;
  readonly owner: string;
}

/** What a person decided about a KPI: a row of the KPI tab. */
export interface KpiChoice {
  readonly id: KpiId;
  readonly owner: string;
  /** Place on the dashboard, from 1; null if it is not on it. */
  readonly place: number | null;
  /** Id or words of its goal, as written; "" for none. */
  readonly goal: string;
  readonly cadence: Cadence | null;
  readonly deadline: Day | null;
  /** What will be done if it turns red. */
  readonly action: string;
  readonly tag: Tag | null;
  /** Why it is kept although it was warned of as a vanity metric. */
  readonly keptBecause: string;
  /** Share of what is expected by now below which it is red, 0–1; null leaves it to the method. */
  readonly redBelow: number | null;
}

export interface Person {
  readonly name: string;
  readonly team: string;
}

/**
 * How a KPI is tied to one it is to move: by arithmetic (a part of its tree), or by what their history shows. With
 * "none", `n` common periods were looked at and showed nothing.
 */
export interface Link {
  readonly from: KpiId;
  readonly to: KpiId;
  readonly verdict: "arithmetic" | "strong" | "possible" | "none" | "not-enough";
  readonly n: number;
}

/** What other parts of the product know of a KPI; null where they do not know. */
export interface Evidence {
  readonly series: KpiSeries | null;
  readonly target: { readonly value: number; readonly period: Period } | null;
  /** Probability of reaching the target, 0–1. */
  readonly pHit: number | null;
  /** Whether the target lies where the process always, never or sometimes gets by itself. */
  readonly capability: "passes" | "fails" | "hit-and-miss" | null;
  readonly data: DataState | null;
  /** Fields its rows can be broken down by. */
  readonly dimensions: readonly string[] | null;
  readonly log: ActionLog | null;
}

export interface DataState {
  readonly audit: "pass" | "warn" | "fail";
  /** Age of the newest data, in periods of the KPI's series. */
  readonly periodsOld: number;
  /** Share of the expected periods that have data, 0–1. */
  readonly coverage: number;
}

/** What was done about a KPI, as far as the workbook has kept it. */
export interface ActionLog {
  readonly since: Day;
  readonly lastNote: Day | null;
  /** How often a change of its status led to an action. */
  readonly reactions: number;
}

export const NO_EVIDENCE: Evidence = {
  series: null,
  target: null,
  pHit: null,
  capability: null,
  data: null,
  dimensions: null,
  log: null,
};

export interface KpiSet {
  readonly today: Day;
  /** ISO 4217 code, for the sentences. */
  readonly currency: string;
  readonly goals: readonly Goal[];
  /** Every row of the KPI tab, also of KPIs that nobody uses. */
  readonly kpis: readonly KpiChoice[];
  readonly people: readonly Person[];
  readonly evidence: Readonly<Partial<Record<KpiId, Evidence>>>;
  readonly links: readonly Link[];
}

/** The KPIs that somebody owns, looks at on the dashboard, or has linked to a goal; each once. */
export function inUse(set: KpiSet): KpiChoice[] {
  const used = set.kpis.filter(
    ({ id, owner, place, goal }) =>
      owner !== "" || place !== null || goal !== "" || set.goals.some((one) => one.kpi === id),
  );
  return used.filter((choice, at) => used.findIndex(({ id }) => id === choice.id) === at);
}

/** The goal a KPI is linked to, or that it measures; null where there is none of that id or name. */
export function goalOf({ goals }: KpiSet, { id, goal }: KpiChoice): Goal | null {
  const found =
    goal === ""
      ? goals.find((one) => one.kpi === id)
      : goals.find((one) => one.id === goal || one.name === goal);
  return found ?? null;
}

export function evidenceOf({ evidence }: KpiSet, id: KpiId): Evidence {
  return evidence[id] ?? NO_EVIDENCE;
}

/** Values of the series that are there, oldest first. */
export function valuesOf({ series }: Evidence): number[] {
  return (series?.measured ?? []).flatMap(({ value }) => value ?? []);
}

/** The record of a KPI, with what only some records have. */
export function recordOf(id: KpiId): Kpi {
  return KPIS[id];
}
