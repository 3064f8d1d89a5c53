import type { ChartPicture } from "./picture";

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

/** An axis with about five round steps that holds all values and, for bars, zero. */
export function niceScale({ series, stacked, range, kind, labels }: ChartPicture): Scale {
  const sums = labels.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const values = stacked
    ? sums
    : series.flatMap((one) => one.values.filter((value): value is number => value !== null));
  const zero = kind === "LINE" || kind === "SCATTER" ? values.slice(0, 1) : [0];
  const least = range?.[0] ?? values.reduce((low, value) => Math.min(low, value), zero[0] ?? 0);
  const most = range?.[1] ?? values.reduce((high, value) => Math.max(high, value), zero[0] ?? 0);
  const rough = (most - least || Math.abs(most) || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5].find((nice) => nice * power >= rough) ?? 10);
  const low = Math.floor(least / step) * step;
  const high = Math.max(Math.ceil(most / step) * step, low + step);
  const count = Math.round((high - low) / step);
  return { low, high, step, ticks: Array.from({ length: count + 1 }, (_, index) => low + index * step) };
}

/** Grouped digits, with as many decimals as the step needs. */
export function axisLabel(value: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const [whole, fraction] = value.toFixed(Math.min(6, decimals)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined || /^0*$/.test(fraction) ? grouped : `${grouped}.${fraction}`;
}
