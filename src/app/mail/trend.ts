import { trendLegend } from "../../report/mail/trend-legend";
import type { Scorecard, ScorecardKpi } from "../../report/scorecard";
import type { Locale } from "../../text/locale";
import { failureText } from "../../text/messages/google";
import type { Picture, Platform } from "../platform";

/** The weekly mail's picture; `none` where there is nothing to draw, `failed` where drawing it did not work. */
export type Trend =
  | { readonly state: "drawn"; readonly picture: Picture }
  | { readonly state: "failed" /** In words. */; readonly error: string }
  | { readonly state: "none" };

/**
 * Draws the chart of the won amount and its target. The mail does not depend on it: a failing chart service is a
 * result, no exception.
 */
export function drawTrend(platform: Platform, scorecard: Scorecard, locale: Locale): Trend {
  const won = wonAmount(scorecard);
  if (won === undefined || !hasTrend(scorecard)) return { state: "none" };
  const [value, target] = trendLegend(locale);
  const chart = {
    labels: won.series.map((point) => point.period.slice(2).replace("-", "/")),
    series: [
      { ...value, values: won.series.map((point) => point.value) },
      { ...target, values: won.series.map((point) => point.target) },
    ],
  };
  let picture!: Picture;
  const failure = platform.attempt(() => {
    picture = platform.picture(chart);
  });
  return failure === null
    ? { state: "drawn", picture }
    : { state: "failed", error: failureText(failure, platform.locale) };
}

export function hasTrend(scorecard: Scorecard): boolean {
  return wonAmount(scorecard)?.series.some((point) => point.value !== null) === true;
}

function wonAmount({ kpis }: Scorecard): ScorecardKpi | undefined {
  return kpis.find((kpi) => kpi.id === "won-amount" && kpi.variant === undefined);
}
