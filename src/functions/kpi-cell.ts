import type { Day } from "../calendar/day";
import type { Kpi } from "../metrics/kpi";
import { plainValue } from "../metrics/plain";
import type { Locale } from "../text/locale";
import { readCall } from "./call";
import { answerSlice, type LiveSlice, type LiveValues, readSlice } from "./live";
import { cellError, emptyOrError } from "./wording";

/** Context of a cell function; each is asked for only when the call needs it. */
export interface CellContext extends LiveValues {
  locale(): Locale;
  /** The civil day of an instant in the spreadsheet's zone. */
  dayOf(date: Date): Day;
}

/** A number, empty text where there is none to show, or a list of names and numbers. */
export type LiveCell = number | "" | [name: string, value: number][];

/** Evaluates a KPI's own cell function, such as `=CAC(…)`. Nothing to divide by gives empty text. */
export function kpiCell(id: string, kpi: Kpi, args: readonly unknown[], context: CellContext): LiveCell {
  const call = readCall(args, kpi.plain, context.dayOf);
  switch (call.kind) {
    case "blank":
      return "";
    case "plain":
      return plainCell(kpi, call.totals, kpi.function, context);
    case "error": {
      const parameter = kpi.plain.find((candidate) => candidate.name === call.params.argument);
      const expected = parameter?.label[context.locale()] ?? "";
      throw cellError(context.locale(), kpi.function, call.code, { expected, ...call.params });
    }
    case "live":
      return liveCell(id, kpi, call.period, call.segment, kpi.function, context);
  }
}

/** Answers a live question; `name` is the function the person wrote, for its errors. */
export function liveCell(
  id: string,
  kpi: Kpi,
  period: string | Day | null,
  segment: string,
  name: string,
  context: CellContext,
): LiveCell {
  const slice = readSlice(id, kpi, period, segment, context.meta() ?? { fiscalYearStart: 4 });
  if ("kind" in slice) throw cellError(context.locale(), name, slice.code, slice.params);
  if (slice.field === "" && kpi.eachOf !== undefined) return listed(slice, kpi.eachOf, name, context);
  return answered(slice, name, context);
}

/** Rows of name and value, in the field's order; a name that nothing happened for in the period has no row. */
function listed(slice: LiveSlice, field: string, name: string, context: CellContext): LiveCell {
  const names = context.meta()?.fields[field] ?? [];
  const rows = names.flatMap((value): [string, number][] => {
    const own = { ...slice, field, name: value, segment: `${field}=${value}` };
    const number = answered(own, name, context);
    return number === "" ? [] : [[value, number]];
  });
  return rows.length === 0 ? answered(slice, name, context) : rows;
}

function answered(slice: LiveSlice, name: string, context: CellContext): number | "" {
  const answer = answerSlice(slice, context);
  if (answer.kind === "error") throw cellError(context.locale(), name, answer.code, answer.params);
  return answer.kind === "value" ? answer.value : emptyOrError(context.locale(), name, answer.reason);
}

/** Arithmetic on what was passed: nothing to divide by is empty text, a negative denominator is said. */
export function plainCell(
  kpi: Kpi,
  totals: readonly number[],
  name: string,
  context: CellContext,
): number | "" {
  const result = plainValue(kpi.formula, totals);
  if (result.kind === "value") return result.value;
  if (result.kind === "empty") return "";
  throw cellError(context.locale(), name, "negative-denominator", { value: result.value });
}
