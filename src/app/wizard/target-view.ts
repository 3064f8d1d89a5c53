import { fiscalQuarterOf, fiscalYearOf } from "../../calendar/kinds";
import { monthOf, type Period, parsePeriod } from "../../calendar/period";
import { ON_TRACK, WATCH } from "../../insight/status";
import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Kpi, Unit } from "../../metrics/kpi";
import type { Text } from "../../text/locale";
import { fill } from "../../text/message";
import { wizardMessages } from "../../text/messages/app-wizard";
import { formatValue } from "../../text/number";
import { dayOfField } from "../day-cell";
import type { Platform } from "../platform";
import { readSettings } from "../settings";
import { readScorecard, readValues } from "../values-tab";
import { chance } from "./chance";
import { addsUp, pastMonths } from "./past";

/** What helps a person to set a target: the past, the choice of periods, and how likely it is. */
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
}

export interface TargetQuestion {
  readonly kpi: KpiId;
  readonly target: number | null;
  readonly period: string;
  /** Of the goal; "" for none. */
  readonly deadline: string;
}

export function targetView(
  platform: Platform,
  { kpi: id, target, period, deadline }: TargetQuestion,
): TargetView {
  const { locale } = platform;
  const { fiscalYearStart, currency } = readSettings(platform);
  const kpi: Kpi = KPIS[id];
  const past = pastMonths(readValues(platform), id);
  const whole = parsePeriod(period, { fiscalYearStart });
  const line = target === null ? null : monthly(id, target, whole);
  const text = (value: number): string => formatValue(value, kpi.unit, locale, currency);
  return {
    unit: kpi.unit,
    better: kpi.better,
    currency: readScorecard(platform)?.currency ?? currency,
    months: past.periods.map((month, at) => ({ period: month.id, value: past.measured[at].value })),
    line,
    periods: choices(platform.clock.today(), dayOfField(deadline), fiscalYearStart).map(
      ({ id: name, label }) => ({
        id: name,
        label: fill(label, locale, { id: name }),
      }),
    ),
    chance: target === null || line === null ? "" : chance({ past, line, target, period: whole }, locale),
    thresholds: target === null ? "" : thresholds(kpi.better, target, text)[locale],
  };
}

/** A year's total falls to its months in equal parts here: a picture, not the spread that statuses go by. */
function monthly(id: KpiId, target: number, period: Period | null): number {
  const days = period === null ? 0 : period.end - period.start;
  return addsUp(id) && days > 31 ? target / Math.round(days / 30.4375) : target;
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

/** Of a running period the elapsed share of these counts. */
function thresholds(better: Kpi["better"], target: number, text: (value: number) => string): Text {
  const side = better === "higher" ? wizardMessages["at-least"] : wizardMessages["at-most"];
  const bound = better === "higher" ? target * WATCH : target / WATCH;
  const say = (locale: "ja" | "en"): string =>
    better === "target"
      ? fill(wizardMessages.thresholds, locale, {
          green: fill(wizardMessages.near, locale, {
            value: text(target),
            share: `${Math.round((ON_TRACK - WATCH) * 100)}%`,
          }),
          amber: fill(wizardMessages.near, locale, {
            value: text(target),
            share: `${Math.round(2 * (ON_TRACK - WATCH) * 100)}%`,
          }),
        })
      : fill(wizardMessages.thresholds, locale, {
          green: fill(side, locale, { value: text(target) }),
          amber: fill(side, locale, { value: text(bound) }),
        });
  return { ja: say("ja"), en: say("en") };
}
