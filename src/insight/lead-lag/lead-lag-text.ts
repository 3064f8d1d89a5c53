import { KPIS } from "../../kpis/catalog";
import type { Locale, Text } from "../../text/locale";
import { interpolateBoth, type Params } from "../../text/message";
import { grainWords, leadLagMessages } from "../../text/messages/insight-lead-lag";
import { formatValue, grouped } from "../../text/number";
import { GRAINS, type LeadLag } from "./lead-lag-result";

/** Below this many months (or three quarters of a year of weeks) finding nothing proves little. */
const LONG = { month: 36, week: 52 } as const;

/** One or two sentences on a pair, for somebody who runs a shop. */
export function leadLagText(result: Omit<LeadLag, "says">): Text {
  const { grain, n, lag, r, low, high, useful, verdict } = result;
  const words = grainWords[grain];
  const counted = (count: number | null): Text => words[count === 1 ? "one" : "many"];
  const number = (value: number | null): string => (value === null ? "–" : grouped(value, 2));
  const params = (locale: Locale): Params => ({
    leading: KPIS[result.leading].name[locale],
    lagging: KPIS[result.lagging].name[locale],
    n,
    least: GRAINS[grain].least,
    lag: lag ?? "–",
    r: number(r),
    low: number(low),
    high: number(high),
    useful: formatValue(useful, "percent", locale, ""),
    unit: counted(lag)[locale],
    units: counted(n)[locale],
  });
  const parts: Text[] = [];
  if (verdict === "not-enough-data") parts.push(leadLagMessages[result.reason ?? "too-few"]);
  else if (verdict === "no-evidence") {
    parts.push(leadLagMessages["no-evidence"]);
    if (n < LONG[grain]) parts.push(leadLagMessages.weak);
  } else parts.push(leadLagMessages[(r ?? 0) < 0 ? "opposite" : "same"], leadLagMessages[verdict]);
  const filled = parts.map((part) => interpolateBoth(part, params));
  return { ja: filled.map(({ ja }) => ja).join(""), en: filled.map(({ en }) => en).join(" ") };
}
