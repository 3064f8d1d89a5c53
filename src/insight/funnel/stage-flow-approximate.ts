import type { Day } from "../../calendar/day";
import { type Facts, isText } from "../../facts/table";
import { dayAt, textAt } from "../cells";
import type { DealRow } from "./funnel";
import { BEFORE_DAYS, passageOf, RECENT_DAYS, type StageFlow } from "./stage-flow";

const UNKNOWN_TIME = { median: { value: null, low: null, high: null }, p75: null, n: 0, open: 0 };

/** What can be said of stages from where deals stand now: the stages each must have reached, by the day it was created. */
export function approximateStageFlows(facts: Facts, deals: readonly DealRow[], today: Day): StageFlow[] {
  const { reached } = facts.tables;
  const names = reached?.columns.stageName;
  if (reached === undefined || !isText(names)) return [];
  const split = today - RECENT_DAYS;
  return names.labels.slice(1).map((stage) => {
    const passage = (from: Day, to: Day) => {
      let [n, advanced] = [0, 0];
      for (let row = 0; row < reached.rows; row += 1) {
        const on = dayAt(reached, "createdOn", row);
        if (textAt(reached, "stageName", row) !== stage || on < from || on >= to) continue;
        n += 1;
        if (textAt(reached, "advanced", row) === "yes") advanced += 1;
      }
      return passageOf(advanced, n);
    };
    const old = deals.filter((deal) => deal.old && deal.stage === stage);
    return {
      stage,
      recent: passage(split, today + 1),
      before: passage(split - BEFORE_DAYS, split),
      whole: passage(split - BEFORE_DAYS, today + 1),
      change: null,
      wonAfter: null,
      lostWins: null,
      lostMoney: null,
      price: null,
      time: { recent: UNKNOWN_TIME, before: UNKNOWN_TIME, whole: UNKNOWN_TIME },
      stale: { deals: old.length, amount: old.reduce((sum, { amount }) => sum + (amount || 0), 0) },
    };
  });
}
