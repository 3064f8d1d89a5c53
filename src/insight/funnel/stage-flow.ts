import { type Day, NO_DAY } from "../../calendar/day";
import { kaplanMeier, survivalQuantile } from "../../statistics/kaplan-meier";
import { newcombe, type Proportion } from "../../statistics/newcombe";
import { normalQuantile } from "../../statistics/normal";
import { quantile } from "../../statistics/quantile";
import { type SurvivalMedian, survivalMedian } from "../../statistics/survival-median";
import type { Interval } from "../../statistics/wilson";
import type { Funnel, Stay } from "./funnel";

/**
 * Passage rate of a stage: deals that went on in the stage's usual time, of those that entered it and are old enough to
 * tell.
 */
export interface Passage {
  readonly n: number;
  readonly advanced: number;
  /** Null below ten entries. */
  readonly rate: number | null;
  readonly reason: "no-data" | "too-few" | null;
}

/**
 * Time in a stage in days, open deals censored at their present age; null where too many are still there, or fewer than
 * ten were.
 */
export interface StageTime {
  /** With its 95 % interval. */
  readonly median: SurvivalMedian;
  readonly p75: number | null;
  readonly n: number;
  readonly open: number;
}

export interface Estimate extends Interval {
  readonly value: number;
}

export interface StageFlow {
  readonly stage: string;
  /** Entries of the last half year, of the four quarters before it, and of both. */
  readonly recent: Passage;
  readonly before: Passage;
  readonly whole: Passage;
  /** Recent rate less the one before, with its 95 % interval; null where either has too few. */
  readonly change: Estimate | null;
  /** Share won of the deals that went on from here, seen long enough to tell; never a product of stage rates. */
  readonly wonAfter: number | null;
  /** Wins lost in the half year against the rate before, 80 % interval; below 0 where the stage got better. */
  readonly lostWins: Estimate | null;
  readonly lostMoney: Estimate | null;
  /** Average amount of a won deal; null where too few were won. */
  readonly price: number | null;
  readonly time: { readonly recent: StageTime; readonly before: StageTime; readonly whole: StageTime };
  readonly stale: { readonly deals: number; readonly amount: number };
}

/** Minimum number of deals for a rate. */
export const MIN_DEALS = 10;
export const RECENT_DAYS = 182;
export const BEFORE_DAYS = 364;
const Z_80 = normalQuantile(0.9);
/** Minimum number of won deals for an average amount and a usual time. */
export const MIN_WON = 5;

/** Flow of deals through each stage, in the funnel's order. */
export function stageFlows(funnel: Funnel, today: Day): StageFlow[] {
  const split = today - RECENT_DAYS;
  const start = split - BEFORE_DAYS;
  const price = averageWon(funnel, start);
  return funnel.stages.map((stage, place) => {
    const stays = funnel.stays.filter((stay) => stay.place === place);
    const within = (from: Day, to: Day): Stay[] =>
      stays.filter(({ enteredOn }) => enteredOn >= from && enteredOn < to);
    const [recentStays, beforeStays, all] = [
      within(split, today + 1),
      within(start, split),
      within(start, today + 1),
    ];
    const [recent, before] = [passage(recentStays), passage(beforeStays)];
    const wonAfter = wonAfterStage(funnel, place, today);
    const lostWins = wonAfter === null ? null : lost(recent, before, wonAfter);
    const stale = stays.filter((stay) => stay.stale);
    return {
      stage,
      recent,
      before,
      whole: passage(all),
      change: estimate(recent, before),
      wonAfter,
      lostWins,
      lostMoney: worth(lostWins, price),
      price,
      time: {
        recent: timeIn(recentStays, today),
        before: timeIn(beforeStays, today),
        whole: timeIn(all, today),
      },
      stale: {
        deals: stale.length,
        amount: stale.reduce((sum, { deal }) => sum + (funnel.deals[deal].amount || 0), 0),
      },
    };
  });
}

