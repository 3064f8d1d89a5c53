import type { PlainParameter } from "../metrics/kpi";
import type { Text } from "../text/locale";

/** An argument that may be a range: its cells are summed. */
export function total(name: string, label: Text): PlainParameter {
  return { name, kind: "total", label };
}

/** An argument that is a rate or mean: a range of them cannot be summed. */
export function rate(name: string, label: Text): PlainParameter {
  return { name, kind: "rate", label };
}
