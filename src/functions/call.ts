import type { Day } from "../calendar/day";
import type { PlainParameter } from "../metrics/kpi";
import type { Params } from "../text/message";
import type { FunctionMessage } from "../text/messages/functions";
import { isBlank, isDate, isGrid } from "./argument";

/** Prefix of a refresh token; the cell named RASHINBAN_UPDATED holds the current one. */
export const TOKEN_PREFIX = "rashinban:";

/**
 * A call as it was read: live (from the workbook's data), plain arithmetic on the arguments, blank (an argument is still
 * empty), or an error.
 */
export type Call =
  | { readonly kind: "live"; readonly period: string | Day | null; readonly segment: string }
  | { readonly kind: "plain"; readonly totals: readonly number[] }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly code: FunctionMessage; readonly params: Params };

/** Takes the refresh token and omitted trailing arguments off. */
export function withoutToken(args: readonly unknown[]): unknown[] {
  const rest = [...args];
  while (rest.length > 0 && rest[rest.length - 1] === undefined) rest.pop();
  const last = rest[rest.length - 1];
  if (typeof last === "string" && last.startsWith(TOKEN_PREFIX)) rest.pop();
  while (rest.length > 0 && rest[rest.length - 1] === undefined) rest.pop();
  return rest;
}

/**
 * How the arguments of a KPI's cell function are read; the one place that decides between live and plain use.
 * `dayOf` turns a Date argument into a civil day of the spreadsheet's zone; it then stands for its month.
 */
export function readCall(
  args: readonly unknown[],
  parameters: readonly PlainParameter[],
  dayOf: (date: Date) => Day,
): Call {
  const rest = withoutToken(args);
  if (rest.length === 0) return { kind: "live", period: null, segment: "" };
  const [first, second] = rest;
  const segment = typeof second === "string" ? second : "";
  if (isDate(first)) return { kind: "live", period: dayOf(first), segment };
  if (typeof first === "string" && first !== "") return { kind: "live", period: first, segment };
  if (isBlank(first) && segment.includes("=")) return { kind: "live", period: null, segment };
  return readPlain(rest, parameters);
}

function readPlain(args: readonly unknown[], parameters: readonly PlainParameter[]): Call {
  if (args.every(isBlank)) return { kind: "blank" };
  if (args.length > parameters.length) {
    return error("too-many-arguments", {
      count: parameters.length,
      arguments: parameters.map((parameter) => parameter.name).join(", "),
    });
  }
  const year = args[0];
  if (args.length < parameters.length && args.length === 1 && looksLikePeriod(year)) {
    return error("year-as-number", { value: year });
  }
  const totals: number[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const total = readTotal(args[index], parameter);
    if (typeof total !== "number") return total;
    totals.push(total);
  }
  return { kind: "plain", totals };
}

function readTotal(argument: unknown, parameter: PlainParameter): number | Call {
  if (isBlank(argument)) return error("missing-argument", { argument: parameter.name });
  if (!isGrid(argument)) {
    return typeof argument === "number" ? argument : notANumber(argument, parameter, "");
  }
  if (parameter.kind === "rate" && (argument.length > 1 || argument[0].length > 1)) {
    return error("range-as-rate", { argument: parameter.name });
  }
  let total = 0;
  for (const [row, cells] of argument.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (isBlank(cell)) continue;
      if (typeof cell !== "number") return notANumber(cell, parameter, { row: row + 1, column: column + 1 });
      total += cell;
    }
  }
  return total;
}

function notANumber(
  value: unknown,
  parameter: PlainParameter,
  at: "" | { row: number; column: number },
): Call {
  const params = { argument: parameter.name, value: isDate(value) ? "date" : String(value) };
  return error("not-a-number", at === "" ? params : { ...params, row: at.row, column: at.column });
}

/** A year, or a year and month written together: 2026, 202610. */
function looksLikePeriod(value: unknown): value is number {
  return typeof value === "number" && /^(19|20)\d{2}(0[1-9]|1[0-2])?$|^2100$/.test(String(value));
}

function error(code: FunctionMessage, params: Params = {}): Call {
  return { kind: "error", code, params };
}
