/** An error in a cell: its code (`#N/A`) and what the cell's note says about it. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

/** What a cell holds or a formula gives. null is an empty cell. */
export type Scalar = number | string | boolean | null | CellError;
export type Matrix = readonly (readonly Scalar[])[];

export const NA = new CellError("#N/A");
export const VALUE = new CellError("#VALUE!");
export const REF = new CellError("#REF!");
export const DIV0 = new CellError("#DIV/0!");
export const NUM = new CellError("#NUM!");

/** Converts a value to a number as Google Sheets does; a CellError where it does not. */
export function toNumber(value: Scalar): number | CellError {
  if (value instanceof CellError) return value;
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const text = value.replace(/,/g, "").trim();
  if (text === "") return VALUE;
  const number = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return Number.isNaN(number) ? VALUE : number;
}

export function toText(value: Scalar): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

export function toBoolean(value: Scalar): boolean | CellError {
  if (value instanceof CellError) return value;
  if (typeof value === "string") {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : VALUE;
  }
  return Boolean(value);
}

/** Compares two values in Google's order: numbers, then text (case-insensitive), then booleans. */
export function compare(a: Scalar, b: Scalar): number {
  const left = a === null ? emptyLike(b) : a;
  const right = b === null ? emptyLike(a) : b;
  const rank = (value: Scalar): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [one, other] = [left.toLowerCase(), right.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function emptyLike(other: Scalar): Scalar {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}
