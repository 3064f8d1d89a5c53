import { fieldOf, tableOf } from "../../facts/derived";
import type { FactName } from "../../facts/table";
import type { Locale } from "../../text/locale";
import { ANY, type RowValue, type Where } from "../formula";
import type { RowSet } from "./kind";

/** Rows that are to be said in words. */
export type Rows = RowSet;

/** What is counted or summed, and by which day rows belong to a period. */
export function byDay({ table, on }: Rows, locale: Locale, what: string): string {
  const day = fieldName(table, on, locale);
  return locale === "ja" ? `${what}［${day}で集計］` : `${what} [by ${day}]`;
}

/** The rows and their conditions: "deals (won)". */
export function subjectOf({ table, where }: Rows, locale: Locale): string {
  return `${inSentence(tableOf(table).label[locale], locale)}${whereText(table, where, locale)}`;
}

/** A field's label as it stands within a sentence. */
export function fieldName(table: FactName, name: string, locale: Locale): string {
  const label = fieldOf(table, name)?.label[locale] ?? name;
  return inSentence(label, locale);
}

/** Within a sentence English words begin small; MQL and SNS stay as they are. */
export function inSentence(label: string, locale: Locale): string {
  return locale === "ja" ? label : label.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

/** The value that each row has of its own. */
export function valueText(table: FactName, of: RowValue, locale: Locale): string {
  if (typeof of === "string") return fieldName(table, of, locale);
  if ("times" in of) return of.times.map((name) => fieldName(table, name, locale)).join(" × ");
  if ("dayNumber" in of) return fieldName(table, of.dayNumber, locale);
  const [from, to] = [fieldName(table, of.daysFrom, locale), fieldName(table, of.to, locale)];
  return locale === "ja" ? `${from}から${to}までの日数` : `days from ${from} to ${to}`;
}

function whereText(table: FactName, filter: Where | undefined, locale: Locale): string {
  const text = conditionText(table, filter ?? {}, locale);
  if (text === "") return "";
  return locale === "ja" ? `（${text}）` : ` (${text})`;
}

/** Conditions in words, without brackets. */
export function conditionText(table: FactName, filter: Where, locale: Locale): string {
  const parts = Object.entries(filter).map(([name, wanted]) => {
    const field = fieldName(table, name, locale);
    if (wanted === "yes") return field;
    if (wanted === ANY) return locale === "ja" ? `${field}あり` : `with ${field}`;
    const values = typeof wanted === "string" ? [wanted] : wanted;
    const words = values.map((text) => WORDS[text]?.[locale] ?? text);
    if (name === "stage" || name === "kind" || name === "exit" || name === "model")
      return words.join(locale === "ja" ? "か" : " or ");
    return `${field} = ${words.join(", ")}`;
  });
  return parts.join(locale === "ja" ? "・" : ", ");
}

const WORDS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  won: { ja: "受注", en: "won" },
  lost: { ja: "失注", en: "lost" },
  open: { ja: "進行中", en: "open" },
  advertising: { ja: "広告費", en: "advertising" },
  call: { ja: "電話", en: "calls" },
  visit: { ja: "訪問", en: "visits" },
  meeting: { ja: "面談", en: "meetings" },
  forward: { ja: "次へ進んだもの", en: "went on" },
  first: { ja: "最初の接点に全額", en: "all to the first touch" },
  last: { ja: "最後の接点に全額", en: "all to the last touch" },
  linear: { ja: "接点に均等", en: "equal shares" },
  "u-shaped": { ja: "最初と最後に40%ずつ", en: "40 % to first and last" },
};
