import { mean } from "./moments";

/** Third standardised moment of a sample, uncorrected; above 0 with a long tail to the right, 0 where nothing varies. */
export function skewness(values: readonly number[]): number {
  const centre = mean(values);
  const moment = (power: number): number => mean(values.map((value) => (value - centre) ** power));
  const variance = moment(2);
  return variance === 0 ? 0 : moment(3) / variance ** 1.5;
}
