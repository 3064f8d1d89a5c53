import { mean } from "./moments";
import { quantile } from "./quantile";

/** Beyond this a value is an outlier. */
export const MODIFIED_Z_LIMIT = 3.5;
/** Φ⁻¹(0.75): the MAD of a normal sample ÷ its standard deviation. */
const MAD_SCALE = 0.6745;
/** √(π ÷ 2): the standard deviation of a normal sample ÷ its mean absolute deviation. */
const MEAN_SCALE = 1.2533;

/**
 * How far each value lies from the median in robust standard deviations: 0.6745 (x − median) ÷ MAD. Where more than
 * half of the values are equal (MAD 0) the mean absolute deviation takes its place; where it is 0 as well, all are 0.
 * Source: B. Iglewicz and D. Hoaglin, How to Detect and Handle Outliers (1993), ASQC, §3.
 */
export function modifiedZ(values: readonly number[]): number[] {
  if (values.length === 0) return [];
  const median = quantile(values, 0.5);
  const off = values.map((value) => Math.abs(value - median));
  const mad = quantile(off, 0.5);
  const unit = mad > 0 ? mad / MAD_SCALE : mean(off) * MEAN_SCALE;
  return values.map((value) => (unit === 0 ? 0 : (value - median) / unit));
}

/** Places of the outliers: |modified z| above 3.5. */
export function outliers(values: readonly number[]): number[] {
  return modifiedZ(values).flatMap((z, at) => (Math.abs(z) > MODIFIED_Z_LIMIT ? [at] : []));
}
