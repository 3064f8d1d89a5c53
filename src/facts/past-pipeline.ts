import { type Day, NO_DAY } from "../calendar/day";
import { monthOf } from "../calendar/period";
import { derivedTable, gather } from "./gather";
import type { DealState, LinkRequest } from "./link-request";
import { CARRIED } from "./reached";
import { type FactTable, isDay, isNumber, isText, textAt } from "./table";

/** The least number of recorded months from which past pipelines are evaluated. */
const MIN_MONTHS = 4;
const MONTHS = 12;

/**
 * The derived table of past pipelines: the deals open, and expected to close in their month, at the same elapsed share
 * of each recorded past month, and how much of them was won within that month. Absent until enough months have been
 * recorded.
 */
export function pastPipelineOf(
  deals: FactTable,
  { today, stages, log }: LinkRequest,
): { pastPipeline?: FactTable } {
  const { id, stage, closedOn, amount } = deals.columns;
  if (!isText(id) || !isText(stage) || !isDay(closedOn) || !isNumber(amount)) return {};
  const rowOf = new Map<string, number>();
  id.codes.forEach((code, row) => {
    if (code !== 0) rowOf.set(id.labels[code], row);
  });
  const running = monthOf(today);
  const elapsed = (today - running.start) / (running.end - running.start);
  const source: number[] = [];
  const on: Day[] = [];
  const open: number[] = [];
  const won: number[] = [];
  let months = 0;
  let month = monthOf(running.start - 1);
  for (let back = 0; back < MONTHS; back += 1) {
    const point = month.start + Math.floor(elapsed * (month.end - month.start));
    // The first record tells what was there on its day, not before.
    if (log.length === 0 || log[0].seenOn > point) break;
    months += 1;
    for (const state of statesAt(log, point).values()) {
      const row = rowOf.get(state.deal);
      const expected = state.expectedCloseOn >= month.start && state.expectedCloseOn < month.end;
      if (state.gone || row === undefined || stages[state.stage]?.stage !== "open" || !expected) continue;
      // Amounts of nothing or less say nothing about coverage.
      if (!(state.amount > 0)) continue;
      const closed = closedOn.days[row];
      const inMonth = closed !== NO_DAY && closed >= month.start && closed < month.end;
      source.push(row);
      on.push(month.start);
      open.push(state.amount);
      won.push(inMonth && textAt(stage, row) === "won" ? amount.values[row] : 0);
    }
    month = monthOf(month.start - 1);
  }
  if (months < MIN_MONTHS) return {};
  const columns = gather(deals, source, [...CARRIED]);
  columns.on = { kind: "day", days: Int32Array.from(on) };
  columns.amount = { kind: "number", values: Float64Array.from(open) };
  columns.wonAmount = { kind: "number", values: Float64Array.from(won) };
  return {
    pastPipeline: derivedTable(deals, source, columns),
  };
}

/** The state of each deal at the end of a day. */
function statesAt(log: readonly DealState[], day: Day): Map<string, DealState> {
  const states = new Map<string, DealState>();
  for (const state of log) if (state.seenOn <= day) states.set(state.deal, state);
  return states;
}
