import { fiscalQuarterOf, fiscalYearOf } from "../../calendar/kinds";
import { monthOf, type Period, parsePeriod } from "../../calendar/period";
import { dayText } from "../../insight/kpi-set/advice-text";
import { shapeOf } from "../../insight/kpi-shape";
import { BORDERS } from "../../insight/status/red-border";
import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Kpi, Unit } from "../../metrics/kpi";
import type { Text } from "../../text/locale";
import { interpolate } from "../../text/message";
import { wizardMessages } from "../../text/messages/app-wizard";
import { formatValue } from "../../text/number";
import type { Platform } from "../platform";
import { readScorecard, readValues } from "../refresh/values-tab";
import { dayOfField } from "../tabs/day-cell";
import { readKpiList } from "../tabs/kpi-list";
import { findOwned } from "../tabs/owned";
import { readSettings } from "../tabs/settings";
import { chance } from "./chance";
import { pastMonths } from "./past";
import { thresholds } from "./thresholds";

/** The help for setting a target: the history, the choice of periods, and the probability of reaching it. */
export interface TargetView {
  readonly unit: Unit;
  readonly better: Kpi["better"];
  readonly currency: string;
  /** Complete months, oldest first. */
  readonly months: readonly { readonly period: string; readonly value: number | null }[];
  /** The target as one month of it, to be drawn through the months; null without a target. */
  readonly line: number | null;
  readonly periods: readonly { readonly id: string; readonly label: string }[];
  /** How often it was reached, and the probability of reaching it as far as that is known. */
  readonly chance: string;
  /** When it will be green, amber and red; "" without a target. */
  readonly thresholds: string;
  /** The notice about a period that has not begun; "" where it has. */
  readonly notYet: string;
  /** Border to red as the KPI tab has it, and what one may be: from `least` to below `below`. */
  readonly border: typeof BORDERS & { readonly saved: number | null };
}

export interface TargetQuestion {
  readonly kpi: KpiId;
  readonly target: number | null;
  readonly period: string;
  /** The deadline of the goal; "" for none. */
  readonly deadline: string;
  /** Border to red as it is being written; left out, as the KPI tab has it. */
  readonly redBelow?: number | null;
}

export function targetView(
  platform: Platform,
  { kpi: id, target, period, deadline, redBelow }: TargetQuestion,
): TargetView {
  const { locale } = platform;
  const { fiscalYearStart, currency } = readSettings(platform);
  const kpi: Kpi = KPIS[id];
  const past = pastMonths(readValues(platform), id);
  const whole = parsePeriod(period, { fiscalYearStart });
  const today = platform.clock.today();
  const saved = savedBorder(platform, id);
  const border = redBelow === undefined ? saved : redBelow;
  const periods = choices(today, dayOfField(deadline), fiscalYearStart).map(({ id: name, label }) => ({
    id: name,
    label: interpolate(label, locale, { id: name }),
  }));
  const line = target === null ? null : monthly(id, target, whole);
  const text = (value: number): string => formatValue(value, kpi.unit, locale, currency);
  return {
    unit: kpi.unit,
    better: kpi.better,
    currency: readScorecard(platform)?.currency ?? currency,
    months: past.periods.map((month, at) => ({ period: month.id, value: past.measured[at].value })),
    line,
    periods,
    chance: target === null || line === null ? "" : chance({ past, line, target, period: whole }, locale),
    thresholds: target === null ? "" : thresholds({ better: kpi.better, target, border }, text, locale),
    notYet:
      whole === null || whole.start <= today
        ? ""
        : interpolate(wizardMessages["not-yet"], locale, {
            ...{ period: whole.id, day: dayText(whole.start)[locale] },
            now: periods.find((one) => one.id === fiscalYearOf(today, fiscalYearStart).id)?.label ?? "",
          }),
    border: { ...BORDERS, saved },
  };
}

/**
 * The saved threshold for red; null before there is a KPI tab. Several requests run at once, so none creates the tab.
 */
function savedBorder(platform: Platform, id: KpiId): number | null {
  return findOwned(platform, "kpi") === null ? null : (readKpiList(platform).borders[id] ?? null);
}

/** The target of one month for the chart: a year's total in equal parts, unlike the spread that statuses use. */
function monthly(id: KpiId, target: number, period: Period | null): number {
  const days = period === null ? 0 : period.end - period.start;
  return shapeOf(id) === "total" && days > 31 ? target / Math.round(days / 30.4375) : target;
}

function choices(today: number, deadline: number | null, start: number): { id: string; label: Text }[] {
  const end = deadline !== null && deadline > today ? deadline : today;
  const month = monthOf(today);
  const all = [
    { id: fiscalYearOf(end, start).id, label: wizardMessages["period-fiscal-year"] },
    { id: fiscalYearOf(today, start).id, label: wizardMessages["period-fiscal-year"] },
    { id: fiscalQuarterOf(today, start).id, label: wizardMessages["period-quarter"] },
    { id: month.id, label: wizardMessages["period-month"] },
    { id: monthOf(month.end).id, label: wizardMessages["period-month"] },
  ];
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}
