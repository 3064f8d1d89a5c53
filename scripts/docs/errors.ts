import { cellError } from "../../src/functions/wording";
import { KPIS } from "../../src/kpis/catalog";
import type { Locale, Text } from "../../src/text/locale";
import { interpolate, type Params } from "../../src/text/message";
import { type FunctionMessage, functionMessages } from "../../src/text/messages/functions";
import { type metricsMessages, metricsMessages as reasons } from "../../src/text/messages/metrics";

/** A placeholder for the values of a person's own data that a message lists. */
export const OWN = "…";

/** A call that fails on the sample data, and the parts of its message. */
export interface ErrorExample {
  readonly code: FunctionMessage | keyof typeof metricsMessages;
  readonly formula: string;
  readonly params: Params;
  /** The label of an argument: its words differ by language. */
  readonly expected?: Text;
  /** True where no refresh has run yet. */
  readonly fresh?: true;
}

/** Every error message of a cell, each with a call that causes it. */
export const ERRORS: readonly ErrorExample[] = [
  {
    code: "missing-argument",
    formula: "=CAC(1200000)",
    params: { argument: "customers" },
    expected: KPIS.cac.plain[1].label,
  },
  { code: "year-as-number", formula: "=CAC(2026)", params: { value: 2026 } },
  {
    code: "not-a-number",
    formula: '=CAC(1200000, "24社")',
    params: { argument: "customers", value: "24社" },
  },
  {
    code: "not-a-number",
    formula: '=CAC({800000; "未定"}, 24)',
    params: { argument: "spend", value: "未定", row: 2, column: 1 },
  },
  {
    code: "too-many-arguments",
    formula: "=CAC(1200000, 24, 5)",
    params: { count: 2, arguments: "spend, customers" },
  },
  { code: "range-as-rate", formula: "=CLTV(500, {0.7; 0.8}, 0.025)", params: { argument: "gross_margin" } },
  { code: "negative-denominator", formula: "=ROAS(300000, -50000)", params: { value: -50000 } },
  { code: "bad-period", formula: '=CAC("2026-13")', params: { value: "2026-13" } },
  { code: "bad-segment", formula: '=CAC("2026-10", "Google Ads")', params: { value: "Google Ads" } },
  {
    code: "one-segment",
    formula: '=CPL("2026-10", "channel=SNS; owner=Sato")',
    params: { value: "channel=SNS; owner=Sato" },
  },
  {
    code: "unknown-field",
    formula: '=WIN_RATE("2026-10", "weather=rain")',
    params: { field: "weather", choices: OWN },
  },
  {
    code: "unknown-segment",
    formula: '=WIN_RATE("2026-10", "owner=Nobody")',
    params: { field: "owner", value: "Nobody", choices: OWN },
  },
  {
    code: "unknown-variant",
    formula: '=CAC("2026-10", "variant=median")',
    params: { value: "median", choices: "paid, lagged" },
  },
  { code: "unknown-kpi", formula: '=KPI("profit")', params: { value: "profit" } },
  { code: "bad-grain", formula: '=KPI_SERIES("cac", "day")', params: { value: "day" } },
  { code: "bad-count", formula: '=KPI_SERIES("cac", "month", 0)', params: { value: "0", limit: 36 } },
  {
    code: "ranges-differ",
    formula: '=KPI_EACH("cac", {1200000; 900000}, {24})',
    params: { argument: "customers", value: 1, expected: 2 },
  },
  { code: "not-computed", formula: '=CAC("2026-10-08")', params: { value: "2026-10-08" } },
  {
    code: "bad-part",
    formula: '=KPI_STATUS("won-amount", "colour")',
    params: { value: "colour", choices: OWN },
  },
  { code: "no-insight", formula: '=KPI_STATUS("win-rate:value")', params: { value: "win-rate:value" } },
  { code: "off-grid", formula: '=KPI_TARGET("won-amount", "2026-10-08")', params: { value: "2026-10-08" } },
  { code: "no-refresh", formula: "=CAC()", params: {}, fresh: true },
  { code: "plain-only", formula: "=ROI()", params: {} },
  { code: "no-history", formula: '=STALE_DEALS("2026-09")', params: {} },
];

/** The name of the function a formula begins with. */
export function functionOf(formula: string): string {
  return formula.slice(1, formula.indexOf("("));
}

/** The error message in the note of the cell. */
export function sentence({ code, formula, params, expected }: ErrorExample, locale: Locale): string {
  const name = functionOf(formula);
  if (!(code in functionMessages))
    return `${name}: ${interpolate(reasons[code as keyof typeof reasons], locale)}`;
  const all = expected === undefined ? params : { ...params, expected: expected[locale] };
  return cellError(locale, name, code as FunctionMessage, all).message;
}
