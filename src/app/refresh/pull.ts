import * as csv from "../../connectors/csv";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { failureText, withoutSecrets } from "../../text/messages/google";
import { importRows } from "../import/import";
import { readSources, type Source } from "../import/sources";
import type { Platform } from "../platform";
import { logRun, logWithLock } from "../schedule/run-log";
import { describeFailure } from "../schedule/tell-failure";
import { workbookLocale } from "../tabs/owned";
import { csvIssueText, issueText } from "../wording";
import { fallbackTexts } from "./makeshifts";

/** Fetches every source that has an address into its tab. Returns what failed, in words, or null. */
export function pullAll(platform: Platform): string | null {
  const refused: string[] = [];
  const problems = readSources(platform)
    .filter((source) => source.url !== "")
    .flatMap((source) => pull(platform, source, refused) ?? []);
  // Thrown only after every source was pulled: a refusal of the run log is a failure of the log, not of a source.
  if (refused.length > 0) throw new Error(refused[0]);
  return problems.length === 0 ? null : problems.join(" ");
}

/**
 * The name of a source's job in the run log: each source is one of its own, for one that succeeds says nothing about
 * another.
 */
export function pullJob(source: Source): string {
  return `pull ${source.id}`;
}

/** Returns what failed, in words, or null; a refusal of the run log is added to `refused`. */
function pull(platform: Platform, source: Source, refused: string[]): string | null {
  let problem: string | null = null;
  const crash = platform.attempt(() => {
    problem = fetchAndImport(platform, source);
  });
  const reason = crash === null ? problem : describeFailure(platform, crash);
  if (reason === null) return null;
  const refusal = platform.attempt(() => {
    logWithLock(platform, pullJob(source), "failed", reason);
    // What the log refuses is no failure of the next source.
    platform.workbook.flush();
  });
  if (refusal !== null) refused.push(refusal);
  return reason;
}

function fetchAndImport(platform: Platform, source: Source): string | null {
  // Queries can carry keys; the address is named without them.
  const address = withoutSecrets(source.url);
  let response: { status: number; bytes: readonly number[] } = { status: 0, bytes: [] };
  const failure = platform.attempt(() => {
    response = platform.fetch(csv.request(source.url));
  });
  if (failure !== null) {
    const reason = failureText(failure, platform.locale);
    return interpolate(appMessages["pull-unreachable"], platform.locale, { url: address, reason });
  }
  if (response.status !== 200) {
    return interpolate(appMessages["pull-status"], platform.locale, {
      url: address,
      status: response.status,
    });
  }
  const result = csv.read(
    response.bytes,
    { table: source.table, locale: workbookLocale(platform) },
    (encoding) => platform.decode(response.bytes, encoding),
  );
  if (result.kind === "refused") return csvIssueText(result.issue, address, platform.locale);
  const done = platform.exclusively(() => importFetched(platform, source, address, result));
  return done === null ? appMessages.busy[platform.locale] : done.problem;
}

/** Imports the fetched rows and logs the run, under one lock and with one flush. */
function importFetched(
  platform: Platform,
  source: Source,
  address: string,
  { table, issues: read }: Extract<ReturnType<typeof csv.read>, { kind: "table" }>,
): { readonly problem: string | null } {
  const { locale } = platform;
  const {
    added,
    updated,
    source: imported,
    issues,
  } = importRows(platform, {
    table: source.table,
    header: table.header,
    rows: table.rows,
    above: table.above,
    url: source.url,
    decisions: {},
  });
  if (imported === null) return { problem: issues.map((issue) => issueText(issue, locale)).join(" ") };
  const notices = read
    .filter(({ code }) => code !== "csv-unit-above" || Object.keys(imported.mapping.scales).length === 0)
    .map((issue) => csvIssueText(issue, address, locale));
  const pulled = interpolate(appMessages.pulled, locale, { tab: imported.tab, added, updated });
  logRun(platform, pullJob(source), "done", [pulled, ...notices, ...fallbackTexts(platform)].join(" "));
  return { problem: null };
}
