import { TABLES } from "../facts/tables";
import type { Locale } from "../text/locale";
import type { Formula, RowFormula, RowValue, Where } from "./formula";

/** Prints a formula in words, in the given language, from the same data that is run. */
export function explain(formula: Formula, locale: Locale, nameOf: (kpi: string) => string): string {
  const say = (part: Formula): string => explain(part, locale, nameOf);
  const ja = locale === "ja";
  switch (formula.kind) {
    case "count":
    case "sum":
    case "mean":
    case "quantile":
      return rows(formula, locale);
    case "ratio":
      return `${grouped(formula.numerator, say)} ÷ ${grouped(formula.denominator, say)}`;
    case "difference":
      return `${say(formula.of)} − ${say(formula.minus)}`;
    case "target":
      return ja ? `${nameOf(formula.kpi)}の目標値` : `target of ${nameOf(formula.kpi)}`;
    case "kpi":
      return nameOf(formula.kpi);
    case "stock": {
      const expected = formula.expectedOn && field(formula.now.table, formula.expectedOn, locale);
      const what = measure(formula.now, locale);
      if (ja) return `${expected ? `${expected}が期間内の` : ""}${what}（期間の終わりか今日の時点）`;
      return `${what}${expected ? `, ${expected} in the period` : ""} (as of the period's end, or today)`;
    }
  }
}

function grouped(formula: Formula, say: (part: Formula) => string): string {
  const simple = formula.kind === "target" || formula.kind === "kpi";
  return simple ? say(formula) : `(${say(formula)})`;
}

function rows(formula: RowFormula, locale: Locale): string {
  const on = field(formula.table, formula.on, locale);
  const what = measure(formula, locale);
  return locale === "ja" ? `${what}［${on}で集計］` : `${what} [by ${on}]`;
}

function measure(formula: RowFormula, locale: Locale): string {
  const table = TABLES[formula.table].label[locale];
  const filter = where(formula.table, formula.where, locale);
  if (locale === "ja") {
    const subject = `${table}${filter}`;
    if (formula.kind === "count") return `${subject}の件数`;
    const of = value(formula.table, formula.of, locale);
    if (formula.kind === "sum") return of === table ? `${subject}の合計` : `${subject}の${of}の合計`;
    if (formula.kind === "mean") return `${subject}の${of}の平均`;
    return formula.q === 0.5 ? `${subject}の${of}の中央値` : `${subject}の${of}の${formula.q * 100}％点`;
  }
  const subject = `${table.toLowerCase()}${filter}`;
  if (formula.kind === "count") return `number of ${subject}`;
  const of = value(formula.table, formula.of, locale);
  if (formula.kind === "sum") return `total ${of} of ${subject}`;
  if (formula.kind === "mean") return `mean ${of} of ${subject}`;
  return formula.q === 0.5
    ? `median ${of} of ${subject}`
    : `${formula.q * 100}th percentile of ${of} of ${subject}`;
}

function value(table: RowFormula["table"], of: RowValue, locale: Locale): string {
  if (typeof of === "string") return field(table, of, locale);
  if ("times" in of) return of.times.map((name) => field(table, name, locale)).join(" × ");
  const [from, to] = [field(table, of.daysFrom, locale), field(table, of.to, locale)];
  return locale === "ja" ? `${from}から${to}までの日数` : `days from ${from} to ${to}`;
}

function where(table: RowFormula["table"], filter: Where | undefined, locale: Locale): string {
  const parts = Object.entries(filter ?? {}).map(([name, wanted]) => {
    const values = typeof wanted === "string" ? [wanted] : wanted;
    const words = values.map((text) => WORDS[text]?.[locale] ?? text);
    if (name === "newCustomer") return locale === "ja" ? "取引先ごとに最初" : "first of each account";
    if (name === "hasDeal") return locale === "ja" ? "商談あり" : "with a deal";
    if (name === "stage" || name === "kind") return words.join(locale === "ja" ? "か" : " or ");
    return `${field(table, name, locale)} = ${words.join(", ")}`;
  });
  if (parts.length === 0) return "";
  return locale === "ja" ? `（${parts.join("・")}）` : ` (${parts.join(", ")})`;
}

const WORDS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  won: { ja: "受注", en: "won" },
  lost: { ja: "失注", en: "lost" },
  open: { ja: "進行中", en: "open" },
  advertising: { ja: "広告費", en: "advertising" },
  call: { ja: "電話", en: "calls" },
};

function field(table: RowFormula["table"], name: string, locale: Locale): string {
  const label = (TABLES[table].fields as Record<string, { label: Record<Locale, string> }>)[name]?.label[
    locale
  ];
  return locale === "ja" ? (label ?? name) : (label ?? name).toLowerCase();
}
