import { TOKEN_PREFIX } from "../../functions/call";
import { generalArguments, kpiOfFunction } from "../../functions/names";
import { KPIS } from "../../kpis/catalog";
import type { Kpi } from "../../metrics/kpi";
import { hasDecimalComma } from "../../text/formula-locale";
import type { Area, Platform } from "../platform";
import { UPDATED_NAME } from "../refresh/values-tab";
import { areaOf } from "./reference";

/** How a function is used: live from the workbook's data, or on what is passed. */
export type Use = "live" | "plain";

/** A function call as entered in the form: one text per argument, in the order of `argumentsOf`. */
export interface FilledCall {
  readonly name: string;
  readonly use: Use;
  readonly fields: readonly string[];
}

export interface FieldOf {
  readonly name: string;
  /** "text" is always quoted, so that the year 2026 stays a period; "value" is a number, a cell or a range. */
  readonly kind: "text" | "value";
}

const TEXTS = ["id", "period", "segment", "grain", "part"];

/** The arguments a person is asked for. RASHINBAN_UPDATED is added by itself. */
export function argumentsOf(name: string, use: Use): FieldOf[] {
  const id = kpiOfFunction(name);
  if (id === null) return [];
  if (id !== "" && use === "plain")
    return (KPIS[id] as Kpi).plain.map((one) => ({ name: one.name, kind: "value" }));
  const names = id === "" ? generalArguments(name).map((one) => one.name) : ["period", "segment"];
  return names
    .filter((one) => one !== "updated")
    .map((one) => ({ name: one, kind: TEXTS.includes(one) ? "text" : "value" }));
}

/** Whether a last argument, the refresh token, makes Sheets recalculate the call after a refresh. */
function takesRefreshToken(name: string, use: Use): boolean {
  const id = kpiOfFunction(name);
  return use === "live" && (id !== "" || generalArguments(name).some((one) => one.name === "updated"));
}

/** The formula a filled call stands for; `locale` (the spreadsheet's) says how a person writes numbers. */
export function formulaOf(call: FilledCall, locale: string): string {
  const fields = argumentsOf(call.name, call.use).map(({ kind }, at) =>
    written(call.fields[at] ?? "", kind, locale),
  );
  while (fields.length > 0 && fields[fields.length - 1] === "") fields.pop();
  if (takesRefreshToken(call.name, call.use)) fields.push(UPDATED_NAME);
  return `=${call.name}(${fields.join(", ")})`;
}

/** The same call's arguments as a cell would pass them, ranges read from the sheet. */
export function valuesOf(platform: Platform, call: FilledCall): unknown[] {
  const values = argumentsOf(call.name, call.use).map(({ kind }, at): unknown => {
    const text = (call.fields[at] ?? "").trim();
    if (text === "") return "";
    const area = areaOf(platform, text);
    if (area !== null) return cellsOf(platform, area);
    const number = kind === "value" ? numberOf(text, platform.workbook.locale) : null;
    return number ?? unquoted(text);
  });
  while (values.length > 0 && values[values.length - 1] === "") values.pop();
  return takesRefreshToken(call.name, call.use) ? [...values, TOKEN_PREFIX] : values;
}

/** A range's values as Sheets passes them to a function: one cell as its value, several as rows. */
function cellsOf(platform: Platform, area: Area): unknown {
  const { values } = platform.workbook.readAt(area);
  return area.rows === 1 && area.columns === 1 ? values[0][0] : values;
}

const REFERENCE = /^(?:'(?:[^']|'')+'!|[^\s'!()"]+!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/;

function written(field: string, kind: FieldOf["kind"], locale: string): string {
  const text = field.trim();
  if (text === "" || REFERENCE.test(text)) return text;
  const number = kind === "value" ? numberText(text, locale) : null;
  if (number !== null) return number;
  return `"${unquoted(text).replace(/"/g, '""')}"`;
}

function unquoted(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : text;
}

const WITH_POINT = /^-?(\d+|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?%?$/;
const WITH_COMMA = /^-?(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?%?$/;

/**
 * 1,200,000 or 75%, in a spreadsheet with a decimal comma also 1.200.000 or 0,75, as a formula writes it; null for anything
 * else. What both ways of writing could mean is read as the spreadsheet reads it.
 */
function numberText(text: string, locale: string): string | null {
  const bare = text.normalize("NFKC").replace(/[¥$€\s]/g, "");
  if (hasDecimalComma(locale) && WITH_COMMA.test(bare)) return bare.replace(/\./g, "").replace(",", ".");
  return WITH_POINT.test(bare) ? bare.replace(/,/g, "") : null;
}

function numberOf(text: string, locale: string): number | null {
  const plain = numberText(text, locale);
  if (plain === null) return null;
  return plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
}
