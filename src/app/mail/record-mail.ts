import {
  historyRows,
  keptWeeks,
  type MailRecord,
  mailPart,
  recordOf,
  restatedKeys,
} from "../../report/history";
import type { Scorecard } from "../../report/scorecard";
import type { Platform } from "../platform";
import { notRun } from "../schedule/not-run";
import { readKpiList } from "../tabs/kpi-list";
import { openOwned, readOwned, workbookLocale, writeOwned } from "../tabs/owned";
import { readSettings } from "../tabs/settings";

/**
 * The record of a week's mail in KPI history, written once, before the first mail: every mail of the week is made from
 * it, whoever gets it later and whatever the data say by then. Weeks beyond the settings' number are deleted.
 */
export function recordMail(platform: Platform, current: Scorecard, week: string): MailRecord {
  const history = readOwned(platform, "history");
  const known = recordOf(history, week);
  if (known !== null) return known;
  const { dashboard: ids, choices } = readKpiList(platform);
  const record: MailRecord = {
    scorecard: mailPart(current, ids),
    ids,
    url: platform.workbook.url,
    notRun: { ja: notRun(platform, "ja"), en: notRun(platform, "en") },
    restated: restatedKeys(current, history),
    actions: Object.fromEntries(
      choices.filter(({ action }) => action !== "").map(({ id, action }) => [id, action]),
    ),
  };
  const rows = historyRows(record, week, workbookLocale(platform), current);
  const kept = keptWeeks([...history, ...rows], readSettings(platform).historyWeeks);
  if (kept === null) platform.workbook.append(openOwned(platform, "history"), rows);
  else writeOwned(platform, "history", kept);
  return record;
}
