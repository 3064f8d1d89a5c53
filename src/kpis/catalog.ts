import { type Kpi, variantsOf } from "../metrics/kpi";
import { ACTIVITIES } from "./activities";
import { AUDIENCE } from "./audience";
import { CONTRIBUTION } from "./contribution";
import { CUSTOMERS } from "./customers";
import { DEAL_FLOW } from "./deal-flow";
import { MARKETING } from "./marketing";
import { SALES } from "./sales";

/** Every KPI by its id. Ids and function names stand in people's cells: never renamed, only retired. */
export const KPIS = {
  ...SALES,
  ...DEAL_FLOW,
  ...ACTIVITIES,
  ...AUDIENCE,
  ...MARKETING,
  ...CONTRIBUTION,
  ...CUSTOMERS,
} as const satisfies Record<string, Kpi>;

export type KpiId = keyof typeof KPIS;

let memoized: Readonly<Record<string, Kpi["formula"]>> | undefined;

/** Every formula that can be evaluated: defaults by id, variants as `id:variant`. */
export function formulas(): Readonly<Record<string, Kpi["formula"]>> {
  memoized ??= allFormulas();
  return memoized;
}

function allFormulas(): Record<string, Kpi["formula"]> {
  const result: Record<string, Kpi["formula"]> = {};
  for (const [id, kpi] of Object.entries(KPIS) as [KpiId, Kpi][]) {
    result[id] = kpi.formula;
    for (const [variant, { formula }] of Object.entries(variantsOf(kpi)))
      result[`${id}:${variant}`] = formula;
  }
  return result;
}
