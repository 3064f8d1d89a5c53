import { KPIS, type KpiId } from "../../kpis/catalog";
import { DRIVER_TREES } from "../../kpis/trees";
import type { Kpi } from "../../metrics/kpi";
import { interpolate } from "../../text/message";
import { wizardMessages } from "../../text/messages/app-wizard";
import { formatValue } from "../../text/number";
import { readSources } from "../import/sources";
import type { Platform } from "../platform";
import { readScorecard } from "../refresh/values-tab";
import { type Computable, computable } from "./computable";

/** A KPI that the tree proposes for a goal. */
export interface Suggestion extends Computable {
  readonly id: KpiId;
  readonly name: string;
  readonly question: string;
  readonly timing: Kpi["timing"];
  /** Its place in the KPI tree: it measures the goal, drives it, or moves a driver early. */
  readonly role: "goal" | "driver" | "leading";
  /** Why it is proposed, in a sentence. */
  readonly because: string;
  /** Its value now; "–" where there is none. */
  readonly value: string;
  /** Why it says little by itself; "" where it does not. */
  readonly vanity: string;
}

/** The KPI that measures the goal, what drives it, and what moves those early; each once, in the tree's order. */
export function suggest(platform: Platform, goal: KpiId): Suggestion[] {
  const { locale } = platform;
  const scorecard = readScorecard(platform);
  const data = { sources: readSources(platform), scorecard };
  const name = (id: KpiId): string => KPIS[id].name[locale];
  const list: Suggestion[] = [];
  const add = (id: KpiId, role: Suggestion["role"], of: KpiId): void => {
    if (list.some((one) => one.id === id)) return;
    const kpi: Kpi = KPIS[id];
    const known = scorecard?.kpis.find((one) => one.id === id && one.variant === undefined);
    list.push({
      id,
      name: name(id),
      question: kpi.question[locale],
      timing: kpi.timing,
      role,
      because: interpolate(wizardMessages[`because-${role}`], locale, { kpi: name(of) }),
      value: formatValue(known?.value ?? null, kpi.unit, locale, scorecard?.currency ?? ""),
      vanity: kpi.vanity?.[locale] ?? "",
      ...computable(id, data, locale),
    });
  };
  add(goal, "goal", goal);
  const drivers = DRIVER_TREES.find(({ kpi }) => kpi === goal)?.drivers ?? [];
  for (const { kpi } of drivers) add(kpi, "driver", goal);
  for (const { kpi, leading } of drivers) for (const id of leading) add(id, "leading", kpi);
  return list;
}
