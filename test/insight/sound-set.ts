import { coach } from "../../src/insight/kpi-set/advise";
import type { KpiSet } from "../../src/insight/kpi-set/kpi-set";
import type { KpiId } from "../../src/kpis/catalog";
import { choice, evidence, kpiSet } from "./coach-set";

export const FIVE_KPIS: readonly KpiId[] = [
  "pipeline-coverage",
  "win-rate",
  "new-deals",
  "meetings",
  "calls",
];

export const evidenceFor = (ids: readonly KpiId[], changes = {}) =>
  Object.fromEntries(ids.map((id) => [id, evidence(changes)])) as KpiSet["evidence"];

/** What is advised, each as its code and what it is about. */
export const advised = (set: KpiSet) =>
  coach(set).advice.map(({ code, kpi, goal, person, team }) =>
    `${code} ${kpi ?? goal ?? person ?? team ?? ""}`.trim(),
  );

/** One goal with its measure and two KPIs, one of which leads: nothing to say. */
export const SOUND = kpiSet({
  kpis: [choice("won-amount"), choice("win-rate"), choice("pipeline-coverage")],
  evidence: evidenceFor(["won-amount", "win-rate", "pipeline-coverage"]),
});
