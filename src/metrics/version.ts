import { fingerprint } from "../text/hash";
import type { Formula } from "./formula";

const REFERENCE = /"kind":"kpi","kpi":"[^"]+"/g;

/**
 * Fingerprint of a KPI's definition, with the definitions of the KPIs it is made of: two values with different
 * fingerprints are answers to different questions.
 */
export function definitionVersion(key: string, formulas: Readonly<Record<string, Formula>>): string {
  const seen = new Set<string>();
  const collect = (id: string): string => {
    if (seen.has(id)) return "";
    seen.add(id);
    const text = JSON.stringify(formulas[id]);
    const others = (text.match(REFERENCE) ?? []).map((found) => collect(found.split('"')[7]));
    return [text, ...others].join();
  };
  return fingerprint(collect(key)).slice(0, 7);
}
