import { DAY_MS } from "./calendar/day";
import { TOKEN_PREFIX } from "./functions/call";
import { type CellContext, kpiCell } from "./functions/kpi-cell";
import { SheetLiveValues } from "./gas/live-values";
import { Zone } from "./gas/zone";
import { KPIS, type KpiId } from "./kpis/catalog";
import { toLocale } from "./text/locale";

/*
 * Composition root of the KPIs' own cell functions. Apart from general-cells.ts and addon.ts, so that a cell evaluates
 * the modules it needs and no others: Sheets loads the whole script for every cell.
 */

/** A KPI's own cell function, with its arguments as Sheets passed them. */
export function kpi(id: KpiId, args: readonly unknown[]): unknown {
  return kpiCell(id, KPIS[id], args, cellContext(args));
}

/** What a cell function asks of the workbook, for the arguments it was called with. */
export function cellContext(args: readonly unknown[]): CellContext {
  const last = [...args].reverse().find((argument) => argument !== undefined && argument !== "");
  const token = typeof last === "string" && last.startsWith(TOKEN_PREFIX) ? last : "";
  const live = new SheetLiveValues(token);
  return {
    meta: () => live.meta(),
    series: (key) => live.series(key),
    insight: (id) => live.insight(id),
    locale: () => toLocale(Session.getActiveUserLocale()),
    dayOf: (date) => {
      const zone = new Zone(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
      return Math.floor(zone.civil(date).getTime() / DAY_MS);
    },
  };
}
