import { DATA_TABLES } from "../../facts/guess-table";
import type { Mapping } from "../../facts/mapping";
import type { TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import type { Locale } from "../../text/locale";
import { fill } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { type Look, lookAt } from "../look";
import { ownedTabs, workbookLocale } from "../owned";
import type { Platform, TabRef } from "../platform";
import { emptyMapping, readSources, type Source, saveSources } from "../sources";
import { STAGING_TITLE } from "../staging";
import { asked } from "./ask";
import { type ChangeAnswer, changeSame, versionOf } from "./change";
import { decisions, tabId, table } from "./import";
import { object, orNull, type Shape, text } from "./shape";

/** What a person can choose from, and what is in use. */
export interface DataAnswer {
  readonly version: string;
  /** For links to a cell. */
  readonly url: string;
  /** The spreadsheet's language: a file's columns without a name get one in it. */
  readonly bookLocale: Locale;
  readonly tabs: readonly TabRef[];
  readonly tables: readonly { readonly table: TableName; readonly label: string; readonly row: string }[];
  readonly sources: readonly Source[];
}

/** A source as a person saves it; what it lacks follows from the rest. */
export interface SavedSource {
  readonly table: TableName;
  readonly tab: number;
  readonly url: string;
  readonly key: string;
  readonly mapping: Partial<Mapping>;
}
const source: Shape<SavedSource> = object({ table, tab: tabId, url: text, key: text, mapping: decisions });

export const DATA_ASKS = {
  data: asked({}, data),
  /** Reads a tab as a table and writes nothing. */
  look: asked({ tab: tabId, table: orNull(table), decisions }, (platform, request): Look => {
    const look = lookAt(platform, request);
    if (look === null) throw new Error(appMessages["tab-gone"][platform.locale]);
    return look;
  }),
  "source-save": asked({ version: text, source }, (platform, request) =>
    changed(platform, request.version, (sources) => saveSource(platform, sources, request.source)),
  ),
  "source-drop": asked({ version: text, table }, (platform, request) =>
    changed(platform, request.version, (sources) => {
      const dropped = sources.find((one) => one.table === request.table);
      saveSources(
        platform,
        sources.filter((one) => one !== dropped),
      );
      return fill(appMessages["source-dropped"], platform.locale, { tab: dropped?.tab ?? "" });
    }),
  ),
};

function data(platform: Platform): DataAnswer {
  const own = ownedTabs(platform);
  return {
    version: versionOfSources(readSources(platform)),
    url: platform.workbook.url,
    bookLocale: workbookLocale(platform),
    tabs: platform.workbook
      .tabs()
      .filter(({ id, title }) => !own.has(id) && !title.startsWith(STAGING_TITLE))
      .map(({ id, title }) => ({ id, title })),
    tables: DATA_TABLES.map((name) => ({
      table: name,
      label: TABLES[name].label[platform.locale],
      row: TABLES[name].row[platform.locale],
    })),
    sources: readSources(platform),
  };
}

/** What a run says about a source is no change of it. */
function versionOfSources(sources: readonly Source[]): string {
  return versionOf(sources.map(({ table: name, tabId: tab, url, mapping }) => [name, tab, url, mapping]));
}

export interface SourceChange extends ChangeAnswer {
  readonly version: string;
}

function changed(
  platform: Platform,
  version: string,
  work: (sources: readonly Source[]) => string,
): SourceChange {
  const answer = changeSame(
    platform,
    version,
    () => versionOfSources(readSources(platform)),
    () => work(readSources(platform)),
  );
  return { ...answer, version: versionOfSources(readSources(platform)) };
}

function saveSource(platform: Platform, sources: readonly Source[], saved: SavedSource): string {
  const ref = platform.workbook.tabs().find(({ id }) => id === saved.tab);
  if (ref === undefined) throw new Error(appMessages["tab-gone"][platform.locale]);
  const known = sources.find((one) => one.table === saved.table);
  const source: Source = {
    id: known?.id ?? saved.table,
    table: saved.table,
    tab: ref.title,
    tabId: saved.tab,
    url: saved.url,
    key: saved.key,
    state: "",
    mapping: { ...emptyMapping(), ...saved.mapping },
  };
  // A tab is one table: what it was before, it is no more.
  saveSources(platform, [...sources.filter((one) => one !== known && one.tabId !== saved.tab), source]);
  return fill(appMessages["source-saved"], platform.locale, {
    tab: ref.title,
    table: TABLES[saved.table].label[platform.locale],
  });
}
