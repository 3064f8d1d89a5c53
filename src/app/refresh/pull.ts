import * as csv from "../../connectors/csv";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { reasonIn, withoutSecrets } from "../../text/messages/google";
import { importRows } from "../import/import";
import { readSources, type Source } from "../import/sources";
import type { Platform } from "../platform";
import { logRun } from "../schedule/run-log";
import { workbookLocale } from "../tabs/owned";
import { csvIssueText, issueText } from "../wording";
import { makeshiftTexts } from "./makeshifts";

/** Fetches every source that has an address into its tab. Returns what failed, in words, or null. */
export function pullAll(platform: Platform): string | null {
  const problems = readSources(platform)
    .filter((source) => source.url !== "")
    .flatMap((source) => pull(platform, source) ?? []);
  return problems.length === 0 ? null : problems.join(" ");
}

/** Each source is a job of its own in the run log: one that succeeds says nothing about another. */
export function pullJob(source: Source): string {
  return `pull ${source.id}`;
}

function pull(platform: Platform, source: Source): string | null {
  const problem = fetchAndImport(platform, source);
  if (problem !== null) logRun(platform, pullJob(source), "failed", problem);
  return problem;
}

function fetchAndImport(platform: Platform, source: Source): string | null {
  // Queries can carry keys; the address is named without them.
  const address = withoutSecrets(source.url);
  let response: { status: number; bytes: readonly number[] } = { status: 0, bytes: [] };
  const failure = platform.attempt(() => {
    response = platform.fetch(csv.request(source.url));
  });
  if (failure !== null) return notFetched(platform, address, failure);
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
  const done = platform.exclusively(() =>
    importRows(platform, {
      table: source.table,
      header: result.table.header,
      rows: result.table.rows,
      above: result.table.above,
      url: source.url,
      decisions: {},
    }),
  );
  if (done === null) return appMessages.busy[platform.locale];
  const { added, updated, source: imported, issues } = done;
  if (imported === null) return issues.map((issue) => issueText(issue, platform.locale)).join(" ");
  const notices = result.issues
    .filter(({ code }) => code !== "csv-unit-above" || Object.keys(imported.mapping.scales).length === 0)
    .map((issue) => csvIssueText(issue, address, platform.locale));
  const pulled = interpolate(appMessages.pulled, platform.locale, { tab: imported.tab, added, updated });
  logRun(platform, pullJob(source), "done", [pulled, ...notices, ...makeshiftTexts(platform)].join(" "));
  return null;
}

/** Why an address gave nothing: what Google's message means, else the message itself. */
function notFetched({ locale }: Platform, url: string, failure: string): string {
  const reason = reasonIn(failure)?.text[locale] ?? withoutSecrets(failure);
  return interpolate(appMessages["pull-unreachable"], locale, { url, reason });
}
