import { type Columns, flags } from "./derive-columns";
import { derivedTable, gather } from "./gather";
import type { Mapping } from "./mapping";
import { type FactTable, isDay, isText, textAt } from "./table";

/** The breakdown fields of deals that derived tables carry along, so that they break down like the deals. */
export const CARRIED = ["owner", "channel", "channelGroup", "product", "segment", "team", "kind"] as const;

/** Names of the open stages in the funnel's order. */
export function openStages(stages: Mapping["stages"]): string[] {
  return Object.entries(stages)
    .filter(([, choice]) => choice.stage === "open")
    .sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
    .map(([name]) => name);
}

/**
 * The stages that each deal must have reached, inferred from its present stage where there is no history. A won deal
 * was in all of them, an open one in all up to its own; of a lost one only the first is certain. Skipped stages count
 * as passed.
 */
export function reachedStages(deals: FactTable, stages: Mapping["stages"]): FactTable {
  const order = openStages(stages);
  const { stage, stageName, createdOn } = deals.columns;
  const source: number[] = [];
  const place: number[] = [];
  const advanced: boolean[] = [];
  for (let row = 0; row < deals.rows; row += 1) {
    if (!isText(stage) || !isText(stageName) || order.length === 0) break;
    const kind = textAt(stage, row);
    const own = order.indexOf(textAt(stageName, row));
    const last = kind === "won" ? order.length : kind === "lost" ? 0 : own;
    for (let at = 0; at <= Math.min(last, order.length - 1); at += 1) {
      source.push(row);
      place.push(at + 1);
      advanced.push(at < last);
    }
  }
  const columns: Columns = gather(deals, source, [...CARRIED]);
  columns.stageName = { kind: "text", codes: Int32Array.from(place), labels: ["", ...order] };
  columns.advanced = flags(source.length, (at) => advanced[at]);
  if (isDay(createdOn))
    columns.createdOn = { kind: "day", days: Int32Array.from(source, (row) => createdOn.days[row]) };
  return derivedTable(deals, source, columns);
}
