import type { Kpi } from "../metrics/kpi";

export type Status = "on-track" | "watch" | "off-track" | "no-target" | "no-value";

/** From this share of what is expected by now on, a KPI is on track; below the second it is off track. */
export const ON_TRACK = 1;
export const WATCH = 0.9;

/**
 * Where a value stands against its target. A flow (an amount or count that grows through its period) is held
 * against the target's share for the days elapsed, so that the third of the month is not red for being the third.
 * `elapsed` is that share, 0–1; rates, means and stocks pass 1. Provisional until signals are known: it looks at
 * attainment alone.
 */
export function statusOf(
  value: number | null,
  target: number | null,
  better: Kpi["better"],
  elapsed: number,
): Status {
  if (value === null) return "no-value";
  if (target === null) return "no-target";
  const expected = target * elapsed;
  if (better === "target") {
    if (expected === 0) return value === 0 ? "on-track" : "off-track";
    const off = Math.abs(value / expected - 1);
    return grade(1 - off + (ON_TRACK - WATCH));
  }
  if (expected <= 0) return (better === "higher") === value >= expected ? "on-track" : "off-track";
  if (better === "higher") return grade(value / expected);
  return value <= 0 ? "on-track" : grade(expected / value);
}

function grade(share: number): Status {
  // A share that is 1 but for the last bit of a division is on track.
  if (share >= ON_TRACK - 1e-12) return "on-track";
  return share >= WATCH - 1e-12 ? "watch" : "off-track";
}
