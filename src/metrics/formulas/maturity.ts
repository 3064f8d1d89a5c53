import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import type { Measured } from "../measured";

/** Label "so far" of a value that still grows for some days after its period; undefined days mean that it does not. */
export function labelledUntilMature(
  measured: Measured,
  days: number | undefined,
  period: Period,
  today: Day,
): Measured {
  if (days === undefined || measured.value === null) return measured;
  const mature = period.kind !== "all" && period.end - 1 + days <= today;
  return mature ? measured : { ...measured, label: "so-far" };
}
