import {
  type ColumnChoice,
  type DateOrder,
  type Mapping,
  type MatchKind,
  NUMBER_FORMATS,
  type NumberFormat,
  type StageChoice,
  type WideChoice,
} from "../../facts/mapping";
import { stageAnswer } from "../../facts/stage";
import type { Cell, TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { readWide, writeWide } from "../../facts/wide";
import type { Platform } from "../platform";
import { readOwned, writeOwned } from "../tabs/owned";

/** One tab of a person's data and how it becomes a canonical table. */
export interface Source {
  readonly id: string;
  readonly table: TableName;
  /** Title at the time of saving, for people; the tab is found by its id. */
  readonly tab: string;
  readonly tabId: number;
  /** A CSV that is pulled into the tab daily; "" for tabs people fill themselves. */
  readonly url: string;
  /** Header of the column that identifies a row when a CSV is imported again; "" where there is none. */
  readonly key: string;
  /** The last error of the source; "" if it has none. */
  readonly state: string;
  readonly mapping: Mapping;
}

type Kind = "column" | "stage" | "date order" | "number format" | "scale" | "default" | "wide" | "day";

/** Reads Sources and Mapping. Rows that name no known table are left where they are. */
export function readSources(platform: Platform): Source[] {
  return sourcesIn(readOwned(platform, "sources"), readOwned(platform, "mapping"));
}

/** The sources in the rows of the tabs Sources and Mapping, wherever they come from. */
export function sourcesIn(
  rows: readonly (readonly Cell[])[],
  mappingRows: readonly (readonly Cell[])[],
): Source[] {
  const mappings = readMappings(mappingRows);
  const sources: Source[] = [];
  for (const [id, table, tab, tabId, url, key, state] of rows) {
    if (!(String(table) in TABLES)) continue;
    sources.push({
      id: String(id),
      table: String(table) as TableName,
      tab: String(tab),
      tabId: Number(tabId),
      url: String(url),
      key: String(key),
      state: String(state ?? ""),
      mapping: mappings.get(String(id)) ?? emptyMapping(),
    });
  }
  return sources;
}

/**
 * Writes all sources. A mapping without its source does nothing, a source without its mapping is unreadable: mappings are
 * there before their sources, and go after them.
 */
export function saveSources(platform: Platform, sources: readonly Source[]): void {
  const rows = sources.flatMap(mappingRows);
  const kept = new Set(sources.map(({ id }) => id));
  const going = readOwned(platform, "mapping").filter(([id]) => !kept.has(String(id)));
  writeOwned(platform, "mapping", [...rows, ...going]);
  writeOwned(platform, "sources", sources.map(sourceRow));
  if (going.length > 0) writeOwned(platform, "mapping", rows);
}

/** The sources after a round trip through the tabs: choices that are empty have no row. */
export function asRead(sources: readonly Source[]): Source[] {
  return sourcesIn(sources.map(sourceRow), sources.flatMap(mappingRows));
}

function sourceRow({ id, table, tab, tabId, url, key, state }: Source): Cell[] {
  return [id, table, tab, tabId, url, key, state];
}

export function emptyMapping(): Mapping {
  return { columns: {}, stages: {}, dateOrders: {}, numberFormats: {}, scales: {}, defaults: {} };
}

function mappingRows({ id, mapping }: Source): Cell[][] {
  const row = (
    kind: Kind,
    item: string,
    value: string | number,
    rest: Cell[] = ["", "", "", "", ""],
  ): Cell[] => [id, kind, item, value, ...rest];
  return [
    ...Object.entries(mapping.columns).map(([field, choice]) =>
      row("column", field, choice.header, [
        "",
        "",
        choice.kind,
        choice.confidence,
        guessed(choice, choice.header),
      ]),
    ),
    ...Object.entries(mapping.stages).map(([name, choice]) =>
      row("stage", name, choice.stage, [
        choice.order ?? "",
        choice.probability ?? "",
        choice.kind,
        "",
        guessed(choice, choice.stage),
      ]),
    ),
    ...Object.entries(mapping.dateOrders).map(([field, order]) => row("date order", field, order)),
    ...Object.entries(mapping.numberFormats).map(([field, format]) => row("number format", field, format)),
    ...Object.entries(mapping.scales).map(([field, scale]) => row("scale", field, scale)),
    ...Object.entries(mapping.defaults).map(([field, value]) => row("default", field, value)),
    ...Object.entries(mapping.wide ?? {}).map(([name, choice]) =>
      row("wide", name, writeWide(choice), ["", "", choice.kind, "", guessed(choice, writeWide(choice))]),
    ),
    ...Object.entries(mapping.days ?? {}).map(([field, value]) => row("day", field, value)),
  ];
}

/** The guess as written beside the value; where the two differ, a person has corrected it. */
function guessed({ kind }: { readonly kind: MatchKind }, value: string): string {
  return kind === "person" ? "" : value;
}

function readMappings(rows: readonly (readonly Cell[])[]): Map<string, Mapping> {
  const mappings = new Map<string, Mutable>();
  for (const [
    source,
    kind,
    itemCell,
    valueCell,
    order,
    probability,
    decided,
    confidence,
    guess = "",
  ] of rows) {
    const id = String(source);
    if (!mappings.has(id)) mappings.set(id, emptyMapping() as Mutable);
    const mapping = mappings.get(id) as Mutable;
    const item = String(itemCell);
    const value = String(valueCell);
    // A value that is no longer what was guessed was put there by a person, whatever the next cell still says.
    const corrected = guess !== "" && String(guess) !== value;
    const match = (decided === "" || corrected ? "person" : String(decided)) as MatchKind;
    if (value === "") continue;
    if (kind === "column") {
      mapping.columns[item] = {
        header: value,
        kind: match,
        confidence: confidence === "" || match === "person" ? 1 : Number(confidence),
      };
    } else if (kind === "stage") {
      const stage = stageAnswer(value);
      // Any other text is no answer: the deals of that stage wait in "to check".
      if (stage === null) continue;
      mapping.stages[item] = {
        stage,
        kind: match,
        ...(order === "" ? {} : { order: Number(order) }),
        ...(probability === "" ? {} : { probability: Number(probability) }),
      };
    } else if (kind === "date order") mapping.dateOrders[item] = value as DateOrder;
    else if (kind === "number format") {
      const format = NUMBER_FORMATS.find((known) => known === value.trim().toLowerCase());
      if (format !== undefined) mapping.numberFormats[item] = format;
    } else if (kind === "scale") mapping.scales[item] = Number(value);
    else if (kind === "default") mapping.defaults[item] = value;
    else if (kind === "wide") {
      const choice = readWide(value);
      if (choice !== null) mapping.wide = { ...mapping.wide, [item]: { ...choice, kind: match } };
    } else if (kind === "day") mapping.days = { ...mapping.days, [item]: value };
  }
  return mappings;
}

interface Mutable {
  columns: Record<string, ColumnChoice>;
  stages: Record<string, StageChoice>;
  dateOrders: Record<string, DateOrder>;
  numberFormats: Record<string, NumberFormat>;
  scales: Record<string, number>;
  defaults: Record<string, string>;
  wide?: Record<string, WideChoice>;
  days?: Record<string, string>;
}
