import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Locale, Text } from "../../text/locale";
import { interpolateBoth, joinSentences, type Params } from "../../text/message";
import { forecastMessages } from "../../text/messages/insight-forecast";
import { formatValue, grouped } from "../../text/number";
import type { Forecast } from "./forecast-result";
import type { Pace } from "./pace-result";

type Message = keyof typeof forecastMessages;

/** One or two sentences on a running period. */
export function paceText(pace: Omit<Pace, "says">, currency: string): Text {
  const { kpi, reason, state, value, low } = pace;
  if (reason !== null || value === null) return sentence(reason ?? "no-data", pace, currency);
  if (state === "over") return sentence("over", pace, currency);
  const parts = [sentence(low === null ? "pace-alone" : "pace", pace, currency), targetText(pace, currency)];
  if (state === "running" && pace.required !== null && pace.rate !== null)
    parts.push(sentence(KPIS[kpi].better === "lower" ? "room" : "needed", pace, currency));
  return joinSentences(parts);
}

/** One or two sentences on periods to come. */
export function forecastText(forecast: Omit<Forecast, "says">, currency: string): Text {
  const { reason, value, low, short, method } = forecast;
  if (reason !== null || value === null) return sentence(reason ?? "no-data", forecast, currency);
  const parts = [sentence(low === null ? "forecast-alone" : "forecast", forecast, currency)];
  if (method === "mean") parts.push(forecastMessages.mean);
  else if (short) parts.push(forecastMessages.short);
  return joinSentences([...parts, targetText(forecast, currency)]);
}

interface ForecastFacts {
  readonly kpi: KpiId;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly target: number | null;
  readonly pHit: number | null;
  readonly pHitReason: Message | null;
  readonly state: "running" | "met" | "exceeded" | "over";
  readonly soFar?: number | null;
  readonly daysLeft?: number;
  readonly required?: number | null;
  readonly rate?: number | null;
}

function targetText(facts: ForecastFacts, currency: string): Text {
  if (facts.state === "met" || facts.state === "exceeded") return sentence(facts.state, facts, currency);
  if (facts.pHit !== null)
    return sentence(KPIS[facts.kpi].better === "lower" ? "stay" : "hit", facts, currency);
  // That too little is known has been said with the value.
  return facts.pHitReason === null || facts.pHitReason === "too-few"
    ? { ja: "", en: "" }
    : sentence(facts.pHitReason, facts, currency);
}

function sentence(message: Message, facts: ForecastFacts, currency: string): Text {
  const { unit, name } = KPIS[facts.kpi];
  return interpolateBoth(forecastMessages[message], (locale): Params => {
    const text = (value: number | null | undefined): string => {
      // Nobody closes 12.3 deals; only small counts keep what would be lost.
      const isLarge = unit === "count" && value != null && Math.abs(value) >= 10;
      return formatValue(value == null ? null : isLarge ? Math.round(value) : value, unit, locale, currency);
    };
    return {
      kpi: name[locale],
      value: text(facts.value),
      low: text(facts.low),
      high: text(facts.high),
      n: facts.n,
      target: text(facts.target),
      chance: chanceText(facts.pHit, locale),
      soFar: text(facts.soFar),
      days: facts.daysLeft ?? 0,
      required: text(facts.required),
      rate: text(facts.rate),
    };
  });
}

/** To five points: a chance is not known better. */
function chanceText(chance: number | null, locale: Locale): string {
  if (chance === null) return "–";
  const rounded = Math.min(95, Math.max(5, Math.round(chance * 20) * 5));
  if (chance === 0 || chance === 1) return `${chance * 100}%`;
  if (chance < 0.05) return locale === "ja" ? "5%未満" : "below 5%";
  if (chance > 0.95) return locale === "ja" ? "95%超" : "above 95%";
  return locale === "ja" ? `約${grouped(rounded, 0)}%` : `about ${grouped(rounded, 0)}%`;
}
