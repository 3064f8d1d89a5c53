import { OPEN_POINTS } from "../../src/probe/open-points";
import type { Probe } from "../../src/probe/probe";
import { PROBES, SUBJECTS } from "../../src/probe/probes";
import { type ProbeRow, probedBench, probeRows } from "./run-probe";

const LOCALES = ["ja_JP", "en_US", "de_DE"];

export type Answers = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The workbench's answers to the probe's questions, by language where the spreadsheet's locale decides. */
export function workbenchAnswers(code: string, manifest: object): Answers {
  const runs = LOCALES.map((locale) => ({
    language: locale.slice(0, 2),
    rows: new Map(probeRows(probedBench(code, manifest, locale)).map((row) => [row.id, row])),
  }));
  const answers: Record<string, string | Record<string, string>> = {};
  for (const { id, kind } of PROBES) {
    const found = runs.map(({ rows }) => rows.get(id)).filter((row): row is ProbeRow => row !== undefined);
    if (kind === "hand" || found.some((row) => row.observed === "" || row.same === "not emulated")) continue;
    const texts = found.map((row) => row.observed);
    answers[id] = texts.every((text) => text === texts[0])
      ? texts[0]
      : Object.fromEntries(runs.map(({ language }, at) => [language, texts[at]]));
  }
  return answers;
}

/** Google's answers by id, from the probe's tab as Sheets downloads it: tab-separated, without quotation marks. */
export function googleAnswers(tsv: string): ReadonlyMap<string, string> {
  const lines = tsv.split(/\r?\n/).map((line) => line.split("\t"));
  return new Map(
    lines.flatMap(([id, , , observed = ""]) => (id === "" || id === "id" ? [] : [[id, observed] as const])),
  );
}

/** Public evidence for the answer to a question, where Google was not asked. */
export interface Evidence {
  readonly strength: string;
  readonly said: string;
  readonly source: string;
}

/** docs/google-evidence.tsv by id. */
export function publicEvidence(tsv: string): ReadonlyMap<string, Evidence> {
  const [, ...lines] = tsv.split(/\r?\n/).filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [id, strength, said, source] = line.split("\t");
      return [id, { strength, said, source }];
    }),
  );
}

/**
 * The tables of docs/platform-assumptions.md.
 * @param relying Files of the workbench by the id their comments name.
 */
export function assumptionTables(
  answers: Answers,
  google: ReadonlyMap<string, string>,
  relying: ReadonlyMap<string, readonly string[]>,
  evidence: ReadonlyMap<string, Evidence>,
): string {
  const points = OPEN_POINTS.map(([letter, title, starts]) => {
    const ids = PROBES.filter(({ id }) => starts.some((start) => id.startsWith(start)));
    const settled = ids.filter(({ id }) => (google.get(id) ?? "") !== "").length;
    return `| (${letter}) | ${title} | ${starts.map((start) => `\`${start}${start.endsWith("-") ? "…" : ""}\``).join(" ")} | ${settled} of ${ids.length} |`;
  });
  const subjects = SUBJECTS.map(([title, probes]) =>
    [
      `## ${title}`,
      "",
      "| id | question | asked | platform.md | the workbench | evidence | Google | relied on in |",
      "|---|---|---|---|---|---|---|---|",
      ...probes.map((probe) =>
        row([
          `\`${probe.id}\``,
          asked(probe),
          ASKED[probe.kind],
          probe.section,
          answerOf(probe, answers),
          evidenceOf(evidence.get(probe.id)),
          code(google.get(probe.id) ?? ""),
          (relying.get(probe.id) ?? []).join(", "),
        ]),
      ),
      "",
    ].join("\n"),
  );
  return [
    `${PROBES.length} assumptions, ${[...google.values()].filter((text) => text !== "").length} of them answered by Google, ${evidence.size} with evidence in public.`,
    "",
    "| platform.md §11 | | ids | answered |",
    "|---|---|---|---|",
    ...points,
    "",
    ...subjects,
  ].join("\n");
}

/** The status of a question: answered by Google, by public evidence, or open. */
const ASKED: Readonly<Record<Probe["kind"], string>> = {
  direct: "by the script",
  cell: "in a cell",
  clock: "by the clock",
  page: "in the page",
  hand: "by hand",
};

function asked(probe: Probe): string {
  return plain(probe.kind === "hand" ? `${probe.question} — ${probe.how}` : probe.question);
}

function evidenceOf(found: Evidence | undefined): string {
  if (found === undefined) return "";
  return `**${found.strength}**: ${plain(found.said)} (${plain(found.source)})`;
}

function answerOf(probe: Probe, answers: Answers): string {
  if (probe.assumed !== undefined) {
    return `${code(probe.assumed)} (thought)`;
  }
  const answer = answers[probe.id];
  if (answer === undefined) return "not emulated";
  if (typeof answer === "string") return code(answer);
  return Object.entries(answer)
    .map(([language, text]) => `${language}: ${code(text)}`)
    .join("<br>");
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A text as Markdown code, on one line. */
function code(text: string): string {
  if (text === "") return "";
  const safe = text
    .replace(/[&<>|`*_[\]\\~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\s*\n\s*/g, " ");
  return `<code>${safe}</code>`;
}

const plain = (text: string): string => text.replace(/[<>|`*_[\]\\~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
