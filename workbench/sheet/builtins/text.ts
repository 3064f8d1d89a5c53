import { type Builtin, matrixOf } from "../evaluation-context";
import { display } from "../format";
import { readTyped } from "../typed";
import { CellError, NUM, type Scalar, toNumber, toText, VALUE } from "../value";
import { first, rangeFunction, scalarFunction, textFunction } from "./define";

function regular(run: (text: string, pattern: RegExp, rest: string) => Scalar): Builtin {
  return textFunction(([text, pattern, rest = ""]) => {
    try {
      return run(text, new RegExp(pattern, "gu"), rest);
    } catch {
      return new CellError("#REF!", `'${pattern}' is not a valid regular expression.`);
    }
  });
}

const letters = (text: string): string[] => Array.from(text);

export const TEXT: Readonly<Record<string, Builtin>> = {
  CONCATENATE: rangeFunction((values) =>
    values
      .flatMap((value) => matrixOf(value).flat())
      .map(toText)
      .join(""),
  ),
  CONCAT: textFunction(([left, right]) => left + right),
  JOIN: rangeFunction(([by, ...values], context) =>
    values
      .flatMap((value) => matrixOf(value).flat())
      .map(toText)
      .join(toText(first(by, context))),
  ),
  TEXTJOIN: rangeFunction(([by, skip, ...values], context) => {
    const texts = values.flatMap((value) => matrixOf(value).flat()).map(toText);
    return (first(skip, context) === false ? texts : texts.filter((text) => text !== "")).join(
      toText(first(by, context)),
    );
  }),
  SPLIT: rangeFunction(([text, by], context) => {
    const delimiters = letters(toText(first(by, context)));
    const parts = [""];
    for (const letter of letters(toText(first(text, context)))) {
      if (delimiters.includes(letter)) parts.push("");
      else parts[parts.length - 1] += letter;
    }
    const { locale } = context.book;
    return [
      parts
        .filter((part) => part !== "")
        .map((part) => {
          const typed = readTyped(part, locale, context.book.year()).value;
          return typed;
        }),
    ];
  }),
  LEFT: textFunction(([text, count = "1"]) => letters(text).slice(0, Number(count)).join("")),
  RIGHT: textFunction(([text, count = "1"]) =>
    Number(count) === 0 ? "" : letters(text).slice(-Number(count)).join(""),
  ),
  MID: textFunction(([text, start, count]) =>
    letters(text)
      .slice(Number(start) - 1, Number(start) - 1 + Number(count))
      .join(""),
  ),
  LEN: textFunction(([text]) => letters(text).length),
  TRIM: textFunction(([text]) => text.trim().replace(/ +/g, " ")),
  UPPER: textFunction(([text]) => text.toUpperCase()),
  LOWER: textFunction(([text]) => text.toLowerCase()),
  EXACT: textFunction(([left, right]) => left === right),
  FIND: textFunction(([part, text, start = "1"]) => {
    const at = text.indexOf(part, Number(start) - 1);
    return at < 0 ? VALUE : at + 1;
  }),
  SUBSTITUTE: textFunction(([text, part, by]) => (part === "" ? text : text.split(part).join(by))),
  REPT: textFunction(([text, times]) => (Number(times) < 0 ? NUM : text.repeat(Math.floor(Number(times))))),
  CHAR: textFunction(([code]) => String.fromCodePoint(Number(code))),
  TEXT: scalarFunction(([value, format], context) => {
    const number = typeof value === "string" ? toNumber(value) : value;
    const shown = number instanceof CellError ? value : number;
    return display(
      typeof shown === "boolean" ? toText(shown) : (shown ?? 0),
      toText(format),
      context.book.locale,
    );
  }),
  VALUE: scalarFunction(([value], context) => {
    if (typeof value === "number") return value;
    const typed = readTyped(toText(value), context.book.locale, context.book.year()).value;
    return typeof typed === "number" ? typed : VALUE;
  }),
  REGEXMATCH: regular((text, pattern) => pattern.test(text)),
  REGEXEXTRACT: regular((text, pattern) => {
    const match = pattern.exec(text);
    return match === null ? new CellError("#N/A") : (match[1] ?? match[0]);
  }),
  REGEXREPLACE: regular((text, pattern, by) => text.replace(pattern, by)),
};
