import type { Day } from "../calendar/day";
import type { Mapping } from "./mapping";

/** A deal's recorded state, valid from the day it was seen until its next record. */
export interface DealState {
  readonly deal: string;
  readonly seenOn: Day;
  readonly stage: string;
  /** NaN where there was none. */
  readonly amount: number;
  readonly expectedCloseOn: Day;
  /** Set once the export no longer contains the deal. */
  readonly gone?: true;
}

/** The parameters of linking the tables. */
export interface LinkRequest {
  readonly today: Day;
  /** How the deals' stages are ordered and classed. */
  readonly stages: Mapping["stages"];
  /** Days in a stage after which a deal is stale; by default derived from the times that won deals took. */
  readonly staleDays?: number;
  /** The recorded states of the deals in the order of time; empty before the first refresh. */
  readonly log: readonly DealState[];
}
