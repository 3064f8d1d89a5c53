import { TOKEN_PREFIX } from "./functions/call";
import { type GeneralContext, generalCell } from "./functions/general-cell";
import { type CellContext, kpiCell } from "./functions/kpi-cell";
import { SheetLiveValues } from "./gas/live-values";
import { buildMenu, requireUi, showSidebar } from "./gas/ui";
import { Zone } from "./gas/zone";
import type * as jobs from "./jobs";
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

/** What a job is made of: its code as the build packed it, and the services it names. */
export interface PackedJobs {
  readonly code: string;
  readonly services: object;
  /** Modules that are loaded with every cell, by their path. */
  readonly shared: object;
}

/**
 * Runs a function of jobs.ts. Sheets loads the whole script for every cell, so the code that no cell needs travels as
 * gzip and is unpacked here; it gets its services as arguments and leaves nothing behind in the global scope. Only the
 * clock comes without a person: any function could otherwise be called from a cell, so the user interface is asked for.
 */
export function job(packed: PackedJobs, name: keyof typeof jobs, event: unknown): unknown {
  if (name !== "rashinbanHourly") requireUi();
  const zipped = Utilities.newBlob(Utilities.base64Decode(packed.code), "application/x-gzip");
  // biome-ignore lint/security/noGlobalEval: the code is this script's own, put there by its build.
  const evaluate = eval;
  const open = evaluate(Utilities.ungzip(zipped).getDataAsString()) as (
    services: object,
    shared: object,
  ) => typeof jobs;
  return (open(packed.services, packed.shared)[name] as (event: unknown) => unknown)(event);
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
