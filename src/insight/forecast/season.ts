import type { Period } from "../../calendar/period";

/** How many periods of a kind make a year; 1 where no season is estimated. A weekly season would need years to learn. */
export function seasonOf({ kind }: Period): number {
  if (kind === "month") return 12;
  if (kind === "quarter" || kind === "fiscalQuarter") return 4;
  return kind === "half" || kind === "fiscalHalf" ? 2 : 1;
}
