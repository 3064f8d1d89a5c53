import type { Locale } from "../text/locale";
import { interpolate } from "../text/message";
import { formulaWords } from "../text/messages/formula";
import type { Formula } from "./formula";
import { countInWords } from "./formulas/count";
import type { Words } from "./formulas/kind";
import { kindOf } from "./formulas/registry";
import { sumInWords } from "./formulas/sum";

/** Prints a formula in words, in the given language, from the same data that is run. */
export function explain(formula: Formula, locale: Locale, nameOf: (kpi: string) => string): string {
  const part = (one: Formula): string => kindOf(one).explain(one, words);
  const words: Words = {
    locale,
    nameOf,
    part,
    operand: (one) => (kindOf(one).syntax === "operator" ? `(${part(one)})` : part(one)),
    dividend: (one) => (kindOf(one).syntax === "name" ? part(one) : `(${part(one)})`),
    noun: (one) => ("of" in one ? sumInWords(one, locale) : countInWords(one, locale)),
    interpolate: (code, params) => interpolate(formulaWords[code], locale, params),
  };
  return part(formula);
}
