import type { Text } from "../text/locale";
import type { Formula } from "./formula";

export type Unit = "money" | "money-per-day" | "count" | "percent" | "multiple" | "days" | "months" | "rank";

/** Default period of a KPI: the current month to date, the last complete month(s), or today's stock. */
export type DefaultNow =
  | { readonly kind: "month-to-date" }
  | { readonly kind: "complete-months"; readonly months: number }
  | { readonly kind: "today" };

/** One argument of the plain form of a cell function. A total may be a range (it is summed); a rate may not. */
export interface PlainParameter {
  readonly name: string;
  readonly kind: "total" | "rate";
  readonly label: Text;
}

export interface Variant {
  readonly label: Text;
  readonly formula: Formula;
  readonly note: Text;
}

/** A KPI's other definitions, by the name that stands behind its id (`win-rate:value`). */
export function variantsOf(kpi: Kpi): Readonly<Record<string, Variant>> {
  return kpi.variants ?? {};
}

/** One KPI: a record, from which cell function, docs, wizard texts, dashboard rows and formats are derived. */
export interface Kpi {
  /** Name of its cell function; names stand in people's cells and are never changed. */
  readonly function: string;
  readonly name: Text;
  /** The question it answers, as an owner would ask it. */
  readonly question: Text;
  readonly formula: Formula;
  readonly unit: Unit;
  readonly better: "higher" | "lower" | "target";
  readonly timing: "leading" | "lagging";
  readonly now: DefaultNow;
  readonly family: "sales" | "marketing" | "retention";
  /** Set where a number that looks good says little by itself; the reason is shown. */
  readonly vanity?: Text;
  /** What the reader must know: what is left out, and which other definitions are in use. */
  readonly note: Text;
  readonly source: string;
  /** Absent where nobody publishes one that can be trusted. */
  readonly benchmark?: { readonly value: number; readonly source: string; readonly url: string };
  /** A field whose values the live form lists, one row each, when no segment is named. */
  readonly eachOf?: string;
  readonly variants?: Readonly<Record<string, Variant>>;
  /** Arguments of the plain form, one for each part of the formula in the order in which it names them. */
  readonly plain: readonly PlainParameter[];
}
