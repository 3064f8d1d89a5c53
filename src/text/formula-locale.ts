/**
 * Formulas as a spreadsheet's locale writes them. Inside the add-on a formula has the point as decimal mark, commas between
 * arguments and columns, semicolons between rows of an array; where the decimal mark is a comma, Sheets reads
 * `=SUM(1,2)` as 1.2 and refuses `=IF(A1,"a","b")`: there arguments stand apart by `;` and columns by `\`.
 */

/** Languages whose decimal mark is the point; everywhere else `;` and `,` are written, and `;` is taken everywhere. */
const POINT =
  /^(?:en(?!_ZA)|ja|zh|ko|th|he|iw|hi|bn|ta|te|ml|mr|gu|kn|pa|fil|tl|ms|cy|ga|mn|sw|es_(?:MX|US|PR|DO|GT|HN|NI|PA|PE|SV)|de_(?:CH|LI)|it_CH)(?:_|$)/;

/** Whether numbers of this spreadsheet locale (`de_DE`) are written 1,5. An unnamed locale is Google's own, en_US. */
export function hasDecimalComma(locale: string): boolean {
  return locale !== "" && !POINT.test(locale);
}

// Texts and names of tabs in quotation marks come first: what stands in them is nobody's separator.
const parts = (decimal: string): RegExp =>
  new RegExp(
    `"(?:[^"]|"")*"|'(?:[^']|'')*'|[\\p{L}_$][\\p{L}\\p{N}_.$]*|\\d+(?:${decimal}\\d*)?|${decimal}\\d+|[\\s\\S]`,
    "gu",
  );

/** A formula of the add-on's own spelling as the spreadsheet reads it. */
export function localFormula(formula: string, locale: string): string {
  if (!hasDecimalComma(locale)) return formula;
  return rewritten(formula, "\\.", (part, inArray) => {
    if (part === ",") return inArray ? "\\" : ";";
    return /^[\d.]+$/.test(part) ? part.replace(".", ",") : part;
  });
}

/** A formula that was read from the spreadsheet, in the add-on's own spelling. */
export function plainFormula(formula: string, locale: string): string {
  const comma = hasDecimalComma(locale);
  return rewritten(formula, comma ? "," : "\\.", (part, inArray) => {
    if (part === ";" && !inArray) return ",";
    if (!comma) return part;
    if (part === "\\") return ",";
    return /^[\d,]*\d[\d,]*$/.test(part) ? part.replace(",", ".") : part;
  });
}

function rewritten(
  formula: string,
  decimal: string,
  change: (part: string, inArray: boolean) => string,
): string {
  const open: string[] = [];
  return formula.replace(parts(decimal), (part) => {
    if (part === "(" || part === "{") open.push(part);
    if (part === ")" || part === "}") open.pop();
    return change(part, open[open.length - 1] === "{");
  });
}
