import { TABLES } from "../../facts/tables";
import { KPIS } from "../../kpis/catalog";
import type { Unit } from "../../metrics/kpi";
import type { Locale, Text } from "../../text/locale";
import { bidiIsolate, interpolate } from "../../text/message";
import { whyMessages, whyWords } from "../../text/messages/insight-why";
import { formatValue, grouped } from "../../text/number";
import type { Explanation, WhyChanged } from "./why-result";

/** The change and its best explanation, for somebody who runs a shop. */
export function whyText(result: Omit<WhyChanged, "says">, currency: string): Text {
  return { ja: sentences(result, "ja", currency).join(""), en: sentences(result, "en", currency).join(" ") };
}

function sentences(result: Omit<WhyChanged, "says">, locale: Locale, currency: string): string[] {
  const { name, unit } = KPIS[result.kpi];
  const value = (of: number | null): string => formatValue(of, unit, locale, currency);
  const params = { kpi: name[locale], before: value(result.before), after: value(result.after) };
  if (result.reason === "no-value" || result.reason === "unchanged")
    return [interpolate(whyMessages[result.reason], locale, params)];
  const change = result.change ?? 0;
  const moved = { ...params, change: signed(change, unit, locale, currency) };
  const said = [interpolate(whyMessages.moved, locale, moved)];
  if (result.normal) said.push(whyMessages.normal[locale]);
  if (result.best === null) return [...said, whyMessages["no-parts"][locale]];
  return [...said, explained(result.best, unit, locale, currency)];
}

function explained({ by, parts, rest }: Explanation, unit: Unit, locale: Locale, currency: string): string {
  const amount = (effect: number): string => signed(effect, unit, locale, currency);
  const listed = parts.map(
    ({ name, presence, effect }) =>
      `${bidiIsolate(name[locale])}${presence === null ? "" : whyWords[presence][locale]} ${amount(effect)}`,
  );
  if (rest !== 0) listed.push(`${whyWords.rest[locale]} ${amount(rest)}`);
  const params = {
    parts: listed.join(whyWords.between[locale]),
    field: by === null ? "" : fieldLabel(by, locale),
  };
  return interpolate(by === null ? whyMessages.factors : whyMessages.segments, locale, params);
}

/** Shares change by points; "+3 %" of a share could mean either. */
function signed(value: number, unit: Unit, locale: Locale, currency: string): string {
  const size = Math.abs(value);
  const text =
    unit === "percent"
      ? `${grouped(size * 100, size < 0.001 ? 3 : size < 0.01 ? 2 : 1)}${whyWords.points[locale]}`
      : formatValue(size, unit, locale, currency);
  return `${value < 0 ? "−" : "+"}${text}`;
}

function fieldLabel(by: string, locale: Locale): string {
  const table = Object.values(TABLES).find(({ fields }) => by in fields);
  const label = table?.fields[by].label[locale] ?? by;
  return locale === "en" ? label.toLowerCase() : label;
}
