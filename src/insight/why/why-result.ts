import type { Period } from "../../calendar/period";
import type { KpiId } from "../../kpis/catalog";
import type { Evaluation } from "../../metrics/evaluate";
import type { Measured } from "../../metrics/measured";
import type { Text } from "../../text/locale";

export interface WhyQuestion {
  readonly kpi: KpiId;
  /** Two slices of the same length, equally elapsed. */
  readonly before: Period;
  readonly after: Period;
  /** A KPI (`id` or `id:variant`) over a slice, of everything or of one segment. */
  readonly measured: (kpi: string, period: Period, at?: Segment) => Measured;
  /** Fields to look for the change in, with their segments. */
  readonly dimensions: readonly { readonly by: string; readonly segments: readonly string[] }[];
  /** Whether the change is within normal variation; null where nobody can tell yet. */
  readonly normal: boolean | null;
  readonly currency: string;
}

export interface Segment {
  readonly by: string;
  readonly name: string;
}

/** One part of a change. All effects of an explanation and its rest add up to the change. */
export interface ChangePart {
  readonly kind: "factor" | "numerator" | "denominator" | "segment";
  /** KPI, or name of the segment. */
  readonly key: string;
  readonly name: Text;
  readonly before: number | null;
  readonly after: number | null;
  readonly effect: number;
  /** Of the whole change; null where parts mostly offset each other. */
  readonly share: number | null;
  /** Of a ratio's segment: what its share of the whole did, and what its own ratio did. */
  readonly mix: number | null;
  readonly rate: number | null;
  /** A segment that was not there before, or is not there any more. */
  readonly presence: "new" | "gone" | null;
}

export interface Explanation {
  readonly kind: "tree" | "parts" | "segments";
  /** The field, where segments explain. */
  readonly by: string | null;
  /** At most four, largest first. */
  readonly parts: readonly ChangePart[];
  /** What the parts that are not named did together. */
  readonly rest: number;
  /** How much more of the movement the largest parts hold than their size would have them hold, 0–1. */
  readonly concentration: number;
}

export interface WhyChanged {
  readonly kpi: KpiId;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** Rows behind the later value. */
  readonly n: number;
  readonly normal: boolean | null;
  readonly reason: "no-value" | "unchanged" | "no-parts" | null;
  readonly best: Explanation | null;
  /** All of them, the best first. */
  readonly explanations: readonly Explanation[];
  readonly says: Text;
}

/** What `whyChanged` asks, answered by one evaluation of everything and one for each field. */
export function asking(
  whole: Pick<Evaluation, "measured">,
  byField: Readonly<Record<string, Evaluation>>,
): Pick<WhyQuestion, "measured" | "dimensions"> {
  return {
    measured: (kpi, period, at) =>
      at === undefined ? whole.measured(kpi, period) : byField[at.by].measured(kpi, period, at.name),
    dimensions: Object.entries(byField).map(([by, evaluation]) => ({ by, segments: evaluation.segments() })),
  };
}
