import type { Band } from "../../statistics/process-rules";
import type { Text } from "../../text/locale";
import type { Adjustment } from "./signal-chart";

export type Direction = "better" | "worse" | "changed";

/** Process capability: whether the target lies where the process always, never or sometimes gets by chance alone. */
export type Capability = "passes" | "fails" | "hit-and-miss";

/** Whether a KPI's latest value differs from its usual ups and downs. Plain JSON. */
export interface Signal {
  readonly kpi: string;
  /** "changed" where neither more nor less is better; "provisional" from 8 to 11 values, whatever the rules say. */
  readonly state: "collecting" | "provisional" | "none" | Direction;
  /** What the rules say, also while provisional. */
  readonly direction: Direction | null;
  /** Rules violated by the latest value: 1 outside the limits, 2 three of four near one limit, 3 eight on one side. */
  readonly rules: readonly (1 | 2 | 3)[];
  /** Id of the period of the latest value, and the value. */
  readonly period: string | null;
  readonly value: number | null;
  /** At the latest value, and for the period after it, with which the target is compared. */
  readonly limits: Band | null;
  readonly next: Band | null;
  /**
   * The baseline of the limits; they are locked once that is 12 points, and grow to 24 unless a person said where they
   * end.
   */
  readonly baseline: {
    readonly n: number;
    readonly from: string;
    readonly to: string;
    readonly locked: boolean;
  } | null;
  readonly adjustments: readonly Adjustment[];
  readonly capability: Capability | null;
  /** Id of the period from which limits could be recomputed, if a person confirms that something changed. */
  readonly relock: string | null;
  /** Number of values. */
  readonly n: number;
  readonly reason: "too-few" | null;
  readonly says: Text;
}

/** From this many values on there are signals, and from the second on they are firm and limits locked. */
export const SIGNALS_FROM = 8;
export const FIRM_FROM = 12;
