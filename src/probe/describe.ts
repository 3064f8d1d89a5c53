/** A value with its type, short enough for a cell and the same in every time zone. */
export function describe(value: unknown): string {
  if (value === undefined) return "undefined";
  if (value === null) return "null";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object") return String(value);
  if (isDate(value)) return `Date ${civil(value)}`;
  if (Array.isArray(value)) return `[${value.map(describe).join(", ")}]`;
  return JSON.stringify(value);
}

/** The described result of a call that may return nothing; texts as they are. */
export function given(value: unknown): string {
  if (value === undefined) return "accepted";
  return typeof value === "string" ? value : describe(value);
}

/** Line breaks and tabs would not survive the way out of the tab. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\t]\s*/g, " ").slice(0, 5000);
}

/** The outcome of a piece of code: its result, or the name and message of what it throws. */
export function outcome(attempt: () => string): string {
  try {
    return oneLine(attempt());
  } catch (error) {
    return oneLine(describeError(error));
  }
}

function describeError(error: unknown): string {
  const { name, message } = error as { name?: string; message?: string };
  return name === undefined ? `thrown: ${String(error)}` : `${name}: ${message}`;
}

/** The arguments of a call, an omitted one told from an empty one. */
export function describeArguments(args: readonly unknown[]): string {
  return args.length === 0 ? "none" : `${args.length}: ${args.map(describe).join(" · ")}`;
}

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function civil(date: Date): string {
  if (Number.isNaN(date.getTime())) return "invalid";
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(date, zone, "yyyy-MM-dd HH:mm:ss");
}
