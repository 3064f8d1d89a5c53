import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Side } from "../../statistics/process-rules";
import type { Locale, Text } from "../../text/locale";
import { interpolateBoth, joinSentences } from "../../text/message";
import { signalWords } from "../../text/messages/insight-signal";
import { formatValue } from "../../text/number";
import { FIRM_FROM, SIGNALS_FROM, type Signal } from "./signal-result";

/** What was seen, what it means, and what a reader should know about it. */
export function signalText(
  signal: Omit<Signal, "says">,
  currency: string,
  points: number,
  side: Side,
  run: number,
): Text {
  const { unit, name } = KPIS[signal.kpi as KpiId];
  const { limits, state, direction, rules } = signal;
  const params = (locale: Locale) => {
    const write = (value: number | null | undefined): string =>
      formatValue(value ?? null, unit, locale, currency);
    return {
      kpi: name[locale],
      n: points,
      more: Math.max(1, SIGNALS_FROM - points),
      period: signal.period ?? "",
      value: write(signal.value),
      low: write(limits?.low),
      high: write(limits?.high),
      run,
      from: signal.relock ?? "",
    };
  };
  if (state === "collecting") return interpolateBoth(signalWords.collecting, params);
  const where = side === 1 ? "above" : "below";
  const seen = rules.includes(1) ? "outside" : rules.includes(3) ? "run" : "near";
  const said: Text[] = [signalWords[direction === null ? "none" : (`${seen}-${where}` as const)]];
  if (direction !== null) said.push(signalWords[direction]);
  const allowed = (["season", "trend", "residuals"] as const).filter((one) =>
    signal.adjustments.includes(one),
  );
  if (allowed.length > 0) {
    const list = (locale: Locale): string =>
      allowed.map((one) => signalWords[one][locale]).join(signalWords.and[locale]);
    said.push(interpolateBoth(signalWords.allowed, (locale) => ({ what: list(locale) })));
  }
  if (signal.adjustments.includes("few")) said.push(signalWords.few);
  if (state === "provisional") said.push(signalWords.provisional);
  else if (signal.relock !== null && signal.n >= FIRM_FROM) said.push(signalWords.relock);
  return interpolateBoth(joinSentences(said), params);
}
