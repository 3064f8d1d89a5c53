/** A range of several cells arrives as rows of cells; the arrays belong to the script's realm. */
export function isGrid(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every(Array.isArray);
}

/** Tested by tag: a Date from another realm is no `instanceof Date`. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** An empty cell arrives as "", an omitted argument as undefined; a range is blank if all its cells are. */
export function isBlank(value: unknown): boolean {
  if (value === "" || value === undefined || value === null) return true;
  return isGrid(value) && value.every((row) => row.every(isBlank));
}
