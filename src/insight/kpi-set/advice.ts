import type { KpiId } from "../../kpis/catalog";
import type { Text } from "../../text/locale";
import type { coachWords } from "../../text/messages/insight-coach";
import type { Goal, KpiChoice } from "./kpi-set";

/** A fix that one click can apply; where `value` is null the person is asked for it. */
export type Fix =
  | {
      readonly kind: "set-kpi";
      readonly kpi: KpiId;
      readonly field: keyof Omit<KpiChoice, "id">;
      readonly value: string | number | null;
    }
  | {
      readonly kind: "set-goal";
      readonly goal: string;
      readonly field: keyof Omit<Goal, "id">;
      readonly value: string | number | null;
    }
  | { readonly kind: "set-target"; readonly kpi: KpiId; readonly value: number | null }
  | { readonly kind: "add-goal" }
  /** Links a KPI to a goal, and takes it into use. */
  | { readonly kind: "add-kpi"; readonly goal: string; readonly kpi: KpiId | null }
  /** Takes a KPI out of use: off the dashboard, without owner and goal. */
  | { readonly kind: "drop-kpi"; readonly kpi: KpiId }
  | { readonly kind: "replace-kpi"; readonly kpi: KpiId; readonly by: KpiId };

export type AdviceCode =
  | Exclude<keyof typeof coachWords, "no-leading-add">
  /** A KPI is, or may be, a vanity metric. */
  | "vanity"
  | "vanity-review";

/** One piece of advice on the set of KPIs; about one KPI, goal, person or team, or about the whole set. */
export interface Advice {
  readonly code: AdviceCode;
  readonly kpi?: KpiId;
  readonly goal?: string;
  readonly person?: string;
  readonly team?: string;
  readonly severity: "warn" | "suggest";
  /** How many KPIs, or periods, it is about; null where it is about one thing. */
  readonly n: number | null;
  readonly says: Text;
  readonly fix?: Fix;
}
