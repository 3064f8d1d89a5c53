import type { Issue } from "../facts/issue";
import { linkFacts } from "../facts/link";
import { inOneMoney } from "../facts/money";
import type { Cell, Facts } from "../facts/table";
import { dealChanges, followed } from "./deal-changes";
import { type LoadedFacts, loadFacts } from "./facts";
import { readOwned } from "./owned";
import type { Platform } from "./platform";
import type { Settings } from "./settings";
import type { Source } from "./sources";

export interface WorkbookFacts extends LoadedFacts {
  readonly issues: readonly Issue[];
  /** Rows for the log of deal changes: what differs in the deals from the last refresh. */
  readonly changes: readonly (readonly Cell[])[];
}

/** Everything the workbook knows: its mapped tabs in one currency, linked with each other and with its own log. */
export function workbookFacts(
  platform: Platform,
  sources: readonly Source[],
  settings: Settings,
): WorkbookFacts {
  const read = loadFacts(platform, sources);
  const tabs = Object.fromEntries(read.sources.map((source) => [source.table, source.tab]));
  const money = inOneMoney(read.facts, { ...settings, tabs });
  const log = readOwned(platform, "dealChanges");
  const changes = changesOf(read.facts, log, platform.clock.today());
  return {
    ...read,
    facts: linked(platform, money.facts, sources, [...log, ...changes]),
    issues: [...read.issues, ...money.issues],
    changes,
  };
}

function changesOf(facts: Facts, log: ReturnType<typeof readOwned>, today: number): Cell[][] {
  const { deals } = facts.tables;
  if (deals?.columns.id === undefined || facts.pending.includes("deals")) return [];
  return dealChanges(log, deals, today);
}

function linked(
  platform: Platform,
  facts: Facts,
  sources: readonly Source[],
  log: readonly (readonly Cell[])[],
): Facts {
  const stagesOf = (table: string) => sources.find((source) => source.table === table)?.mapping.stages;
  // A stage that no deal is in any more is named by the history alone.
  const stages = { ...stagesOf("stageChanges"), ...stagesOf("deals") };
  return linkFacts(facts, { today: platform.clock.today(), stages, log: followed(log) });
}
