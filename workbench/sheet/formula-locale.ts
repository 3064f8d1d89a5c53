import { type Token, tokenize } from "./tokens";

type Decimal = "." | ",";

/** A formula's text as Google shows it after it was entered: where commas separate arguments, a semicolon becomes one. */
export function asShown(formula: string, decimal: Decimal): string {
  return decimal === "," ? formula : translated(formula, decimal, decimal);
}

/** Translates a formula's text into another locale; one that cannot be parsed stays as it is. */
export function translated(formula: string, from: Decimal, to: Decimal): string {
  const tokens = tokenize(formula.slice(1), from);
  if (tokens === null) return formula;
  const open: string[] = [];
  let result = "=";
  let end = 0;
  for (const token of tokens) {
    if (/^[({]$/.test(token.text)) open.push(token.text);
    if (/^[)}]$/.test(token.text)) open.pop();
    const inArray = open[open.length - 1] === "{";
    result += formula.slice(1 + end, 1 + token.at) + inLocale(token, inArray, from, to);
    end = token.at + token.text.length;
  }
  return result + formula.slice(1 + end);
}

function inLocale({ kind, text }: Token, inArray: boolean, from: Decimal, to: Decimal): string {
  if (kind === "number") return text.replace(/[.,]/, to);
  if (kind !== "operator") return text;
  if (inArray) return text === columnMark(from) ? columnMark(to) : text;
  const separates = text === ";" || (text === "," && from === ".");
  return separates ? (to === "," ? ";" : ",") : text;
}

const columnMark = (decimal: Decimal): string => (decimal === "," ? "\\" : ",");
