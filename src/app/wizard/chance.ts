import type { Period } from "../../calendar/period";
import { forecast } from "../../insight/forecast/forecast";
import type { KpiSeries } from "../../insight/series";
import { KPIS } from "../../kpis/catalog";
import type { Kpi } from "../../metrics/kpi";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { wizardMessages } from "../../text/messages/app-wizard";

export interface HitQuestion {
  /** Complete months. */
  readonly past: KpiSeries;
  readonly target: number;
  readonly period: Period;
}
export interface ChanceQuestion extends Omit<HitQuestion, "period"> {
  readonly period: Period | null;
  /** The target as one month of it. */
  readonly line: number;
}

/** The probability of reaching a target where it is known, and how often the past reached its level, in words. */
export function chance({ past, line, target, period }: ChanceQuestion, locale: Locale): string {
  const p = period === null ? null : pHit({ past, target, period });
  const likely = p === null ? "" : interpolate(wizardMessages.likely, locale, { p: Math.round(p * 100) });
  const values = past.measured.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return wizardMessages["no-past"][locale];
  const { better }: Kpi = KPIS[past.kpi];
  if (better === "target") return "";
  const hits = values.filter((value) => (better === "higher" ? value >= line : value <= line)).length;
  return likely + interpolate(wizardMessages.reached, locale, { n: values.length, hits });
}

/** Probability of reaching a target, 0–1; null where the past does not tell. Its sentence is another one here. */
export function pHit({ past, target, period }: HitQuestion): number | null {
  return past.periods.length === 0 ? null : forecast({ series: past, period, target, currency: "" }).pHit;
}
