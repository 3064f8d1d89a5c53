import { KPIS, type KpiId } from "../kpis/catalog";
import { GENERAL } from "./general";
import { kpiSignature, type Signature } from "./signature";

/** A cell function, and the KPI it answers for; "" for the general ones. */
export interface NamedFunction {
  readonly name: string;
  readonly kpi: KpiId | "";
}

/** Every cell function, in the order of the catalogue. Signatures say words, so they are made only when asked for. */
export function namedFunctions(): NamedFunction[] {
  return [
    ...(Object.keys(KPIS) as KpiId[]).map((id) => ({ name: KPIS[id].function, kpi: id })),
    ...Object.keys(GENERAL).map((name): NamedFunction => ({ name, kpi: "" })),
  ];
}

/** The KPI that a function answers for, "" for a general one, null for a function that is none of ours. */
export function kpiOfFunction(name: string): KpiId | "" | null {
  return namedFunctions().find((one) => one.name === name)?.kpi ?? null;
}

/** The arguments of a general function. */
export function generalArguments(name: string): Signature["arguments"] {
  return (GENERAL as Readonly<Record<string, Signature>>)[name]?.arguments ?? [];
}

export function signatureOf({ name, kpi }: NamedFunction): Signature {
  return kpi === "" ? (GENERAL as Readonly<Record<string, Signature>>)[name] : kpiSignature(KPIS[kpi]);
}
