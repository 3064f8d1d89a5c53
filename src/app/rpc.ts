import type { Issue } from "../facts/issue";
import type { TableName } from "../facts/table";
import { KPIS } from "../kpis/catalog";
import type { Scorecard } from "../report/scorecard";
import type { Locale } from "../text/locale";
import { fill } from "../text/message";
import { appMessages } from "../text/messages/app";
import { applyEntryRules, type EntryRule, type EntryRulesResult, offerEntryRules } from "./entry-rules";
import { type Decisions, importRows } from "./import";
import { notRun } from "./not-run";
import type { Platform } from "./platform";
import { refresh } from "./refresh";
import { loadSample } from "./sample-data";
import { readSettings, type Settings, saveSettings } from "./settings";
import { pastMail, resend, sendSnapshot, unresolvedMails } from "./snapshot";
import { readSources, type Source } from "./sources";
import { addToStaging, beginStaging, endStaging, readStaging } from "./staging";
import { startSchedule } from "./start-schedule";
import { readScorecard } from "./values-tab";
import { issueText } from "./wording";

/** Everything the sidebar can ask, with the answers below: one schema for both sides. */
export type RpcRequest =
  | { readonly ask: "state" }
  | { readonly ask: "refresh" }
  | { readonly ask: "sample" }
  | { readonly ask: "schedule" }
  | { readonly ask: "snapshot" }
  | { readonly ask: "resend"; readonly address: string }
  /** The mail of a past week, as it was made for a person of that name; "" where KPI history has none. */
  | { readonly ask: "past-mail"; readonly week: string; readonly name: string }
  | { readonly ask: "settings"; readonly settings: Partial<Settings> }
  | { readonly ask: "entry-rules" }
  /** The ids of the rules that should stand on the person's tabs; none takes all of ours back. */
  | { readonly ask: "entry-rules-apply"; readonly ids: readonly string[] }
  | { readonly ask: "import-begin"; readonly header: readonly string[] }
  | { readonly ask: "import-rows"; readonly tab: number; readonly rows: readonly (readonly string[])[] }
  | {
      readonly ask: "import-end";
      readonly tab: number;
      readonly table: TableName;
      readonly url: string;
      /** What stands above the table in its file. */
      readonly above?: readonly string[];
      readonly decisions: Decisions;
    };

export interface StateAnswer {
  readonly locale: Locale;
  readonly scorecard: Scorecard | null;
  readonly sources: readonly Source[];
  readonly scheduled: boolean;
  readonly notRun: readonly string[];
  /** Addresses whose mail of this week broke off half-way. */
  readonly unresolved: readonly string[];
  /** KPI names in the person's language, by id. */
  readonly kpiNames: Readonly<Record<string, string>>;
}
export interface MessageAnswer {
  readonly message: string;
}
export interface ImportAnswer {
  readonly source: Source | null;
  readonly issues: readonly Issue[];
  readonly texts: readonly string[];
  readonly added: number;
  readonly updated: number;
  readonly rows: number;
}

export type RpcAnswer<R extends RpcRequest> = R extends { ask: "state" }
  ? StateAnswer
  : R extends { ask: "import-begin" }
    ? { readonly tab: number }
    : R extends { ask: "import-end" }
      ? ImportAnswer
      : R extends { ask: "past-mail" }
        ? { readonly html: string }
        : R extends { ask: "entry-rules" }
          ? { readonly rules: readonly EntryRule[] }
          : R extends { ask: "entry-rules-apply" }
            ? EntryRulesResult
            : MessageAnswer;

/** Answers one request of the sidebar. */
export function answer(platform: Platform, request: RpcRequest): unknown {
  switch (request.ask) {
    case "state":
      return state(platform);
    case "refresh":
      return { message: refresh(platform).message };
    case "sample":
      return { message: loadSample(platform) };
    case "schedule":
      return { message: startSchedule(platform) };
    case "snapshot":
      return { message: sendSnapshot(platform).message };
    case "resend":
      return { message: resend(platform, request.address).message };
    case "past-mail":
      return { html: pastMail(platform, request.week, request.name, platform.locale)?.html ?? "" };
    case "settings":
      saveSettings(platform, { ...readSettings(platform), ...request.settings });
      return { message: "" };
    case "entry-rules":
      return { rules: offerEntryRules(platform) };
    case "entry-rules-apply":
      return (
        platform.exclusively(() => applyEntryRules(platform, request.ids)) ?? {
          message: appMessages.busy[platform.locale],
          applied: null,
        }
      );
    case "import-begin":
      return { tab: beginStaging(platform, request.header) };
    case "import-rows":
      addToStaging(platform, request.tab, request.rows);
      return { message: "" };
    case "import-end":
      return importStaged(platform, request);
  }
}

/** A busy spreadsheet leaves the staged rows where they are, so that the same request can be made again. */
function importStaged(platform: Platform, request: RpcRequest & { ask: "import-end" }): ImportAnswer {
  const { table, url, above, decisions } = request;
  const staged = readStaging(platform, request.tab);
  if (staged === null) return nothingImported(appMessages["import-gone"][platform.locale]);
  const result = platform.exclusively(() =>
    importRows(platform, { ...staged, table, url, above, decisions }),
  );
  if (result === null) return nothingImported(appMessages.busy[platform.locale]);
  endStaging(platform, request.tab);
  const texts = result.issues.map((issue) => issueText(issue, platform.locale));
  if (result.source?.key === "" && result.updated > 0)
    texts.push(fill(appMessages["rows-replaced"], platform.locale, { count: result.updated }));
  return { ...result, texts };
}

function nothingImported(text: string): ImportAnswer {
  return { source: null, issues: [], texts: [text], added: 0, updated: 0, rows: 0 };
}

function state(platform: Platform): StateAnswer {
  return {
    locale: platform.locale,
    scorecard: readScorecard(platform),
    sources: readSources(platform),
    scheduled: platform.schedule.active(),
    notRun: notRun(platform, platform.locale),
    unresolved: unresolvedMails(platform),
    kpiNames: Object.fromEntries(Object.entries(KPIS).map(([id, kpi]) => [id, kpi.name[platform.locale]])),
  };
}
