import { mean } from "./moments";

/** Least-squares line through equally spaced values: its height at the first one (place 0) and its rise per step. */
export function straightLine(values: readonly number[]): { readonly start: number; readonly slope: number } {
  const middle = (values.length - 1) / 2;
  const centre = mean(values);
  let [xy, xx] = [0, 0];
  values.forEach((value, at) => {
    xy += (at - middle) * (value - centre);
    xx += (at - middle) ** 2;
  });
  const slope = xx === 0 ? 0 : xy / xx;
  return { start: centre - slope * middle, slope };
}
