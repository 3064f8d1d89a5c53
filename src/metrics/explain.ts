import { tableOf } from "../facts/derived";
import type { Locale } from "../text/locale";
import { fill } from "../text/message";
import { type FormulaWord, formulaWords } from "../text/messages/formula";
import { explainRows, fieldName, inSentence, nounOf } from "./explain-rows";
import type { Formula } from "./formula";

/** Prints a formula in words, in the given language, from the same data that is run. */
export function explain(formula: Formula, locale: Locale, nameOf: (kpi: string) => string): string {
  const say = (part: Formula): string => explain(part, locale, nameOf);
  const words = (code: FormulaWord, params: Record<string, string | number> = {}): string =>
    fill(formulaWords[code], locale, params);
  switch (formula.kind) {
    case "count":
    case "sum":
    case "mean":
    case "quantile":
    case "weighted-mean":
    case "conversion":
    case "distinct":
      return explainRows(formula, locale);
    case "ratio":
      return `${grouped(formula.numerator, say)} ÷ ${grouped(formula.denominator, say)}`;
    case "product":
      return formula.factors.map((factor) => term(factor, say)).join(" × ");
    case "difference":
      return `${term(formula.of, say)} − ${term(formula.minus, say)}`;
    case "lifetime":
      return words("lifetime", {
        margin: say(formula.margin),
        churn: say(formula.churn),
        years: formula.months / 12,
      });
    case "cumulative":
      return words("cumulative", { of: say(formula.of) });
    case "earlier":
      return words("earlier", { of: say(formula.of), by: say(formula.by) });
    case "otherwise":
      return words("otherwise", { of: say(formula.of), otherwise: say(formula.otherwise) });
    case "target":
      return words("target", { kpi: nameOf(formula.kpi) });
    case "kpi":
      return nameOf(formula.kpi);
    case "plain-only":
      return words("plain-only");
    case "stock": {
      if (formula.now === undefined) {
        if (formula.past === "history") return "";
        const code = formula.at === "start" ? "at-start" : "at-end";
        return words(code, { what: nounOf(formula.past.entered, locale) });
      }
      if (formula.expectedOn === undefined) return words("at-end", { what: nounOf(formula.now, locale) });
      return words("expected", {
        what: nounOf(formula.now, locale),
        on: fieldName(formula.now.table, formula.expectedOn, locale),
      });
    }
    case "average-stock":
      return words(formula.perMonth ? "average-months" : "average", {
        what: nounOf(formula.entered, locale),
      });
    case "left-since-start":
      return words("left-since-start", { what: nounOf(formula.left, locale) });
    case "latest":
      return words("latest", {
        of: fieldName(formula.table, formula.of, locale),
        each: fieldName(formula.table, formula.each, locale),
      });
    case "retained":
      return words(formula.cap ? "retained-cap" : "retained", {
        of: fieldName(formula.table, formula.of, locale),
      });
    case "returning":
      return words("returning", { table: inSentence(tableOf(formula.table).label[locale], locale) });
    case "reaching":
      return words("reaching", { kpi: nameOf(formula.kpi) });
  }
}

/** Within a sum or a product only what has a sign of its own needs brackets. */
function term(formula: Formula, say: (part: Formula) => string): string {
  const composed = formula.kind === "ratio" || formula.kind === "difference";
  return composed ? `(${say(formula)})` : say(formula);
}

function grouped(formula: Formula, say: (part: Formula) => string): string {
  const simple = formula.kind === "target" || formula.kind === "kpi";
  return simple ? say(formula) : `(${say(formula)})`;
}
