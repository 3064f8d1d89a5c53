import { type Period, parsePeriod } from "../../src/calendar/period";
import type { Facts } from "../../src/facts/table";
import { formulas } from "../../src/kpis/catalog";
import { evaluate } from "../../src/metrics/evaluate";
import type { Formula } from "../../src/metrics/formula";
import type { Measured } from "../../src/metrics/measured";
import { day } from "./facts-of";

export interface Question {
  readonly facts: Facts;
  /** A formula, or the id of a KPI or variant in the catalogue. */
  readonly of: Formula | string;
  readonly period: string;
  readonly today?: string;
  readonly by?: string;
  readonly segment?: string;
  readonly fiscalYearStart?: number;
}

/** Evaluates one formula over one period and segment; unless told today is 2026-11-10, and the fiscal year starts in April. */
export function ask({
  facts,
  of,
  period,
  today = "2026-11-10",
  by,
  segment,
  fiscalYearStart = 4,
}: Question): Measured {
  const all = typeof of === "string" ? formulas() : { ...formulas(), asked: of };
  const slice = periodOf(period, fiscalYearStart);
  const request = { formulas: all, periods: [slice], today: day(today), fiscalYearStart, by };
  return evaluate(facts, request).measured(typeof of === "string" ? of : "asked", slice, segment);
}

export function periodOf(text: string, fiscalYearStart = 4): Period {
  const period = parsePeriod(text, { fiscalYearStart });
  if (period === null) throw new Error(`${text} is no period`);
  return period;
}
