import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OWNED } from "../../src/app/tabs/owned-tabs";
import type { Locale } from "../../src/text/locale";
import { renderPage } from "../page/page";
import type { JobResult } from "./job";

/**
 * Writes what the job made: scorecard.json, insight.json, snapshot.html with pictures, workbook.json, issues.json,
 * run.json, index.html.
 */
export function writeResults(
  root: string,
  out: string,
  { bench, scorecard, insight, coaching, messages, milliseconds }: JobResult,
  locale: Locale,
): void {
  mkdirSync(out, { recursive: true });
  const json = (name: string, value: unknown): void =>
    writeFileSync(join(out, name), `${JSON.stringify(value, null, 2)}\n`);
  json("scorecard.json", scorecard);
  json("insight.json", { ...insight, coaching });
  json("workbook.json", bench.book.toJSON());
  json("issues.json", issues(bench.book.byName(OWNED.toCheck.title[locale])));
  json("run.json", {
    calls: Object.fromEntries([...bench.gate.calls].sort()),
    milliseconds,
    bundle: Object.fromEntries(
      ["Code.js", "sidebar.html", "appsscript.json"].map((file) => [
        file,
        statSync(join(root, "dist", file)).size,
      ]),
    ),
    said: messages,
  });
  const [mail] = bench.outbox;
  if (mail !== undefined) {
    for (const [cid, bytes] of Object.entries(mail.inlineImages))
      writeFileSync(join(out, `${cid}.png`), bytes);
    writeFileSync(join(out, "snapshot.html"), mail.htmlBody.replace(/cid:(\w+)/g, "$1.png"));
    writeFileSync(join(out, "snapshot.txt"), `${mail.subject}\n\n${mail.body}\n`);
  }
  writeFileSync(join(out, "index.html"), renderPage(bench, locale));
}

/** The rows of the tab "to check", by their header. */
function issues(sheet: JobResult["bench"]["book"]["sheets"][number] | undefined): Record<string, unknown>[] {
  if (sheet === undefined) return [];
  const [header = [], ...rows] = sheet.values({
    row: 1,
    column: 1,
    rows: sheet.lastRow(),
    columns: sheet.lastColumn(),
  });
  return rows
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
}
