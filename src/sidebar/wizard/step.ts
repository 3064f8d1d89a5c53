import type { WizardAnswer } from "../../app/rpc/wizard";
import type { Draft, DraftKpi } from "../../app/wizard/draft";
import type { KpiId } from "../../kpis/catalog";
import type { ViewProps } from "../view";

/** The steps of the wizard, in order. */
export const STEPS = ["goal", "kpis", "targets", "owners", "actions", "check"] as const;
export type StepName = (typeof STEPS)[number];

/** What every step is given. */
export interface StepProps extends Pick<ViewProps, "locale" | "busy" | "send" | "say" | "fail"> {
  readonly wizard: WizardAnswer;
  readonly draft: Draft;
  /** Changes the draft as it is by then: two changes of one moment must both count. */
  change(edit: (draft: Draft) => Draft): void;
}

export const EMPTY: Draft = {
  step: 0,
  goal: { name: "", kpi: "", amount: null, deadline: "", owner: "" },
  kpis: [],
};

/** A change of one KPI of the draft. */
export function withKpi(id: KpiId, changes: Partial<DraftKpi>): (draft: Draft) => Draft {
  return (draft) => ({
    ...draft,
    kpis: draft.kpis.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  });
}

/** Takes a KPI in, or out. What measures the goal has the goal's amount for a target. */
export function toggled(draft: Draft, id: KpiId): Draft {
  if (draft.kpis.some((one) => one.id === id))
    return { ...draft, kpis: draft.kpis.filter((one) => one.id !== id) };
  const { goal } = draft;
  const target = goal.kpi === id ? goal.amount : null;
  const added: DraftKpi = {
    id,
    target,
    period: "",
    owner: goal.owner,
    cadence: "weekly",
    action: "",
    keptBecause: "",
  };
  return { ...draft, kpis: [...draft.kpis, added] };
}

export function nameOf({ kpis }: WizardAnswer, id: KpiId): string {
  return kpis.find((one) => one.id === id)?.name ?? id;
}
