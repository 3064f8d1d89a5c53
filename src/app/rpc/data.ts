import { DATA_TABLES } from "../../facts/guess-table";
import type { Mapping } from "../../facts/mapping";
import type { TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { type Look, lookAt } from "../import/look";
import { asRead, emptyMapping, readSources, type Source, saveSources } from "../import/sources";
import { STAGING_TITLE } from "../import/staging";
import type { Platform, TabRef } from "../platform";
import { ownedTabs, workbookLocale } from "../tabs/owned";
import { procedure } from "./ask";
import { type ChangeAnswer, changeIfUnchanged, versionOf } from "./change";
import { decisions, tabId, table } from "./import";
import { object, orNull, type Shape, text } from "./shape";

/** The answer of the view Data: the choices of a person, and the sources in use. */
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

export const DATA_PROCEDURES = {
  data: procedure({}, data),
  /** Reads a tab as a table and writes nothing. */
  look: procedure({ tab: tabId, table: orNull(table), decisions }, (platform, request): Look => {
    const look = lookAt(platform, request);
    if (look === null) throw new Error(appMessages["tab-gone"][platform.locale]);
    return look;
  }),
  "source-save": procedure({ version: text, source }, (platform, { version, source: saved }) => {
    const ref = platform.workbook.tabs().find(({ id }) => id === saved.tab);
    if (ref === undefined) throw new Error(appMessages["tab-gone"][platform.locale]);
    const label = TABLES[saved.table].label[platform.locale];
    const done = interpolate(appMessages["source-saved"], platform.locale, { tab: ref.title, table: label });
    return changed(platform, version, (sources) => withSource(sources, saved, ref.title), done);
  }),
  "source-drop": procedure({ version: text, table }, (platform, request) => {
    const dropped = readSources(platform).find((one) => one.table === request.table);
    const tab = dropped?.tab ?? TABLES[request.table].label[platform.locale];
    const done = interpolate(appMessages["source-dropped"], platform.locale, { tab });
    const rest = (sources: readonly Source[]) => sources.filter((one) => one.table !== request.table);
    return changed(platform, request.version, rest, done);
  }),
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

/** The version of the sources without the state of their last run, which is no change of them. */
function versionOfSources(sources: readonly Source[]): string {
  return versionOf(sources.map(({ table: name, tabId: tab, url, mapping }) => [name, tab, url, mapping]));
}

export interface SourceChange extends ChangeAnswer {
  readonly version: string;
}

function changed(
  platform: Platform,
  seen: string,
  change: (sources: readonly Source[]) => readonly Source[],
  done: string,
): SourceChange {
  const now = () => versionOfSources(readSources(platform));
  const wanted = () => change(readSources(platform));
  const answer = changeIfUnchanged(platform, {
    ...{ seen, now, done },
    wanted: () => versionOfSources(asRead(wanted())),
    work: () => saveSources(platform, wanted()),
  });
  return { ...answer, version: now() };
}

function withSource(sources: readonly Source[], saved: SavedSource, tab: string): readonly Source[] {
  const known = sources.find((one) => one.table === saved.table);
  const source: Source = {
    id: known?.id ?? saved.table,
    table: saved.table,
    tab,
    tabId: saved.tab,
    url: saved.url,
    key: saved.key,
    state: "",
    mapping: { ...emptyMapping(), ...saved.mapping },
  };
  // A tab is one table, so an earlier source of the same tab is replaced.
  return [...sources.filter((one) => one !== known && one.tabId !== saved.tab), source];
}
