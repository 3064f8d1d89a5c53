import { statSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { KPIS, type KpiId } from "../../src/kpis/catalog";
import { TOLD_FINDINGS } from "../../src/report/digest-content";
import { noteOf } from "../../src/report/note";
import type { Scorecard } from "../../src/report/scorecard";
import { periodText } from "../../src/report/sources-text";
import type { Locale } from "../../src/text/locale";
import { digestWords, statusWords } from "../../src/text/messages/report";
import { formatValue } from "../../src/text/number";
import { renderPage } from "../page/page";
import { ImportError } from "./import-file";
import { type JobResult, runJob } from "./job";
import { loadBench } from "./load";
import { readOptions, UsageError } from "./options";
import { say, USAGE } from "./words";
import { writeResults } from "./write-results";

/** `npm start`: the main job on the built add-on in the workbench; `root` is the project's folder. */
export function main(root: string, args: readonly string[]): void {
  try {
    run(root, args);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ImportError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function run(root: string, args: readonly string[]): void {
  const options = readOptions(args);
  const { locale } = options;
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const out = resolve(options.out);
  if (statSync(out, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(say("out-is-file", locale, { value: options.out }));
  const bench = loadBench(root, locale, options.today ?? new Date().toISOString().slice(0, 10));
  const result = runJob(bench, options);
  for (const line of result.said) console.log(line);
  console.log(summary(result.scorecard, locale));
  for (const line of findings(result, locale)) console.log(line);
  writeResults(root, out, result, locale);
  console.log(locale === "ja" ? `書き出し先: ${out}` : `Written to: ${out}`);
  if (options.once) return;
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(renderPage(bench, locale));
  });
  server.on("error", ({ message }) => {
    console.error(say("port-taken", locale, { value: options.port, reason: message }));
    process.exitCode = 1;
  });
  server.listen(options.port, "127.0.0.1", () => {
    const address = `http://127.0.0.1:${options.port}/`;
    console.log(
      locale === "ja"
        ? `ブラウザで見る: ${address}（終わるには Ctrl+C）`
        : `See it in a browser: ${address} (Ctrl+C to stop)`,
    );
  });
}

/** The three most important findings, whom to coach among them: this is the screen of the person who asked. */
function findings({ insight, coaching }: JobResult, locale: Locale): string[] {
  const found = insight?.analysis.findings ?? [];
  if (found.length === 0) return [];
  const told = found.slice(0, TOLD_FINDINGS).map(({ says }) => `  ・${says[locale]}`);
  const coach = coaching?.reason === null ? [`  ・${coaching.says[locale]}`] : [];
  return [digestWords.findings[locale], ...told, ...coach, ""];
}

function summary(scorecard: Scorecard, locale: Locale): string {
  const lines = scorecard.kpis
    .filter((kpi) => kpi.variant === undefined && kpi.value !== null)
    .map((kpi) => {
      const value = formatValue(kpi.value, kpi.unit, locale, scorecard.currency);
      const status = kpi.target === null ? "" : `  ${statusWords[kpi.status][locale]}`;
      const note = noteOf(kpi, locale, scorecard.currency);
      const said = note === "" ? "" : `  (${note})`;
      return `  ${KPIS[kpi.id as KpiId].name[locale]} [${periodText(kpi.period, locale)}]: ${value}${status}${said}`;
    });
  return ["", ...lines, ""].join("\n");
}
