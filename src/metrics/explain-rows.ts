import { fieldOf, tableOf } from "../facts/derived";
import type { FactName } from "../facts/table";
import type { Locale } from "../text/locale";
import {
  ANY,
  type Conversion,
  type Distinct,
  type RowFormula,
  type RowValue,
  type WeightedMean,
  type Where,
} from "./formula";

type Rows = RowFormula | WeightedMean | Conversion | Distinct;

/** What is counted or summed, over which rows, and by which day. */
export function explainRows(formula: Rows, locale: Locale): string {
  const on = fieldName(formula.table, formula.on, locale);
  const what = nounOf(formula, locale);
  return locale === "ja" ? `${what}［${on}で集計］` : `${what} [by ${on}]`;
}

/** The same without the day: "number of deals (won)". */
export function nounOf(formula: Rows, locale: Locale): string {
  const table = tableOf(formula.table).label[locale];
  const filter = whereText(formula.table, formula.where, locale);
  const subject = `${inSentence(table, locale)}${filter}`;
  const name = (field: string): string => fieldName(formula.table, field, locale);
  const ja = locale === "ja";
  switch (formula.kind) {
    case "count":
      return ja ? `${subject}の件数` : `number of ${subject}`;
    case "conversion": {
      const reached = conditionText(formula.table, formula.reached, locale);
      return ja ? `${subject}のうち${reached}の割合` : `share of ${subject}: ${reached}`;
    }
    case "distinct": {
      if (formula.since === undefined)
        return ja
          ? `${subject}の${name(formula.of)}の数（重複なし）`
          : `number of different ${name(formula.of)}s of ${subject}`;
      const { of, least } = formula.since;
      return ja
        ? `${subject}のうち、これまでの${name(of)}が${least}以上ある${name(formula.of)}の数`
        : `number of different ${name(formula.of)}s of ${subject} with ${least} or more ${name(of)}s to date`;
    }
    case "weighted-mean":
      return ja
        ? `${subject}の${name(formula.of)}の平均（${name(formula.weight)}で加重）`
        : `mean ${name(formula.of)} of ${subject}, weighted by ${name(formula.weight)}`;
    default: {
      const of = valueText(formula.table, formula.of, locale);
      if (formula.kind === "sum") {
        if (ja) return of === table ? `${subject}の合計` : `${subject}の${of}の合計`;
        return `total ${of} of ${subject}`;
      }
      if (formula.kind === "mean") return ja ? `${subject}の${of}の平均` : `mean ${of} of ${subject}`;
      if (formula.q === 0.5) return ja ? `${subject}の${of}の中央値` : `median ${of} of ${subject}`;
      return ja
        ? `${subject}の${of}の${formula.q * 100}％点`
        : `${formula.q * 100}th percentile of ${of} of ${subject}`;
    }
  }
}

export function fieldName(table: FactName, name: string, locale: Locale): string {
  const label = fieldOf(table, name)?.label[locale] ?? name;
  return inSentence(label, locale);
}

/** Within a sentence English words begin small; MQL and SNS stay as they are. */
export function inSentence(label: string, locale: Locale): string {
  return locale === "ja" ? label : label.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

function valueText(table: FactName, of: RowValue, locale: Locale): string {
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

function conditionText(table: FactName, filter: Where, locale: Locale): string {
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
