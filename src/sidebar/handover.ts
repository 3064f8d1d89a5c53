import type { KpiId } from "../kpis/catalog";

/** An action that one view proposes and the next one opens its form with. */
export interface Proposed {
  readonly kpi: KpiId;
  readonly action: string;
}

let proposed: Proposed | null = null;

export function propose(action: Proposed): void {
  proposed = action;
}

/** Takes what was proposed; it is proposed once. */
export function takeProposed(): Proposed | null {
  const taken = proposed;
  proposed = null;
  return taken;
}
