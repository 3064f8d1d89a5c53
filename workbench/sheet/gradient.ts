import type { Area } from "./area";
import type { Sheet } from "./sheet";
import type { Scalar } from "./value";

export interface GradientPoint {
  readonly color: string;
  readonly type: "MIN" | "MAX" | "NUMBER" | "PERCENT" | "PERCENTILE";
  readonly value: string;
}

/** A colour scale; its midpoint is optional. */
export interface Gradient {
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}

/** The colour of a number on a scale, interpolated over the numbers of some areas; null for other values. */
export function gradientColor(
  sheet: Sheet,
  ranges: readonly Area[],
  gradient: Gradient,
  value: Scalar,
): string | null {
  if (typeof value !== "number") return null;
  const numbers = ranges
    .flatMap((area) => sheet.values(area).flat())
    .filter((cell): cell is number => typeof cell === "number")
    .sort((a, b) => a - b);
  const stops = [gradient.min, gradient.mid, gradient.max]
    .filter((point): point is GradientPoint => point !== undefined)
    .map((point) => ({ at: place(point, numbers), color: point.color }));
  const upper = stops.findIndex(({ at }) => value <= at);
  if (upper === 0) return stops[0].color;
  if (upper < 0) return stops[stops.length - 1].color;
  const [low, high] = [stops[upper - 1], stops[upper]];
  return mixed(low.color, high.color, (value - low.at) / (high.at - low.at));
}

function place({ type, value }: GradientPoint, numbers: readonly number[]): number {
  const [least, most] = [numbers[0], numbers[numbers.length - 1]];
  if (type === "MIN") return least;
  if (type === "MAX") return most;
  const given = Number(value);
  if (type === "NUMBER") return given;
  if (type === "PERCENT") return least + ((most - least) * given) / 100;
  const rank = ((numbers.length - 1) * given) / 100;
  const below = Math.floor(rank);
  const above = Math.min(numbers.length - 1, below + 1);
  return numbers[below] + (numbers[above] - numbers[below]) * (rank - below);
}

function mixed(from: string, to: string, part: number): string {
  const channels = (color: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const [low, high] = [channels(from), channels(to)];
  const mix = low.map((channel, at) => Math.round(channel + (high[at] - channel) * part));
  return `#${mix.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
