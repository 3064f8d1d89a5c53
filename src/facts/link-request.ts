import type { Day } from "../calendar/day";
import type { Mapping } from "./mapping";

/** A deal's state as the workbook recorded it on a day, and as it stayed until its next record. */
export interface DealState {
  readonly deal: string;
  readonly seenOn: Day;
  readonly stage: string;
  /** NaN where there was none. */
  readonly amount: number;
  readonly expectedCloseOn: Day;
  /** The export no longer had it. */
  readonly gone?: true;
}

export interface LinkRequest {
  readonly today: Day;
  /** How the deals' stages are ordered and classed. */
  readonly stages: Mapping["stages"];
  /** Days in a stage after which a deal is stale; without it what won deals took decides. */
  readonly staleDays?: number;
  /** What the workbook has recorded of its deals, day by day; empty on the first day. */
  readonly log: readonly DealState[];
}
