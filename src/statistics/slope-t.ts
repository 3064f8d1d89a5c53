import { correlation } from "./moments";

/**
 * Student's t of a straight line's slope by least squares: how clearly values rise or fall with their positions.
 * 0 below three values or where nothing varies; ±Infinity for a line without scatter.
 */
export function slopeT(positions: readonly number[], values: readonly number[]): number {
  if (values.length < 3) return 0;
  const r = correlation(positions, values);
  return (r * Math.sqrt(values.length - 2)) / Math.sqrt(Math.max(0, 1 - r * r));
}
