import { KPIS } from "../kpis/catalog";
import { GENERAL } from "./general";
import { kpiSignature, type Signature } from "./signature";

/** Every cell function with the KPI it answers for ("" for the general ones); the build writes them out. */
export const CELL_FUNCTIONS: readonly (Signature & { readonly kpi: string })[] = [
  ...Object.entries(KPIS).map(([id, kpi]) => ({ ...kpiSignature(kpi), kpi: id })),
  ...Object.values(GENERAL).map((signature) => ({ ...signature, kpi: "" })),
];
