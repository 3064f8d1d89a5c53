import { dayOf } from "../../src/calendar/day";
import { lastPeriods } from "../../src/calendar/grid";
import { monthOf, parsePeriod } from "../../src/calendar/period";
import {
  type Evidence,
  type Goal,
  type KpiChoice,
  type KpiSet,
  NO_EVIDENCE,
} from "../../src/insight/kpi-set/kpi-set";
import type { KpiSeries } from "../../src/insight/series";
import type { KpiId } from "../../src/kpis/catalog";

export const TODAY = dayOf(2026, 11, 23);
export const LAST_MONTH = monthOf(dayOf(2026, 10, 1));

/** Months up to October 2026; a ratio's values are given as numerator and denominator. */
export function series(kpi: KpiId, values: readonly (number | null | [number, number])[]): KpiSeries {
  return {
    kpi,
    periods: lastPeriods(LAST_MONTH, values.length),
    measured: values.map((value) => {
      if (value === null) return { value, numerator: null, denominator: null, n: 0, reason: "no-data" };
      const [numerator, denominator] = typeof value === "number" ? [value, null] : value;
      return { value: numerator / (denominator ?? 1), numerator, denominator, n: 10 };
    }),
  };
}

export function month(id: string) {
  const period = parsePeriod(id, { fiscalYearStart: 4 });
  if (period === null) throw new Error(`${id} is no period`);
  return period;
}

export const GOAL: Goal = {
  id: "G1",
  name: "今年度の受注を1億円にする",
  kpi: "won-amount",
  amount: 100_000_000,
  deadline: dayOf(2027, 3, 31),
  owner: "佐藤",
};

/** A KPI about which everything is decided. */
export function choice(id: KpiId, changes: Partial<KpiChoice> = {}): KpiChoice {
  return {
    id,
    owner: "佐藤",
    place: null,
    goal: "G1",
    cadence: "weekly",
    deadline: null,
    action: "朝会で原因を1つ選んで直す",
    tag: null,
    keptBecause: "",
    redBelow: null,
    ...changes,
  };
}

export function evidence(changes: Partial<Evidence> = {}): Evidence {
  return { ...NO_EVIDENCE, target: { value: 100, period: month("2026-11") }, ...changes };
}

export function kpiSet(changes: Partial<KpiSet> = {}): KpiSet {
  return {
    today: TODAY,
    currency: "JPY",
    goals: [GOAL],
    kpis: [],
    people: [
      { name: "佐藤", team: "東日本" },
      { name: "鈴木", team: "東日本" },
    ],
    evidence: {},
    links: [],
    ...changes,
  };
}
