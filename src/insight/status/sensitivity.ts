import type { Period } from "../../calendar/period";
import type { Facts, FactTable } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { formulas, KPIS, type KpiId } from "../../kpis/catalog";
import { evaluate } from "../../metrics/evaluate";
import type { Measured } from "../../metrics/measured";
import type { EvaluationRequest } from "../../metrics/request";
import type { Text } from "../../text/locale";
import { interpolateBoth } from "../../text/message";
import { trustMessages } from "../../text/messages/insight-trust";
import { formatValue } from "../../text/number";
import type { Finding } from "../audit/finding";
import { REPAIRS } from "./repairs";

export interface SensitivityRequest extends Pick<EvaluationRequest, "today" | "fiscalYearStart" | "spread"> {
  /** The tables as they were read, before they were linked. */
  readonly facts: Facts;
  readonly link: (facts: Facts) => Facts;
  readonly findings: readonly Finding[];
  /** The KPIs shown, with the period shown and their value in it. */
  readonly kpis: readonly { readonly id: KpiId; readonly period: Period; readonly measured: Measured }[];
  /** Title of each table's tab. */
  readonly tabs: Readonly<Partial<Record<string, string>>>;
  readonly currency: string;
}

/** Sensitivity of a KPI to a finding: how far it would move if the rows were repaired, one way or another. */
export interface Sensitivity {
  readonly rule: string;
  readonly count: number;
  readonly low: number;
  readonly high: number;
  /** The farther of the two from the value now, relative to it; 1 where the value now is 0. */
  readonly reach: number;
  readonly says: Text;
}

export interface Sensitivities {
  readonly measured: Measured;
  /** The largest first; only what moves the value. */
  readonly moves: readonly Sensitivity[];
  /** Rules whose rows were repaired in every way, whether that moved the value or not. */
  readonly tried: readonly string[];
}

/**
 * The KPIs shown as they are, and as they would be if the rows of each finding by itself were repaired: every KPI is
 * computed again from tables altered to either extreme (open deals past their day all lost, or all won …).
 */
export function sensitivities(request: SensitivityRequest): Sensitivities[] {
  const { facts, findings, today } = request;
  const now = request.kpis.map(({ measured }) => measured);
  const alternatives = findings.flatMap((finding) => {
    const table = facts.tables[finding.table];
    const repair = REPAIRS[finding.check];
    if (table === undefined || repair === undefined) return [];
    const rows = placesOf(table, finding.rows);
    if (rows.length === 0) return [];
    const possible = repair(table, rows, finding.column, today).map((one) =>
      one === table ? now : measure(request, { ...facts, tables: { ...facts.tables, [finding.table]: one } }),
    );
    return possible.length === 0 ? [] : [{ finding, possible }];
  });
  const tried = alternatives.map(({ finding }) => finding.rule);
  return request.kpis.map((_, index) => {
    const moves = alternatives.flatMap(({ finding, possible }) =>
      moved(
        request,
        index,
        finding,
        now[index].value,
        possible.flatMap((one) => one[index].value ?? []),
      ),
    );
    return { measured: now[index], moves: moves.sort((a, b) => b.reach - a.reach), tried };
  });
}

/** Where rows of the tab are in a table. */
function placesOf({ rows, sheetRows }: FactTable, inTab: readonly number[]): number[] {
  const wanted = new Uint8Array(inTab.reduce((most, row) => Math.max(most, row), 0) + 1);
  for (const row of inTab) wanted[row] = 1;
  const places: number[] = [];
  for (let row = 0; row < rows; row += 1) if (wanted[sheetRows[row]] === 1) places.push(row);
  return places;
}

function measure({ link, kpis, ...rest }: SensitivityRequest, facts: Facts): Measured[] {
  const { today, fiscalYearStart, spread } = rest;
  const periods = kpis.map(({ period }) => period);
  const all = evaluate(link(facts), { formulas: formulas(), periods, today, fiscalYearStart, spread });
  return kpis.map(({ id, period }) => all.measured(id, period));
}

function moved(
  request: SensitivityRequest,
  index: number,
  { rule, table, count }: Finding,
  value: number | null,
  possible: readonly number[],
): Sensitivity[] {
  if (value === null || possible.length === 0) return [];
  const [low, high] = [Math.min(...possible), Math.max(...possible)];
  const far = Math.max(Math.abs(low - value), Math.abs(high - value));
  // Floating-point tolerance: sums of the same numbers in another order differ in their last bits.
  if (far <= 1e-9 * Math.max(1, Math.abs(value))) return [];
  const kpi = KPIS[request.kpis[index].id];
  const says = interpolateBoth(trustMessages[low === high ? "moves-to" : "moves-between"], (locale) => {
    const show = (one: number): string => formatValue(one, kpi.unit, locale, request.currency);
    const tab = request.tabs[table] ?? TABLES[table].label[locale];
    return { kpi: kpi.name[locale], tab, count, value: show(value), low: show(low), high: show(high) };
  });
  return [{ rule, count, low, high, reach: value === 0 ? 1 : far / Math.abs(value), says }];
}
