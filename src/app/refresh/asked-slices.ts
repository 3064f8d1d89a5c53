import { DAY_MS } from "../../calendar/day";
import { parsePeriod, type ReadingCalendar } from "../../calendar/period";
import type { Cell } from "../../facts/table";
import { callsIn, type FormulaArgument, type FormulaCall } from "../../functions/formula-scan";
import { readSlice } from "../../functions/live";
import { KPIS } from "../../kpis/catalog";
import type { Kpi } from "../../metrics/kpi";
import type { ExtraSlice } from "../../report/value-rows";
import type { Platform, TabRef } from "../platform";

const KPI_OF = new Map<string, string>(
  (Object.entries(KPIS) as [string, Kpi][]).map(([id, kpi]) => [kpi.function, id]),
);
const NAMES = new Set([...KPI_OF.keys(), "KPI"]);

/**
 * The slices that live cells ask for beyond the standard ones, found in the formulas of every tab that is neither ours
 * nor a source; the refresh computes them too. References are followed to the cell they name.
 */
export function askedSlices(
  platform: Platform,
  skip: ReadonlySet<number>,
  calendar: ReadingCalendar,
): ExtraSlice[] {
  const tabs = platform.workbook.tabs().filter((tab) => !skip.has(tab.id));
  const cells = new Map<number, Cell[][]>();
  const valueAt = (tab: TabRef | undefined, row: number, column: number): Cell => {
    if (tab === undefined) return "";
    if (!cells.has(tab.id)) cells.set(tab.id, platform.workbook.read(tab.id));
    return cells.get(tab.id)?.[row - 1]?.[column - 1] ?? "";
  };
  const slices = new Map<string, ExtraSlice>();
  for (const tab of tabs) {
    for (const formula of platform.workbook.formulas(tab.id).flat()) {
      if (formula === "") continue;
      for (const call of callsIn(formula, NAMES)) {
        const resolve = (argument: FormulaArgument | undefined): Cell => {
          if (argument === undefined) return "";
          if (argument.kind === "text" || argument.kind === "number") return argument.value;
          if (argument.kind !== "reference") return "";
          const sheet = argument.sheet === "" ? tab : tabs.find((other) => other.title === argument.sheet);
          return valueAt(sheet, argument.row, argument.column);
        };
        for (const slice of slicesOf(call, resolve, calendar)) slices.set(JSON.stringify(slice), slice);
      }
    }
  }
  return [...slices.values()];
}

function slicesOf(
  call: FormulaCall,
  resolve: (argument: FormulaArgument | undefined) => Cell,
  calendar: ReadingCalendar,
): ExtraSlice[] {
  const catalog: Readonly<Record<string, Kpi>> = KPIS;
  const byId = call.name === "KPI";
  const id = byId ? String(resolve(call.arguments[0])) : (KPI_OF.get(call.name) ?? "");
  const kpi = catalog[id.split(":")[0]];
  if (kpi === undefined) return [];
  const [period, segment] = call.arguments.slice(byId ? 1 : 0).map(resolve);
  const when =
    typeof period === "object" ? Math.floor(period.getTime() / DAY_MS) : period === "" ? null : period;
  if (typeof period === "number" || typeof when === "boolean") return [];
  const text = typeof segment === "string" && segment.includes("=") ? segment : "";
  const slice = readSlice(id, kpi, when ?? null, text, calendar);
  if ("kind" in slice) return [];
  const parsed = slice.period === "" ? null : parsePeriod(slice.period, calendar);
  const own = {
    kpi: slice.kpi,
    variant: slice.variant,
    field: slice.field,
    name: slice.name,
    period: parsed,
  };
  return slice.field === "" && kpi.eachOf !== undefined ? [own, { ...own, field: kpi.eachOf }] : [own];
}
