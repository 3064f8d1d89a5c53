/** A Date of the script's own scope, which is no instance of ours. */
export function isDate(value: unknown): value is Date {
  return typeof value === "object" && value !== null && "getTime" in value;
}
