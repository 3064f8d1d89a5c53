import { type Day, formatDay } from "../../calendar/day";
import type { KpiId } from "../../kpis/catalog";
import type { Locale, Text } from "../../text/locale";
import { interpolateBoth, type Params } from "../../text/message";
import { formatValue } from "../../text/number";
import { recordOf } from "./kpi-set";

/** What a placeholder stands for: the same in both languages, or one text for each. */
type Value = string | number | Text | null;

export function sentence(text: Text, values: Readonly<Record<string, Value>> = {}): Text {
  return interpolateBoth(text, (locale) => {
    const params: Record<string, Params[string]> = {};
    for (const [name, value] of Object.entries(values))
      params[name] = value !== null && typeof value === "object" ? value[locale] : (value ?? "–");
    return params;
  });
}

export function nameOf(id: KpiId): Text {
  return recordOf(id).name;
}

export function valueText(value: number, id: KpiId, currency: string): Text {
  const text = (locale: Locale): string => formatValue(value, recordOf(id).unit, locale, currency);
  return { ja: text("ja"), en: text("en") };
}

/** A chance or share without decimals. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `2027/03/31` and `2027-03-31`. */
export function dayText(day: Day): Text {
  const iso = formatDay(day);
  return { ja: iso.replace(/-/g, "/"), en: iso };
}
