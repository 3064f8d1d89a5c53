import type { Locale } from "./locale";

/** Units of KPI values as people read them; percent values are shares. */
export type ValueUnit =
  | "money"
  | "money-per-day"
  | "count"
  | "percent"
  | "multiple"
  | "days"
  | "months"
  | "rank";

const SYMBOLS: Readonly<Record<string, string>> = { JPY: "¥", USD: "$", EUR: "€", GBP: "£" };
/** Currencies without a smaller unit in daily use. */
const WHOLE = new Set(["JPY", "KRW"]);

export function currencySymbol(currency: string): string {
  return SYMBOLS[currency] ?? `${currency} `;
}

/** `¥1,234,567`, `$22,700`, `74.6%`, `2.8倍`/`2.8×`, `163日`/`163 days`; "–" for null. Large money has no cents. */
export function formatValue(value: number | null, unit: ValueUnit, locale: Locale, currency: string): string {
  if (value === null) return "–";
  switch (unit) {
    case "money": {
      // A click may cost 1.54 yen: small values keep their decimals in any currency.
      const small = Math.abs(value) < (WHOLE.has(currency) ? 100 : 1000);
      const decimals = small && !(WHOLE.has(currency) && Number.isInteger(value)) ? 2 : 0;
      return `${value < 0 ? "-" : ""}${currencySymbol(currency)}${grouped(Math.abs(value), decimals)}`;
    }
    case "money-per-day":
      return `${formatValue(value, "money", locale, currency)}${locale === "ja" ? "/日" : " a day"}`;
    case "count":
      return grouped(value, Number.isInteger(value) ? 0 : 1);
    case "percent":
      return `${grouped(value * 100, value !== 0 && Math.abs(value) < 0.01 ? 3 : 1)}%`;
    case "multiple":
      return `${grouped(value, 2)}${locale === "ja" ? "倍" : "×"}`;
    case "days":
      return `${grouped(value, 0)}${locale === "ja" ? "日" : grouped(value, 0) === "1" ? " day" : " days"}`;
    case "months":
      return locale === "ja" ? `${grouped(value, 1)}か月` : `${grouped(value, 1)} months`;
    case "rank":
      return locale === "ja" ? `${grouped(value, 1)}位` : grouped(value, 1);
  }
}

/** Thousands in groups of three and a fixed number of decimals, without Intl: its data are unverified in Apps Script. */
export function grouped(value: number, decimals: number): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".");
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? "-" : "";
  const text = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return `${sign}${text}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** `+12.3%`, `-4.0%`; "–" for null. */
export function formatChange(change: number | null): string {
  if (change === null) return "–";
  return `${change >= 0 ? "+" : ""}${grouped(change * 100, 1)}%`;
}

/** The number format of a cell that holds a value of this unit. */
export function numberPattern(unit: ValueUnit, locale: Locale, currency: string): string {
  switch (unit) {
    case "money":
      return `"${currencySymbol(currency)}"#,##0`;
    case "money-per-day":
      return `"${currencySymbol(currency)}"#,##0"${locale === "ja" ? "/日" : " a day"}"`;
    case "count":
      return "#,##0";
    case "percent":
      return "0.0%";
    case "multiple":
      return locale === "ja" ? '0.00"倍"' : '0.00"×"';
    case "days":
      // The third part stands for what meets neither condition; a number is tested before it is rounded.
      return locale === "ja" ? '0"日"' : '[<0.5]0" days";[<1.5]0" day";0" days"';
    case "months":
      return locale === "ja" ? '0.0"か月"' : '0.0" months"';
    case "rank":
      return locale === "ja" ? '0.0"位"' : "0.0";
  }
}
