import type { Day } from "../../calendar/day";
import { type Facts, isNumber, isText } from "../../facts/table";
import { dayAt, textAt } from "../cells";

/** One stay of a deal in an open stage. */
export interface Stay {
  /** Row of the deal in its table. */
  readonly deal: number;
  /** Place of the stage in the funnel, the first being 0. */
  readonly place: number;
  readonly enteredOn: Day;
  /** NO_DAY while the deal is there. */
  readonly leftOn: Day;
  /** A first entry that is old enough to tell whether it went on in the stage's usual time. */
  readonly mature: boolean;
  readonly advanced: boolean;
  readonly stale: boolean;
}

/** What is known of a deal, by its row; text is "" and numbers are NaN where missing. */
export interface DealRow {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly channel: string;
  readonly stage: string;
  readonly amount: number;
  readonly outcome: string;
  readonly createdOn: Day;
  readonly closedOn: Day;
  /** Open for longer than four of five won deals took. */
  readonly old: boolean;
  readonly sheetRow: number;
}

export interface Funnel {
  readonly stages: readonly string[];
  /** In the order of the table: deal by deal, oldest first. */
  readonly stays: readonly Stay[];
  readonly deals: readonly DealRow[];
}

/** Today, and the currency amounts are in. */
export interface FunnelRequest {
  readonly today: Day;
  readonly currency: string;
}

/** The deals of the facts, row by row. */
export function dealRows(facts: Facts): DealRow[] {
  const { deals } = facts.tables;
  if (deals === undefined) return [];
  const { amount } = deals.columns;
  return Array.from(deals.sheetRows, (sheetRow, row) => ({
    id: textAt(deals, "id", row),
    name: textAt(deals, "name", row),
    owner: textAt(deals, "owner", row),
    channel: textAt(deals, "channel", row),
    stage: textAt(deals, "stageName", row),
    amount: isNumber(amount) ? amount.values[row] : Number.NaN,
    outcome: textAt(deals, "stage", row),
    createdOn: dayAt(deals, "createdOn", row),
    closedOn: dayAt(deals, "closedOn", row),
    old: textAt(deals, "old", row) === "yes",
    sheetRow,
  }));
}

/** Deals and their stays; null without stage history. */
export function funnelOf(facts: Facts): Funnel | null {
  const { deals, stays } = facts.tables;
  const stage = stays?.columns.stageName;
  if (deals === undefined || stays === undefined || !isText(stage)) return null;
  // A stay stands in its deal's row of the sheet.
  const rowOf = new Map(Array.from(deals.sheetRows, (sheetRow, row) => [sheetRow, row]));
  return {
    stages: stage.labels.slice(1),
    deals: dealRows(facts),
    stays: Array.from(stays.sheetRows, (sheetRow, row) => ({
      deal: rowOf.get(sheetRow) ?? 0,
      place: stage.codes[row] - 1,
      enteredOn: dayAt(stays, "enteredOn", row),
      leftOn: dayAt(stays, "leftOn", row),
      mature: textAt(stays, "mature", row) === "yes",
      advanced: textAt(stays, "advanced", row) === "yes",
      stale: textAt(stays, "stale", row) === "yes",
    })),
  };
}
