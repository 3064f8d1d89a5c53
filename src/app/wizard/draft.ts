import type { Cadence } from "../../insight/kpi-set/kpi-set";
import type { KpiId } from "../../kpis/catalog";
import type { Platform } from "../platform";

/** The goal as a person is writing it; what is still blank is null or "". */
export interface DraftGoal {
  readonly name: string;
  readonly kpi: KpiId | "";
  readonly amount: number | null;
  /** `2027-03-31`. */
  readonly deadline: string;
  readonly owner: string;
}

/** A KPI picked for the goal. */
export interface DraftKpi {
  readonly id: KpiId;
  readonly target: number | null;
  /** Period id the target is for. */
  readonly period: string;
  readonly owner: string;
  readonly cadence: Cadence | "";
  /** The planned action if the KPI turns red. */
  readonly action: string;
  readonly keptBecause: string;
  /** The threshold for red, as a share of the target; null removes it. Left out, that of the KPI tab stays. */
  readonly redBelow?: number | null;
}

/** The wizard's state: what a person has entered so far. */
export interface Draft {
  readonly step: number;
  readonly goal: DraftGoal;
  readonly kpis: readonly DraftKpi[];
}

/** Characters in one property, which holds 9 kB; a Japanese letter takes three bytes. */
const PIECE = 2500;

/** The person's draft; null where they have none. It is theirs alone: two people may each set up a goal. */
export function readDraft(platform: Platform): Draft | null {
  let text = "";
  for (let piece = 0; ; piece += 1) {
    const part = platform.store.get(keyOf(platform, piece)) ?? "";
    text += part;
    if (part.length < PIECE) break;
  }
  return text === "" ? null : (JSON.parse(text) as Draft);
}

/**
 * Saves the draft, or deletes it (null), in one service call: closing the sidebar or a run that breaks off loses
 * nothing.
 */
export function saveDraft(platform: Platform, draft: Draft | null): void {
  const text = draft === null ? "" : JSON.stringify(draft);
  const pieces: Record<string, string> = {};
  const has = (piece: number): boolean => (platform.store.get(keyOf(platform, piece)) ?? "") !== "";
  // A last piece that is full is followed by an empty one, so that the end is always seen; what was longer goes.
  for (let piece = 0; piece * PIECE <= text.length || has(piece); piece += 1)
    pieces[keyOf(platform, piece)] = text.slice(piece * PIECE, (piece + 1) * PIECE);
  platform.store.setAll(pieces);
}

function keyOf({ account }: Platform, piece: number): string {
  return `wizard:${account}:${piece}`;
}
