import { DAY_MS } from "../../calendar/day";
import { generalCell } from "../../functions/general-cell";
import { type CellContext, kpiCell } from "../../functions/kpi-cell";
import { kpiOfFunction } from "../../functions/names";
import { KPIS, type KpiId } from "../../kpis/catalog";
import type { Kpi } from "../../metrics/kpi";
import { INSIGHT, joined, META_KEY, unpack, type ValuesMeta, valueKey } from "../../report/values";
import { localFormula } from "../../text/formula-locale";
import { formulaMessages } from "../../text/messages/app-formula";
import { explained } from "../../text/messages/google";
import { formatValue, grouped } from "../../text/number";
import type { Platform } from "../platform";
import { readValues } from "../refresh/values-tab";
import { readSettings } from "../tabs/settings";
import { type FilledCall, formulaOf, valuesOf } from "./fields";

export interface Preview {
  readonly formula: string;
  /** The result as the cell will show it; "" where there is an `error` instead. */
  readonly shown: string;
  readonly error: string;
}

/** The preview of a formula: its text and its result, computed before anything is written. */
export function preview(platform: Platform, call: FilledCall): Preview {
  const formula = localFormula(formulaOf(call, platform.workbook.locale), platform.workbook.locale);
  const id = kpiOfFunction(call.name);
  if (id === null) return { formula: "", shown: "", error: formulaMessages.unknown[platform.locale] };
  let value: unknown = "";
  const context = contextOf(platform);
  const failure = platform.attempt(() => {
    const args = valuesOf(platform, call);
    value = id === "" ? generalCell(call.name, args, context) : kpiCell(id, KPIS[id], args, context);
  });
  if (failure !== null) return { formula, shown: "", error: explained(failure, platform.locale) };
  return { formula, shown: shown(platform, value, id), error: "" };
}

/** Live values as the sidebar reads them: straight from the values tab. */
function contextOf(platform: Platform): CellContext {
  const { rows } = readValues(platform);
  const text = joined(META_KEY, rows);
  const meta = text === null ? null : (JSON.parse(text) as ValuesMeta);
  return {
    meta: () => meta,
    series: (key) => {
      const packed = rows.get(key);
      return packed === undefined ? null : unpack(packed, meta?.periods.length ?? 0);
    },
    insight: (kpi) => JSON.parse(rows.get(valueKey(kpi, INSIGHT, "")) ?? "null"),
    locale: () => platform.locale,
    // Dates of cells carry their civil time in UTC.
    dayOf: (date) => Math.floor(date.getTime() / DAY_MS),
  };
}

/** Rows of an array result that the preview shows. */
const ROWS = 3;

function shown(platform: Platform, value: unknown, id: string): string {
  if (value === "") return formulaMessages.empty[platform.locale];
  if (Array.isArray(value)) {
    const rows = value
      .slice(0, ROWS)
      .map((row: unknown[]) => row.map((cell) => one(platform, cell, id)).join(" "));
    return rows.join("\n") + (value.length > ROWS ? "\n…" : "");
  }
  return one(platform, value, id);
}

function one(platform: Platform, value: unknown, id: string): string {
  if (typeof value !== "number") return String(value);
  if (id === "") return grouped(value, Number.isInteger(value) ? 0 : 4);
  const { unit }: Kpi = KPIS[id as KpiId];
  return formatValue(value, unit, platform.locale, readSettings(platform).currency);
}
