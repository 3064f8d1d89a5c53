import type { Issue } from "../../facts/issue";
import { linkFacts, linkLazily } from "../../facts/link";
import type { DealState } from "../../facts/link-request";
import type { Mapping } from "../../facts/mapping";
import { inOneCurrency } from "../../facts/money";
import { type Cell, DERIVED_FROM, type Facts, type FactTable } from "../../facts/table";
import type { Source } from "../import/sources";
import type { Platform } from "../platform";
import { readOwned } from "../tabs/owned";
import type { Settings } from "../tabs/settings";
import { dealChanges, recordedStates } from "./deal-changes";
import { type LoadedFacts, loadFacts } from "./facts";

/** The facts of the workbook, linked, with what the audit and the log need of them. */
export interface WorkbookFacts extends LoadedFacts {
  readonly issues: readonly Issue[];
  /** The tables before they were linked, and what links them. */
  readonly unlinked: Facts;
  readonly link: (facts: Facts) => Facts;
  /** The recorded states of the deals. */
  readonly log: readonly DealState[];
  /** Rows for the log of deal changes: what differs in the deals from the last refresh. */
  readonly changes: readonly (readonly Cell[])[];
}

/** The tables that linking reads. */
const LINKED: ReadonlySet<string> = new Set(Object.values(DERIVED_FROM).flat());

/** The workbook's facts: its mapped tabs in one currency, linked with each other and with the log of deal changes. */
export function workbookFacts(
  platform: Platform,
  sources: readonly Source[],
  settings: Settings,
): WorkbookFacts {
  const read = loadFacts(platform, sources);
  const tabs = Object.fromEntries(read.sources.map((source) => [source.table, source.tab]));
  const money = inOneCurrency(read.facts, { ...settings, tabs });
  const rows = readOwned(platform, "dealChanges");
  const changes = changesOf(read.facts, rows, platform.clock.today());
  const log = recordedStates([...rows, ...changes]);
  const staleDays = settings.staleDays || undefined;
  const request = { today: platform.clock.today(), stages: stagesOf(sources), log, staleDays };
  const facts = linkFacts(money.facts, request);
  const before: Readonly<Record<string, FactTable | undefined>> = money.facts.tables;
  // The audit asks for the tables linked above, and for variants that differ in a few rows.
  const link = (other: Facts): Facts => {
    const own = Object.entries(other.tables).filter(([name, table]) => table !== before[name]);
    if (own.some(([name]) => LINKED.has(name))) return linkLazily(other, request);
    return { ...facts, tables: { ...facts.tables, ...Object.fromEntries(own) } };
  };
  return {
    ...read,
    facts,
    unlinked: money.facts,
    link,
    log,
    issues: [...read.issues, ...money.issues],
    changes,
  };
}

function changesOf(facts: Facts, log: ReturnType<typeof readOwned>, today: number): Cell[][] {
  const { deals } = facts.tables;
  if (deals?.columns.id === undefined || facts.pending.includes("deals")) return [];
  return dealChanges(log, deals, today);
}

/** A stage that no deal is in any more is named by the history alone. */
function stagesOf(sources: readonly Source[]): Mapping["stages"] {
  const of = (table: string) => sources.find((source) => source.table === table)?.mapping.stages;
  return { ...of("stageChanges"), ...of("deals") };
}
