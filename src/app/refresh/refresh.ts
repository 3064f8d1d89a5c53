import { formatDay } from "../../calendar/day";
import type { Issue } from "../../facts/issue";
import { TOKEN_PREFIX } from "../../functions/call";
import { dashboardLayout, dashboardRows } from "../../report/dashboard";
import { insightRows } from "../../report/insight-rows";
import type { Scorecard } from "../../report/scorecard";
import { valueRows } from "../../report/value-rows";
import { inPieces, SCORECARD_KEY } from "../../report/values";
import { fingerprint } from "../../text/hash";
import { appMessages } from "../../text/messages/app";
import { readSources, type Source } from "../import/sources";
import type { Platform } from "../platform";
import { logRun } from "../schedule/run-log";
import { copiedTabs } from "../tabs/copied-tabs";
import { isCopy, lostTabs, openOwned, ownedTabs, workbookLocale, writeOwned } from "../tabs/owned";
import { ensureSettings, type Settings } from "../tabs/settings";
import { askedSlices } from "./asked-slices";
import { writeAudit } from "./audit";
import { saveNewBaselines } from "./baselines";
import { compute } from "./compute";
import type { LoadedFacts } from "./facts";
import { keepPending } from "./pending";
import { refreshMessage } from "./refresh-message";
import { toCheckRows } from "./to-check";
import { readValues, recalculateCells, scorecardIn, writeValues } from "./values-tab";

/** The result of a refresh, for people and for the scheduler. */
export interface RefreshResult {
  readonly kind: "done" | "unchanged" | "busy" | "no-sources";
  readonly message: string;
  readonly scorecard: Scorecard | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads the mapped tabs, computes everything, then writes: one write per tab, the refresh token, which makes Sheets
 * recalculate live cells, last. A run that fails before its data are complete has changed nothing a reader can see.
 */
export function refresh(platform: Platform): RefreshResult {
  const result = platform.exclusively(() => run(platform));
  return result ?? answer("busy", appMessages.busy[platform.locale]);
}

function run(platform: Platform): RefreshResult {
  const sources = readSources(platform);
  const copied = isCopy(platform);
  const lost = lostTabs(platform);
  if (sources.length === 0) return answer("no-sources", appMessages["no-sources"][platform.locale]);
  const settings = ensureSettings(platform);
  // Empty tabs to be filled in: without targets nothing is good or bad, without people nobody gets a mail.
  openOwned(platform, "targets");
  openOwned(platform, "people");
  openOwned(platform, "daysOff");
  const before = readValues(platform);
  const previous = scorecardIn(before);
  const calendar = { ...settings, today: platform.clock.today() };
  const asked = askedSlices(platform, ownTabs(platform, sources), calendar);
  const found = compute(platform, { sources, settings, asked, previous });
  const { loaded, list, today, analysis, audit } = found;
  const issues = [...found.issues, ...copiedTabs(platform, loaded.headed, sources)];
  const { fiscalYearStart } = settings;
  const values = valueRows({ evaluations: found.evaluations, today, fiscalYearStart, extra: asked });
  const pending = keepPending(found.scorecard, values, before.rows, previous);
  const kept = { ...pending, values: [...pending.values, ...insightRows(pending.scorecard)] };
  const token = `${TOKEN_PREFIX}${formatDay(today)}:${fingerprint(JSON.stringify(kept.values))}`;
  // The token in the cell counts: a run that broke off just before writing it has recalculated nothing.
  const changed = before.token !== token;

  const { changes } = loaded;
  if (changes.length > 0) platform.workbook.append(openOwned(platform, "dealChanges"), changes);
  writeToCheck(platform, issues, loaded);
  writeAudit(platform, audit);
  saveNewBaselines(platform, analysis);
  writeDashboard(platform, kept.scorecard, list.dashboard, settings);
  writeValues(
    platform,
    [...kept.values, ...inPieces(SCORECARD_KEY, JSON.stringify(kept.scorecard))],
    before.rows,
  );
  const rows = loaded.sources.reduce((sum, source) => sum + source.rows, 0);
  const questions = issues.filter((issue) => issue.severity === "question").length + loaded.unread.length;
  const kpis = kept.scorecard.kpis.filter((kpi) => kpi.value !== null).length;
  const message = refreshMessage(platform, { changed, copied, lost, kpis, rows, questions });
  logRun(platform, "refresh", changed ? "done" : "nothing", message);
  if (changed) recalculateCells(platform, token);
  return { kind: changed ? "done" : "unchanged", message, scorecard: kept.scorecard, issues };
}

function ownTabs(platform: Platform, sources: readonly Source[]): Set<number> {
  return new Set([...ownedTabs(platform), ...sources.map((source) => source.tabId)]);
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

function answer(kind: "busy" | "no-sources", message: string): RefreshResult {
  return { kind, message, scorecard: null, issues: [] };
}
