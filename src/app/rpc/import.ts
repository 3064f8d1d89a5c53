import type { Issue } from "../../facts/issue";
import { DATE_ORDERS, NUMBER_FORMATS } from "../../facts/mapping";
import type { TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { type Decisions, importRows } from "../import/import";
import type { Source } from "../import/sources";
import { addToStaging, beginStaging, endStaging, readStaging, removeAbandoned } from "../import/staging";
import { MAX_CELLS, type Platform } from "../platform";
import { cellLimitIssue } from "../tabs/room";
import { issueText } from "../wording";
import { type MessageAnswer, procedure } from "./ask";
import { list, number, object, oneOf, optional, record, type Shape, text, whole } from "./shape";

export interface ImportAnswer {
  readonly source: Source | null;
  readonly issues: readonly Issue[];
  readonly texts: readonly string[];
  readonly added: number;
  readonly updated: number;
  readonly rows: number;
}

export const table: Shape<TableName> = oneOf(Object.keys(TABLES) as TableName[]);
const kind = oneOf(["exact", "synonym", "similar", "person"] as const);

/** The shape of the user's decisions about a mapping; the rest is guessed. */
export const decisions: Shape<Decisions> = object({
  columns: optional(record(object({ header: text, kind, confidence: number }))),
  stages: optional(
    record(
      object({
        stage: oneOf(["open", "won", "lost"] as const),
        order: optional(number),
        probability: optional(number),
        kind,
      }),
    ),
  ),
  dateOrders: optional(record(oneOf(DATE_ORDERS))),
  numberFormats: optional(record(oneOf(NUMBER_FORMATS))),
  scales: optional(record(number)),
  defaults: optional(record(text)),
  wide: optional(record(object({ field: text, channel: text, kind }))),
  days: optional(record(text)),
  day: optional(text),
});

/** Google numbers tabs with up to ten digits. */
export const tabId: Shape<number> = whole(0, 4_294_967_295);

export const IMPORT_PROCEDURES = {
  "import-begin": procedure({ header: list(text), rows: optional(whole(0, MAX_CELLS)) }, begin),
  "import-rows": procedure(
    { tab: tabId, rows: list(list(text)), at: optional(whole(0, MAX_CELLS)) },
    (platform, { tab, rows, at }): MessageAnswer => {
      if (!addToStaging(platform, tab, rows, at))
        throw new Error(appMessages["import-gone"][platform.locale]);
      return { message: "" };
    },
  ),
  "import-cancel": procedure({ tab: tabId }, (platform, { tab }): MessageAnswer => {
    endStaging(platform, tab);
    return { message: appMessages["import-cancelled"][platform.locale] };
  }),
  /** `above` is what stands over the table in its file. */
  "import-end": procedure(
    { tab: tabId, table, url: text, above: optional(list(text)), decisions },
    importStaged,
  ),
};

/**
 * A file whose staging tab finds no room is refused before its rows are sent. What its own tab grows by is known only
 * when they are merged with those it holds.
 */
function begin(
  platform: Platform,
  { header, rows = 0 }: { readonly header: readonly string[]; readonly rows?: number },
): { tab: number } {
  removeAbandoned(platform);
  const full = cellLimitIssue(platform, (rows + 1) * header.length);
  if (full !== null) throw new Error(issueText(full, platform.locale));
  return { tab: beginStaging(platform, header) };
}

/** A busy spreadsheet leaves the staged rows where they are, so that the same request can be made again. */
function importStaged(
  platform: Platform,
  request: {
    readonly tab: number;
    readonly table: TableName;
    readonly url: string;
    readonly above?: readonly string[];
    readonly decisions: Decisions;
  },
): ImportAnswer {
  const { tab, ...rest } = request;
  const staged = readStaging(platform, tab);
  if (staged === null) return nothingImported(appMessages["import-gone"][platform.locale]);
  const result = platform.exclusively(() => importRows(platform, { ...staged, ...rest }));
  if (result === null) return nothingImported(appMessages.busy[platform.locale]);
  endStaging(platform, tab);
  const texts = result.issues.map((issue) => issueText(issue, platform.locale));
  if (result.source?.key === "" && result.updated > 0)
    texts.push(interpolate(appMessages["rows-replaced"], platform.locale, { count: result.updated }));
  return { ...result, texts };
}

function nothingImported(text: string): ImportAnswer {
  return { source: null, issues: [], texts: [text], added: 0, updated: 0, rows: 0 };
}
