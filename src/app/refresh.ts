import { formatDay } from "../calendar/day";
import { parsePeriod } from "../calendar/period";
import type { Issue } from "../facts/issue";
import { linkFacts } from "../facts/link";
import { inOneMoney } from "../facts/money";
import type { Cell, Facts } from "../facts/table";
import { TOKEN_PREFIX } from "../functions/call";
import { buildKpis } from "../report/build";
import { dashboardLayout, dashboardRows } from "../report/dashboard";
import type { Scorecard } from "../report/scorecard";
import { valueRows } from "../report/value-rows";
import { inPieces, joined, SCORECARD_KEY } from "../report/values";
import { fingerprint } from "../text/hash";
import { fill } from "../text/message";
import { appMessages } from "../text/messages/app";
import { askedSlices } from "./asked-slices";
import { readCalendar } from "./business-calendar";
import { dealChanges, followed } from "./deal-changes";
import { type LoadedFacts, loadFacts } from "./facts";
import { readKpiList } from "./kpi-list";
import { findOwned, isCopy, openOwned, readOwned, workbookLocale, writeOwned } from "./owned";
import { OWNED, type OwnedKey } from "./owned-tabs";
import { keepPending } from "./pending";
import type { Platform } from "./platform";
import { logRun } from "./run-log";
import { checkedSettings, ensureSettings, type Settings } from "./settings";
import { readSources, type Source } from "./sources";
import { targetIssues } from "./target-issues";
import { toCheckRows } from "./to-check";

/** The named cell that live functions take as their last argument to follow refreshes. */
export const UPDATED_NAME = "RASHINBAN_UPDATED";
/** Column D of the values tab: beside the rows, so that rewriting them never touches it. */
const TOKEN_COLUMN = 4;

