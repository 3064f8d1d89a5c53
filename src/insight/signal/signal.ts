import { KPIS } from "../../kpis/catalog";
import type { Kpi } from "../../metrics/kpi";
import {
  type Band,
  nearLimit,
  outside,
  RUN,
  runLength,
  type Side,
  sideOf,
} from "../../statistics/process-rules";
import type { KpiSeries } from "../series";
import { chartOf } from "./signal-chart";
import { type Capability, type Direction, FIRM_FROM, SIGNALS_FROM, type Signal } from "./signal-result";
import type { ChartPoint } from "./signal-scale";
import { signalText } from "./signal-text";

export interface SignalRequest {
  readonly series: KpiSeries;
  /** Currency in which amounts are written. */
  readonly currency: string;
  /** Target of the period after the last one. */
  readonly target?: number | null;
  /**
   * Periods the limits rest on, by id, as they were kept or confirmed by a person; without `to` they grow to 24 points.
   * Absent: the first 24, which stay. "latest": the last 24 before the latest value, to be kept from then on; real series
   * drift, and limits that nobody confirmed give false alarms when they are a year old.
   */
  readonly lock?: { readonly from: string; readonly to?: string } | "latest";
  /** Periods, by id, that a person left out because they say nothing about the process. */
  readonly excluded?: readonly string[];
}

/** Maximum number of points in the baseline. */
const BASELINE = 24;

/** Periods after which a season repeats: a week of days, a year of anything longer. */
const CYCLES: Readonly<Record<string, number>> = {
  day: 7,
  week: 52,
  month: 12,
  quarter: 4,
  fiscalQuarter: 4,
  half: 2,
  fiscalHalf: 2,
};

/**
 * The process behaviour of a KPI: limits from a baseline that does not move by itself, three rules at the latest value.
 * The latest value is never part of its own baseline. Undefined values are skipped,
 * and so are those of cohorts that are not mature. "collecting" below 8 values.
 */
export function signalOf(request: SignalRequest): Signal {
  const { series, target = null, lock, excluded = [] } = request;
  const kpi: Kpi = KPIS[series.kpi];
  const found = series.periods.flatMap(({ id }, at) => {
    const { value, label } = series.measured[at];
    return value === null || label === "so-far" || excluded.includes(id) ? [] : [{ id, at, value }];
  });
  const n = found.length;
  const last = n - 1;
  const points = withBaseline(
    found,
    lock,
    series.periods.map(({ id }) => id),
  );
  const base = points.filter((point) => point.base);
  /** Values since the limits start. */
  const fresh = Math.min(n, base.length + 1);
  const period = found[last]?.id ?? null;
  const value = found[last]?.value ?? null;
  const nothing = { direction: null, rules: [], limits: null, next: null, baseline: null, adjustments: [] };
  if (n < SIGNALS_FROM || base.length < SIGNALS_FROM - 1) {
    const signal: Omit<Signal, "says"> = {
      ...{ kpi: series.kpi, state: "collecting", period, value, ...nothing },
      ...{ capability: null, relock: null, n, reason: "too-few" },
    };
    return { ...signal, says: signalText(signal, request.currency, fresh, 0, 0) };
  }
  const cycle = CYCLES[series.periods[0].kind] ?? 1;
  const chart = chartOf(points, { cycle, money: kpi.unit === "money", count: kpi.unit === "count" });
  const values = points.map((point) => point.value);
  const few = chart.adjustments.includes("few");
  const sides: readonly Side[] = [
    outside(values[last], chart.bands[last]),
    // Small counts stay on one side of their mean, and on the same few numbers, by themselves.
    few ? 0 : nearLimit(values, chart.bands, last),
    !few && runLength(values, chart.bands, last) >= RUN ? sideOf(values[last], chart.bands[last]) : 0,
  ];
  const side = sides.find((one) => one !== 0) ?? 0;
  const direction = directionOf(side, kpi.better);
  const shown = (band: Band): Band =>
    values.some((one) => one < 0) ? band : { ...band, low: Math.max(0, band.low) };
  const firm = n >= FIRM_FROM && base.length >= FIRM_FROM - 1;
  const signal: Omit<Signal, "says"> = {
    kpi: series.kpi,
    state: firm ? (direction ?? "none") : "provisional",
    direction,
    rules: ([1, 2, 3] as const).filter((rule) => side !== 0 && sides[rule - 1] === side),
    period,
    value,
    limits: shown(chart.bands[last]),
    next: shown(chart.next),
    baseline: {
      n: base.length,
      from: base[0].id,
      to: base[base.length - 1].id,
      locked: base.length >= FIRM_FROM && lock !== "latest",
    },
    adjustments: chart.adjustments,
    capability: target === null ? null : capabilityOf(target, chart.next, kpi.better),
    relock: firm && !few ? relockFrom(points, chart.bands) : null,
    n,
    reason: null,
  };
  const run = runLength(values, chart.bands, last);
  return { ...signal, says: signalText(signal, request.currency, fresh, side, run) };
}

type Point = ChartPoint & { readonly id: string };

/** The first points up to 24, or those a person named as far as they are still in the series; never the latest. */
function withBaseline(
  found: readonly Omit<Point, "base">[],
  lock: SignalRequest["lock"],
  ids: readonly string[],
): Point[] {
  const named = lock === "latest" ? { from: found[Math.max(0, found.length - 1 - BASELINE)]?.id } : lock;
  const from = named?.from === undefined ? 0 : Math.max(0, ids.indexOf(named.from));
  const to = named?.to === undefined ? -1 : ids.indexOf(named.to);
  let count = 0;
  return found.map((point, index) => {
    const inside = point.at >= from && (to < 0 ? count < BASELINE : point.at <= to);
    const base = inside && index < found.length - 1;
    if (base) count += 1;
    return { ...point, base };
  });
}

function directionOf(side: Side, better: Kpi["better"]): Direction | null {
  if (side === 0) return null;
  if (better === "target") return "changed";
  return (side === 1) === (better === "higher") ? "better" : "worse";
}

/**
 * Process capability: where the target lies against the limits. Source: NHS "Making data count". A target on a limit is
 * inside.
 */
function capabilityOf(target: number, { low, high }: Band, better: Kpi["better"]): Capability {
  if (target >= low && target <= high) return "hit-and-miss";
  if (better === "target") return "fails";
  return target > high === (better === "higher") ? "fails" : "passes";
}

/**
 * The period from which limits could be recomputed: a run of eight up to now, or two points outside on one side of
 * which the first has at least seven after it. Only a suggestion: the person knows whether something changed.
 */
function relockFrom(points: readonly Point[], bands: readonly Band[]): string | null {
  const values = points.map((point) => point.value);
  const last = points.length - 1;
  const run = runLength(values, bands, last);
  if (run >= RUN && run <= last) return points[last - run + 1].id;
  for (const side of [1, -1]) {
    const hits = points.flatMap((point, at) =>
      !point.base && outside(point.value, bands[at]) === side ? [at] : [],
    );
    if (hits.length >= 2 && last - hits[0] >= RUN - 1) return points[hits[0]].id;
  }
  return null;
}
