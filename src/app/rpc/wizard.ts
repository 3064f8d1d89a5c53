import type { Fix } from "../../insight/kpi-set/advice";
import { KPIS, type KpiId } from "../../kpis/catalog";
import { DRIVER_TREES } from "../../kpis/trees";
import type { Kpi, Unit } from "../../metrics/kpi";
import type { Platform } from "../platform";
import { readSettings } from "../tabs/settings";
import { check } from "../wizard/check";
import { type Draft, type DraftGoal, type DraftKpi, readDraft, saveDraft } from "../wizard/draft";
import { finish } from "../wizard/finish";
import { applyFix, type Fixed } from "../wizard/fix";
import { suggest } from "../wizard/suggest";
import { targetView } from "../wizard/target-view";
import { kpiId, peopleNames } from "./actions";
import { type MessageAnswer, procedure } from "./ask";
import { list, number, object, oneOf, optional, orNull, type Shape, text, whole } from "./shape";

const goal: Shape<DraftGoal> = object({
  name: text,
  kpi: oneOf([...(Object.keys(KPIS) as KpiId[]), ""] as const),
  amount: orNull(number),
  deadline: text,
  owner: text,
});
const kpi: Shape<DraftKpi> = object({
  id: kpiId,
  target: orNull(number),
  period: text,
  owner: text,
  cadence: oneOf(["weekly", "monthly", ""] as const),
  action: text,
  keptBecause: text,
  redBelow: optional(orNull(number)),
});
const draft: Shape<Draft> = object({ step: whole(0, 6), goal, kpis: list(kpi) });

/** The shape of a fix that the coach proposed; it comes back as it was sent. */
const fix: Shape<Fix> = (value, at) => {
  const { kind } = Object(value) as { kind?: unknown };
  const kinds = ["set-kpi", "set-goal", "set-target", "add-goal", "add-kpi", "drop-kpi", "replace-kpi"];
  const { kpi: one, by = "cac" } = Object(value) as { kpi?: unknown; by?: unknown };
  const known = (id: unknown): boolean => id === undefined || id === null || kpiId(id, at) === null;
  return kinds.includes(String(kind)) && known(one) && known(by) ? null : at;
};

export interface WizardAnswer {
  readonly draft: Draft | null;
  readonly people: readonly string[];
  readonly currency: string;
  /** KPIs a goal can be measured by: those with a tree first. */
  readonly kpis: readonly {
    readonly id: KpiId;
    readonly name: string;
    readonly unit: Unit;
    readonly tree: boolean;
  }[];
}

export const WIZARD_PROCEDURES = {
  wizard: procedure({}, (platform): WizardAnswer => start(platform)),
  "wizard-save": procedure({ draft: orNull(draft) }, (platform, request): MessageAnswer => {
    saveDraft(platform, request.draft);
    return { message: "" };
  }),
  "wizard-suggest": procedure({ kpi: kpiId }, (platform, request) => ({
    kpis: suggest(platform, request.kpi),
  })),
  "wizard-target": procedure(
    {
      ...{ kpi: kpiId, target: orNull(number), period: text, deadline: text },
      redBelow: optional(orNull(number)),
    },
    (platform, request) => targetView(platform, request),
  ),
  "wizard-check": procedure({ draft }, (platform, request) => check(platform, request.draft)),
  "wizard-fix": procedure({ draft, fix }, (_, request): Fixed => applyFix(request.draft, request.fix)),
  "wizard-finish": procedure({ draft }, (platform, request) => finish(platform, request.draft)),
};

function start(platform: Platform): WizardAnswer {
  const trees = DRIVER_TREES.map(({ kpi: id }) => id);
  const ids = [...trees, ...(Object.keys(KPIS) as KpiId[]).filter((id) => !trees.includes(id))];
  return {
    draft: readDraft(platform),
    people: peopleNames(platform),
    currency: readSettings(platform).currency,
    kpis: ids.map((id) => ({
      id,
      name: KPIS[id].name[platform.locale],
      unit: (KPIS[id] as Kpi).unit,
      tree: trees.includes(id),
    })),
  };
}
