import type { Finding } from "../insight/analysis";
import type { Outlook } from "../insight/forecast/outlook";
import type { Signal } from "../insight/signal/signal-result";
import type { Status, Tone } from "../insight/status/status";
import type { Grade } from "../insight/status/trust";
import type { Kpi, Unit } from "../metrics/kpi";
import type { Label, NullReason } from "../metrics/measured";
import type { SpreadBy } from "../metrics/targets";
import type { Text } from "../text/locale";

export type { Status };

export interface ScorecardSegment {
  readonly name: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number;
  readonly target: number | null;
}

export interface ScorecardKpi {
  readonly id: string;
  /** Absent for the default definition. */
  readonly variant?: string;
  readonly unit: Unit;
  readonly better: Kpi["better"];
  readonly timing: Kpi["timing"];
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number;
  readonly reason?: NullReason;
  /** What must be said beside the value; and what it is at least, where there is none. */
  readonly label?: Label;
  readonly atLeast?: number;
  readonly target: number | null;
  /** Set where nobody set a target for the period itself: what it was spread from, and how. */
  readonly targetSpread?: { readonly from: string; readonly by: SpreadBy };
  /** value ÷ target; for "lower is better" still value ÷ target, the status knows the direction. */
  readonly attainment: number | null;
  readonly status: Status;
  /** The equally elapsed previous period, and the value then. */
  readonly previous: { readonly period: string; readonly value: number | null };
  /** value − previous, relative to |previous|; null where either is null or the base is not positive. */
  readonly change: number | null;
  /** The last twelve complete-or-current months, oldest first. */
  readonly series: readonly {
    readonly period: string;
    readonly value: number | null;
    readonly target: number | null;
  }[];
  readonly owner: string;
  /** Name of the field segments are by; empty where there are none. */
  readonly by: string;
  readonly segments: readonly ScorecardSegment[];
  /** What the number means; absent for variants. */
  readonly insight?: ScorecardInsight;
}

/** The part of a KPI's insight that surfaces show. */
export interface ScorecardInsight {
  readonly tone: Tone;
  /** Chance of ending on target, 0–1. */
  readonly pHit: number | null;
  /** Why it has its status. */
  readonly says: Text;
  readonly signal: Pick<Signal, "state" | "direction" | "rules" | "limits" | "capability" | "relock" | "n">;
  /** Where the running month will end. */
  readonly outlook: Outlook;
  /** Whether its data can be believed; null where that was not looked at. */
  readonly grade: Grade | null;
}

/** The one result of a refresh. Plain JSON: dashboards, mails, the sidebar and history only render it. */
export interface Scorecard {
  /** Civil day, `2026-11-23`, and instant, ISO 8601 with the spreadsheet's offset. */
  readonly today: string;
  readonly computedAt: string;
  readonly currency: string;
  /** What it was computed from. */
  readonly sources: readonly {
    readonly table: string;
    readonly tab: string;
    readonly rows: number;
    readonly unread: number;
    readonly pending: boolean;
  }[];
  readonly kpis: readonly ScorecardKpi[];
  /** How many issues there are, by code. */
  readonly issues: Readonly<Record<string, number>>;
  /** What is worth knowing, the most important first. */
  readonly findings: readonly Finding[];
  /** The data audit in a sentence, and its score, 0–100. */
  readonly audit: { readonly score: number | null; readonly says: Text } | null;
  /** Set while a source is still loading: KPIs that need it show their last values, computed at this instant. */
  readonly keptFrom?: string;
}
