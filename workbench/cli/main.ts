import { statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { basename, join, resolve } from "node:path";
import { KPIS, type KpiId } from "../../src/kpis/catalog";
import { FINDINGS_SHOWN } from "../../src/report/mail/content";
import { noteOf } from "../../src/report/note";
import type { Scorecard } from "../../src/report/scorecard";
import { periodText } from "../../src/report/sources-text";
import type { Locale } from "../../src/text/locale";
import { mailWords, statusWords } from "../../src/text/messages/report";
import { formatValue } from "../../src/text/number";
import { ImportError } from "../import-bytes";
import { mustBeFile } from "./import-file";
import { type JobResult, runJob } from "./job";
import { loadBench } from "./load";
import { type Options, readOptions, UsageError } from "./options";
import { servePage } from "./serve-page";
import { say, USAGE } from "./words";
import { writeResults } from "./write-results";

/**
 * `npm start`: with `--once` the main job on the built add-on in the workbench, else the workbench as a page. `root` is the
 * project's folder.
 */
export async function main(
  root: string,
  args: readonly string[],
  buildPage: () => Promise<void>,
): Promise<void> {
  try {
    const options = readOptions(args);
    if (options.help) console.log(USAGE);
    else if (options.once) runOnce(root, options);
    else {
      // Without a word of the person, the page speaks their browser's language.
      const locale = args.includes("--locale") ? options.locale : null;
      await serve(root, options, locale, buildPage);
    }
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ImportError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function runOnce(root: string, options: Options): void {
  const { locale } = options;
  const out = resolve(options.out);
  if (statSync(out, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(say("out-is-file", locale, { value: options.out }));
  const result = runAndReport(root, options);
  writeResults(root, out, result, locale);
  console.log(locale === "ja" ? `書き出し先: ${out}` : `Written to: ${out}`);
}

/** Runs the main job and prints its result. */
function runAndReport(root: string, options: Options): JobResult {
  const { locale } = options;
  const bench = loadBench(root, locale, options.today ?? new Date().toISOString().slice(0, 10));
  const result = runJob(bench, options);
  for (const line of result.messages) console.log(line);
  console.log(summary(result.scorecard, locale));
  for (const line of findings(result, locale)) console.log(line);
  return result;
}

/** Serves the page, with the files named on the command line beside it; it imports them when it is first opened. */
async function serve(
  root: string,
  options: Options,
  requested: Locale | null,
  buildPage: () => Promise<void>,
): Promise<void> {
  const { locale, today, period, by, imports, decisions, port } = options;
  for (const { file } of imports) mustBeFile(file, locale);
  const files = imports.map(({ file }, at) => ({ address: `import/${at}.csv`, path: resolve(file) }));
  const start = {
    ...{ locale: requested, today, period, by },
    imports: imports.map(({ table, file }, at) => ({
      ...{ table, name: basename(file), address: files[at].address },
      decisions: decisions[table] ?? {},
    })),
  };
  runAndReport(root, options);
  await buildPage();
  const server = servePage(join(root, "dist-page"), {
    "start.json": { text: JSON.stringify(start) },
    ...Object.fromEntries(files.map(({ address, path }) => [address, { path }])),
  });
  server.on("error", ({ message }) => {
    console.error(say("port-taken", locale, { value: port, reason: message }));
    process.exitCode = 1;
  });
  server.listen(port, "127.0.0.1", () => {
    const { port: actual } = server.address() as AddressInfo;
    console.log(say("page-at", locale, { address: `http://127.0.0.1:${actual}/` }));
  });
}

/** Prints the three most important findings, coaching included: only the person who asked sees them. */
function findings({ insight, coaching }: JobResult, locale: Locale): string[] {
  const found = insight?.analysis.findings ?? [];
  if (found.length === 0) return [];
  const lines = found.slice(0, FINDINGS_SHOWN).map(({ says }) => `  ・${says[locale]}`);
  const coach = coaching?.reason === null ? [`  ・${coaching.says[locale]}`] : [];
  return [mailWords.findings[locale], ...lines, ...coach, ""];
}

function summary(scorecard: Scorecard, locale: Locale): string {
  const lines = scorecard.kpis
    .filter((kpi) => kpi.variant === undefined && kpi.value !== null)
    .map((kpi) => {
      const value = formatValue(kpi.value, kpi.unit, locale, scorecard.currency);
      const status = kpi.target === null ? "" : `  ${statusWords[kpi.status][locale]}`;
      const note = noteOf(kpi, locale, scorecard.currency);
      const remark = note === "" ? "" : `  (${note})`;
      return `  ${KPIS[kpi.id as KpiId].name[locale]} [${periodText(kpi.period, locale)}]: ${value}${status}${remark}`;
    });
  return ["", ...lines, ""].join("\n");
}
