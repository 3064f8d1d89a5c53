import { readTyped } from "../typed";
import { CellError, compare, type Scalar, toText } from "../value";

/** The predicate of a criterion of SUMIF and its like: `">=10"`, `"<>x"`, `"a*"`, or a value to equal. */
export function criterion(wanted: Scalar, locale: string, year: number): (cell: Scalar) => boolean {
  if (typeof wanted !== "string") return (cell) => same(cell, wanted);
  const match = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted);
  const operator = match?.[1] ?? "=";
  const text = match?.[2] ?? "";
  const typed = text === "" ? "" : readTyped(text, locale, year).value;
  const operand: Scalar = typed instanceof CellError ? text : typed;
  if (typeof operand === "string" && (operator === "=" || operator === "<>")) {
    const pattern = wildcard(operand);
    return (cell) => (cell instanceof CellError ? false : pattern.test(toText(cell)) === (operator === "="));
  }
  return (cell) => {
    if (operator === "=") return same(cell, operand);
    if (operator === "<>") return !same(cell, operand);
    if (cell === null || cell instanceof CellError || typeof cell !== typeof operand) return false;
    const order = compare(cell, operand);
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
}

function same(cell: Scalar, wanted: Scalar): boolean {
  return (
    cell !== null &&
    !(cell instanceof CellError) &&
    typeof cell === typeof wanted &&
    compare(cell, wanted) === 0
  );
}

/** A pattern with wildcards as a regular expression: `*` is any text, `?` any letter, `~` escapes them. */
function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (found, escaped, wild) =>
    escaped !== undefined
      ? `\\${escaped}`
      : wild === "*"
        ? "[\\s\\S]*"
        : wild === "?"
          ? "[\\s\\S]"
          : `\\${found}`,
  );
  return new RegExp(`^${source}$`, "i");
}
