import { dispatch } from "./app/dispatcher";
import { refresh } from "./app/refresh";
import { answer, type RpcRequest } from "./app/rpc";
import { loadSample } from "./app/sample-data";
import { sendSnapshot } from "./app/snapshot";
import { startSchedule } from "./app/start-schedule";
import { TOKEN_PREFIX } from "./functions/call";
import { type GeneralContext, generalCell } from "./functions/general-cell";
import { type CellContext, kpiCell } from "./functions/kpi-cell";
import { SheetLiveValues } from "./gas/live-values";
import { createPlatform } from "./gas/platform";
import { buildMenu, requireUi, showSidebar } from "./gas/ui";
import { Zone } from "./gas/zone";
import { KPIS, type KpiId } from "./kpis/catalog";
import { toLocale } from "./text/locale";

/** A KPI's own cell function, with its arguments as Sheets passed them. */
export function kpi(id: KpiId, args: readonly unknown[]): unknown {
  return kpiCell(id, KPIS[id], args, cellContext(args));
}

/** A general cell function such as KPI or KPI_LIST. */
export function general(
  name: string,
  explanations: GeneralContext["explanations"],
  args: readonly unknown[],
): unknown {
  return generalCell(name, args, { ...cellContext(args), explanations });
}

export function onOpen(): void {
  buildMenu();
}

/** The document is already open when the add-on is installed. */
export function onInstall(): void {
  onOpen();
}

export function rashinbanSidebar(): void {
  showSidebar();
}

export function rashinbanRefresh(): void {
  requireUi();
  const platform = createPlatform();
  platform.workbook.toast(refresh(platform).message);
}

export function rashinbanSnapshot(): void {
  requireUi();
  const platform = createPlatform();
  platform.workbook.toast(sendSnapshot(platform).message);
}

export function rashinbanSchedule(): void {
  requireUi();
  const platform = createPlatform();
  platform.workbook.toast(startSchedule(platform));
}

export function rashinbanSample(): void {
  requireUi();
  const platform = createPlatform();
  platform.workbook.toast(loadSample(platform));
}

/** Runs hourly by the clock, as the person who started the schedule. */
export function rashinbanHourly(): void {
  dispatch(createPlatform());
}

/** The sidebar's one door. */
export function rpc(request: RpcRequest): unknown {
  requireUi();
  return answer(createPlatform(), request);
}

function cellContext(args: readonly unknown[]): CellContext {
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
      return Math.floor(zone.civil(date).getTime() / 86400000);
    },
  };
}
