import type { TableName } from "../facts/table";
import { COMPANY, makeSample } from "../sample/company";
import { fill } from "../text/message";
import { appMessages } from "../text/messages/app";
import { importRows } from "./import";
import { nameOwners } from "./kpi-list";
import { openOwned, workbookLocale, writeOwned } from "./owned";
import type { Platform } from "./platform";
import { refresh } from "./refresh";
import { readSources } from "./sources";

const IMPORTED = ["deals", "leads", "spend", "activities", "revenue"] as const satisfies readonly TableName[];

/** Fills an empty spreadsheet with the made-up company and refreshes; a spreadsheet with data is left alone. */
export function loadSample(platform: Platform): string {
  if (readSources(platform).length > 0) return appMessages["sample-refused"][platform.locale];
  const locale = workbookLocale(platform);
  const sample = makeSample({ today: platform.clock.today(), seed: 20261123, locale });
  for (const table of IMPORTED) {
    const { header, rows } = sample[table];
    importRows(platform, { table, header, rows, url: "", decisions: {} });
  }
  openOwned(platform, "targets", { columnWidths: [180, 120, 180, 140] });
  writeOwned(platform, "targets", sample.targets.rows);
  openOwned(platform, "people", { columnWidths: [140, 240, 110, 120, 80] });
  writeOwned(platform, "people", sample.people.rows);
  nameOwners(platform, sample.owners);
  const { message } = refresh(platform);
  return fill(appMessages["sample-loaded"], platform.locale, {
    company: COMPANY[locale],
    refreshed: message,
  });
}
