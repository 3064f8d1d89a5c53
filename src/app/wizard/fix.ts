import type { Fix } from "../../insight/kpi-set/advice";
import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { wizardMessages } from "../../text/messages/app-wizard";
import type { Draft, DraftKpi } from "./draft";

/** Steps of the wizard, in their order. */
export const STEPS = ["goal", "kpis", "targets", "owners", "actions", "check"] as const;
export type Step = (typeof STEPS)[number];

/** The draft after one click; where a person must decide, the step at which they do. */
export interface Fixed {
  readonly draft: Draft;
  readonly step: Step;
}

const FIELDS = {
  owner: "owners",
  cadence: "owners",
  deadline: "goal",
  action: "actions",
  goal: "goal",
} as const;

/** The label of the button of a fix; "" where it is about a KPI that is none of the draft's. */
export function fixLabel(fix: Fix, mine: ReadonlySet<string>, locale: Locale): string {
  const say = (code: keyof typeof wizardMessages, kpi: KpiId | null = null): string =>
    interpolate(wizardMessages[code], locale, kpi === null ? {} : { kpi: KPIS[kpi].name[locale] });
  switch (fix.kind) {
    case "set-kpi":
      if (!mine.has(fix.kpi)) return "";
      if (fix.field === "owner" || fix.field === "action" || fix.field === "deadline")
        return say(`fix-${fix.field}`);
      if (fix.field === "cadence") return say("fix-cadence");
      return fix.field === "place" ? say("fix-drop", fix.kpi) : "";
    case "set-target":
      return mine.has(fix.kpi) ? say("fix-target") : "";
    case "set-goal":
    case "add-goal":
      return say("fix-goal");
    case "add-kpi":
      return fix.kpi === null ? say("fix-choose") : say("fix-add", fix.kpi);
    case "drop-kpi":
      return mine.has(fix.kpi) ? say("fix-drop", fix.kpi) : "";
    case "replace-kpi":
      return mine.has(fix.kpi) ? say("fix-replace", fix.by) : "";
  }
}

/** Applies a fix to the draft. */
export function applyFix(draft: Draft, fix: Fix): Fixed {
  const stay = (kpis: readonly DraftKpi[]): Fixed => ({ draft: { ...draft, kpis }, step: "check" });
  switch (fix.kind) {
    case "set-kpi": {
      if (fix.field === "place") return stay(draft.kpis.filter(({ id }) => id !== fix.kpi));
      if (fix.field === "cadence" && fix.value === "weekly")
        return stay(draft.kpis.map((one) => (one.id === fix.kpi ? { ...one, cadence: "weekly" } : one)));
      return { draft, step: fix.field in FIELDS ? FIELDS[fix.field as keyof typeof FIELDS] : "kpis" };
    }
    case "set-target":
      return { draft, step: "targets" };
    case "set-goal":
    case "add-goal":
      return { draft, step: "goal" };
    case "add-kpi":
      return fix.kpi === null ? { draft, step: "kpis" } : stay([...draft.kpis, newKpi(fix.kpi, draft)]);
    case "drop-kpi":
      return stay(draft.kpis.filter(({ id }) => id !== fix.kpi));
    case "replace-kpi": {
      const has = draft.kpis.some(({ id }) => id === fix.by);
      const others = draft.kpis.filter(({ id }) => !has || id !== fix.kpi);
      return stay(
        others.map((one) => (one.id === fix.kpi ? { ...newKpi(fix.by, draft), owner: one.owner } : one)),
      );
    }
  }
}

/** A KPI that was just picked: the goal's owner answers for it until somebody else is named. */
export function newKpi(id: KpiId, { goal }: Pick<Draft, "goal">): DraftKpi {
  return { id, target: null, period: "", owner: goal.owner, cadence: "weekly", action: "", keptBecause: "" };
}