export interface RefreshResult {
  readonly kind: "done" | "unchanged" | "busy" | "no-sources";
  readonly message: string;
  readonly scorecard: Scorecard | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads the mapped tabs, computes everything, then writes: one write per tab, the token that wakes live cells last.
 * A run that fails before its data are complete has changed nothing a reader can see.
 */
export function refresh(platform: Platform): RefreshResult {
  const result = platform.exclusively(() => run(platform));
  return result ?? answer("busy", appMessages.busy[platform.locale]);
}

function run(platform: Platform): RefreshResult {
  const sources = readSources(platform);
  const copied = isCopy(platform);
  if (sources.length === 0) return answer("no-sources", appMessages["no-sources"][platform.locale]);
  const settings = ensureSettings(platform);
  // Empty tabs to be filled in: without targets nothing is good or bad, without people nobody gets a mail.
  openOwned(platform, "targets");
  openOwned(platform, "people");
  openOwned(platform, "daysOff");
  const { rows: before, token: shownToken } = readValues(platform);
  const read = loadFacts(platform, sources);
  const tabs = Object.fromEntries(read.sources.map((source) => [source.table, source.tab]));
  const money = inOneMoney(read.facts, { ...settings, tabs });
  const changes = changesOf(platform, read);
  const loaded = {
    ...read,
    facts: linked(platform, money.facts, sources, changes, settings),
    issues: [...read.issues, ...money.issues],
  };
  const list = readKpiList(platform);
  const { today, scorecard, issues } = compute(platform, settings, loaded, list.owners);
  const asked = askedSlices(platform, ownTabs(platform, sources), { ...settings, today });
  const values = valueRows({
    facts: loaded.facts,
    today,
    fiscalYearStart: settings.fiscalYearStart,
    spread: { by: settings.targetSpread, calendar: readCalendar(platform, settings).calendar },
    extra: asked,
  });
  const previous = joined(SCORECARD_KEY, before);
  const kept = keepPending(
    scorecard,
    values,
    before,
    previous === null ? null : (JSON.parse(previous) as Scorecard),
  );
  const token = `${TOKEN_PREFIX}${formatDay(today)}:${fingerprint(JSON.stringify(kept.values))}`;
  // What the cell says counts: a run that broke off just before writing it has woken nobody.
  const changed = shownToken !== token;

  if (changes.length > 0) platform.workbook.append(openOwned(platform, "dealChanges"), changes);
  writeToCheck(platform, issues, loaded);
  writeDashboard(platform, kept.scorecard, list.dashboard, settings);
  writeValues(platform, [...kept.values, ...inPieces(SCORECARD_KEY, JSON.stringify(kept.scorecard))], before);
  const rows = loaded.sources.reduce((sum, source) => sum + source.rows, 0);
  const questions = issues.filter((issue) => issue.severity === "question").length + loaded.unread.length;
  const outcome = changed
    ? fill(appMessages.refreshed, platform.locale, {
        kpis: kept.scorecard.kpis.filter((kpi) => kpi.value !== null).length,
        rows,
        questions:
          questions === 0
            ? ""
            : fill(appMessages["refresh-questions"], platform.locale, { count: questions }),
      })
    : appMessages.unchanged[platform.locale];
  const message = copied ? `${appMessages.copied[platform.locale]} ${outcome}` : outcome;
  logRun(platform, "refresh", changed ? "done" : "nothing", message);
  if (changed) wakeCells(platform, token);
  return { kind: changed ? "done" : "unchanged", message, scorecard: kept.scorecard, issues };
}

function compute(
  platform: Platform,
  settings: Settings,
  loaded: LoadedFacts,
  owners: Readonly<Record<string, string>>,
): { today: number; scorecard: Scorecard; issues: Issue[] } {
  const today = platform.clock.today();
  const { fiscalYearStart, currency } = settings;
  const locale = workbookLocale(platform);
  const { calendar, issues: daysOff } = readCalendar(platform, settings);
  const issues = [
    ...daysOff,
    ...checkedSettings(platform).issues,
    ...loaded.issues,
    ...targetIssues(loaded.facts, OWNED.targets.title[locale], fiscalYearStart),
  ];
  const counts: Record<string, number> = {};
  for (const issue of issues) counts[issue.code] = (counts[issue.code] ?? 0) + 1;
  const period = settings.period === "" ? null : parsePeriod(settings.period, { fiscalYearStart, today });
  const kpis = buildKpis({
    facts: loaded.facts,
    today,
    fiscalYearStart,
    period,
    by: settings.by,
    owners,
    spread: { by: settings.targetSpread, calendar },
  });
  const scorecard: Scorecard = {
    today: formatDay(today),
    computedAt: platform.clock.stamp(),
    currency,
    sources: loaded.sources,
    kpis,
    issues: counts,
  };
  return { today, scorecard, issues };
}

/** The last scorecard that was written, or null before the first refresh. */
export function readScorecard(platform: Platform): Scorecard | null {
  const text = joined(SCORECARD_KEY, readValues(platform).rows);
  return text === null ? null : (JSON.parse(text) as Scorecard);
}

function readValues(platform: Platform): { rows: Map<string, string>; token: string } {
  const tab = findOwned(platform, "values");
  const cells = tab === null ? [] : platform.workbook.read(tab);
  const rows = new Map(cells.map(([key, packed]) => [String(key), String(packed)]));
  return { rows, token: String(cells[0]?.[TOKEN_COLUMN - 1] ?? "") };
}

function ownTabs(platform: Platform, sources: readonly Source[]): Set<number> {
  const ids = (Object.keys(OWNED) as OwnedKey[]).flatMap((key) => findOwned(platform, key) ?? []);
  return new Set([...ids, ...sources.map((source) => source.tabId)]);
}

/** What differs in the deals from the last refresh. */
function changesOf(platform: Platform, { facts }: LoadedFacts): Cell[][] {
  const { deals } = facts.tables;
  if (deals?.columns.id === undefined || facts.pending.includes("deals")) return [];
  return dealChanges(readOwned(platform, "dealChanges"), deals, platform.clock.today());
}

/** The facts with what several tables, and the workbook's own record of its deals, tell together. */
function linked(
  platform: Platform,
  facts: Facts,
  sources: readonly Source[],
  changes: readonly (readonly Cell[])[],
  { staleDays }: Settings,
): Facts {
  const stagesOf = (table: string) => sources.find((source) => source.table === table)?.mapping.stages;
  // A stage that no deal is in any more is named by the history alone.
  const stages = { ...stagesOf("stageChanges"), ...stagesOf("deals") };
  const log = followed([...readOwned(platform, "dealChanges"), ...changes]);
  return linkFacts(facts, { today: platform.clock.today(), stages, staleDays: staleDays || undefined, log });
}

function writeToCheck(platform: Platform, issues: readonly Issue[], loaded: LoadedFacts): void {
  writeOwned(platform, "toCheck", toCheckRows(issues, loaded.unread, workbookLocale(platform)));
}

function writeDashboard(
  platform: Platform,
  scorecard: Scorecard,
  ids: Parameters<typeof dashboardRows>[1]["ids"],
  settings: Settings,
): void {
  const request = { locale: workbookLocale(platform), ids };
  const tab = openOwned(platform, "dashboard", dashboardLayout(request, settings.currency));
  platform.workbook.write(tab, dashboardRows(scorecard, request));
}

/** Columns A and B only, padded over what stood there before. */
function writeValues(
  platform: Platform,
  rows: readonly [string, string][],
  before: ReadonlyMap<string, string>,
): void {
  const tab = openOwned(platform, "values");
  const padded: [string, string][] = [...rows];
  while (padded.length < before.size) padded.push(["", ""]);
  platform.workbook.writeAt(tab, 1, 1, padded);
}

/** Every live cell re-executes when the token changes, so it changes only with the values or the day, and last. */
function wakeCells(platform: Platform, token: string): void {
  const tab = openOwned(platform, "values");
  platform.store.set("token", token);
  if (platform.workbook.namedTab(UPDATED_NAME) !== tab)
    platform.workbook.nameCell(UPDATED_NAME, tab, 1, TOKEN_COLUMN);
  platform.workbook.writeAt(tab, 1, TOKEN_COLUMN, [[token]]);
}

function answer(kind: "busy" | "no-sources", message: string): RefreshResult {
  return { kind, message, scorecard: null, issues: [] };
}
