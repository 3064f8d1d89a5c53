import type { Period } from "../../calendar/period";
import { seriesForecast } from "../../statistics/series-forecast";
import { seasonOf } from "./season";

/** Maximum number of past periods with a prior. */
const MAX_PAST = 24;

/**
 * Priors: the expected total of each period before it began, by its id: of the running one and the latest complete
 * ones, from the totals before it; only the smoothing constants are today's. Missing where fewer than four totals came
 * before.
 */
export function priorsOf(
  periods: readonly Period[],
  totals: readonly number[],
  running: Period,
): Record<string, number> {
  const m = seasonOf(running);
  const constants = seriesForecast(totals, m)?.constants;
  const priors: Record<string, number> = {};
  for (let seen = Math.max(0, totals.length - MAX_PAST); seen <= totals.length; seen += 1) {
    const prior = seriesForecast(totals.slice(0, seen), m, constants);
    if (prior !== null) priors[(periods[seen] ?? running).id] = prior.ahead(seen, 1);
  }
  return priors;
}
