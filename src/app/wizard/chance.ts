import type { Period } from "../../calendar/period";
import type { KpiSeries } from "../../insight/series";
import { KPIS } from "../../kpis/catalog";
import type { Kpi } from "../../metrics/kpi";
import type { Locale } from "../../text/locale";
import { fill } from "../../text/message";
import { wizardMessages } from "../../text/messages/app-wizard";

export interface ChanceQuestion {
  readonly past: KpiSeries;
  /** The target as one month of it. */
  readonly line: number;
  readonly target: number;
  readonly period: Period | null;
  readonly currency: string;
}

/** How often the past reached the level, in words. */
export function chance({ past, line }: ChanceQuestion, locale: Locale): string {
  const values = past.measured.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return wizardMessages["no-past"][locale];
  const { better }: Kpi = KPIS[past.kpi];
  if (better === "target") return "";
  const hits = values.filter((value) => (better === "higher" ? value >= line : value <= line)).length;
  return fill(wizardMessages.reached, locale, { n: values.length, hits });
}

/** Probability of reaching a target, 0–1; null where nobody has worked it out. */
export function pHit(_question: ChanceQuestion): number | null {
  return null;
}