/** Wins lost among the recent entries for passing less often than `reference`; null where either has too few. */
export function lost(recent: Passage, reference: Passage, wonAfter: number): Estimate | null {
  const gap = estimate(reference, recent, Z_80);
  return gap && times(gap, recent.n * wonAfter);
}

/** Difference of two rates with its interval, 95 % by default; null where either has too few. */
export function estimate(first: Passage, second: Passage, z?: number): Estimate | null {
  if (first.rate === null || second.rate === null) return null;
  const interval = newcombe(proportion(first), proportion(second), z);
  return interval && { value: first.rate - second.rate, ...interval };
}

function proportion({ advanced, n }: Passage): Proportion {
  return { successes: advanced, n };
}

/** Wins in money; null where either is unknown. */
export function worth(wins: Estimate | null, price: number | null): Estimate | null {
  return wins === null || price === null ? null : times(wins, price);
}

function times({ value, low, high }: Estimate, factor: number): Estimate {
  return { value: value * factor, low: low * factor, high: high * factor };
}

export function passageOf(advanced: number, n: number): Passage {
  const reason = n === 0 ? "no-data" : n < MIN_DEALS ? "too-few" : null;
  return { n, advanced, rate: reason === null ? advanced / n : null, reason };
}

function passage(stays: readonly Stay[]): Passage {
  const mature = stays.filter((stay) => stay.mature);
  return passageOf(mature.filter((stay) => stay.advanced).length, mature.length);
}

/**
 * Time in a stage by each deal's last stay. What passed on the day it entered was skipped, or as good as, and waited for
 * nothing.
 */
export function timeIn(stays: readonly Stay[], today: Day): StageTime {
  const last = new Map(stays.map((stay) => [stay.deal, stay]));
  const durations = [...last.values()]
    .filter((stay) => !(stay.advanced && stay.leftOn === stay.enteredOn))
    .map(({ enteredOn, leftOn }) => ({
      time: (leftOn === NO_DAY ? today : leftOn) - enteredOn,
      event: leftOn !== NO_DAY,
    }));
  const curve = durations.length < MIN_DEALS ? [] : kaplanMeier(durations);
  return {
    median: survivalMedian(curve),
    p75: survivalQuantile(curve, 0.75),
    n: durations.length,
    open: durations.filter(({ event }) => !event).length,
  };
}

/**
 * Share won of the deals that got beyond a stage. Only deals that got there long enough ago count, open ones among
 * them: counting what is decided alone would favour what is decided fast.
 */
function wonAfterStage({ deals, stays }: Funnel, place: number, today: Day): number | null {
  const beyond = new Map<number, Day>();
  const here = new Set<number>();
  for (const stay of stays) {
    if (stay.place <= place) here.add(stay.deal);
    else if (!beyond.has(stay.deal)) beyond.set(stay.deal, stay.enteredOn);
  }
  for (const deal of here)
    if (!beyond.has(deal) && deals[deal].outcome === "won") beyond.set(deal, deals[deal].closedOn);
  const reached = [...beyond].filter(([deal, on]) => here.has(deal) && on !== NO_DAY);
  const won = reached.filter(([deal]) => deals[deal].outcome === "won");
  if (won.length < MIN_WON) return null;
  const usual = quantile(
    won.map(([deal, on]) => deals[deal].closedOn - on),
    0.8,
  );
  const mature = reached.filter(([, on]) => on + usual <= today);
  if (mature.length < MIN_DEALS) return null;
  return mature.filter(([deal]) => deals[deal].outcome === "won").length / mature.length;
}

function averageWon({ deals }: Funnel, since: Day): number | null {
  const won = deals.filter(
    ({ outcome, closedOn, amount }) => outcome === "won" && closedOn >= since && amount > 0,
  );
  return won.length < MIN_WON ? null : won.reduce((sum, { amount }) => sum + amount, 0) / won.length;
}
