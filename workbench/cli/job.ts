import type { Source } from "../../src/app/import/sources";
import type { InsightNow } from "../../src/app/refresh/insight-now";
import type { StateAnswer } from "../../src/app/rpc/state";
import { OWNED } from "../../src/app/tabs/owned-tabs";
import { groupsAmong } from "../../src/facts/derived";
import { DATE_ORDERS } from "../../src/facts/mapping";
import { writeWide } from "../../src/facts/wide";
import type { Coaching } from "../../src/insight/coaching/coaching";
import type { Scorecard } from "../../src/report/scorecard";
import type { Workbench } from "../workbench";
import { importFile } from "./import-file";
import type { Options } from "./options";
import { say } from "./words";

export interface JobResult {
  readonly bench: Workbench;
  readonly scorecard: Scorecard;
  /** The insights, coaching included: for the person at the keyboard. */
  readonly insight: InsightNow | null;
  readonly coaching: Coaching | null;
  /** The add-on's messages, step by step. */
  readonly messages: readonly string[];
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** Runs the main job as a person would: import, refresh, this week's mail. */
export function runJob(bench: Workbench, options: Options): JobResult {
  const messages: string[] = [];
  const milliseconds: Record<string, number> = {};
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    milliseconds[name] = Math.round(performance.now() - start);
    return result;
  };
  const ask = (request: object): unknown => bench.run("rpc", request);
  bench.open();
  const { locale, period, by } = options;
  if (options.imports.length === 0) {
    messages.push((timed("sample", () => ask({ ask: "sample" })) as { message: string }).message);
  }
  for (const { table, file } of options.imports) {
    const decisions = options.decisions[table] ?? {};
    const answer = timed(`import ${table}`, () => importFile(bench, { table, file, decisions, locale }));
    messages.push(`${answer.source.tab}: ${answer.rows}`);
    for (const [field, choice] of Object.entries(answer.source.mapping.columns)) {
      messages.push(
        `  ${field} ← ${choice.header} (${choice.kind}, ${Math.round(choice.confidence * 100)}%)`,
      );
    }
    for (const [field, value] of Object.entries(answer.source.mapping.defaults))
      messages.push(`  ${field} = ${value}`);
    for (const [name, choice] of Object.entries(answer.source.mapping.wide ?? {}))
      messages.push(`  ${name} → ${writeWide(choice)} (${choice.kind})`);
    for (const [field, value] of Object.entries(answer.source.mapping.days ?? {}))
      messages.push(`  ${field} = ${value}`);
    for (const text of answer.texts) messages.push(`  ? ${text}`);
    for (const { code, details } of answer.issues) {
      const format = answerTo(code);
      if (format !== null)
        messages.push(`    ${say("values-hint", locale, { table, field: String(details?.field), format })}`);
    }
  }
  const { version } = ask({ ask: "settings" }) as { version: string };
  ask({ ask: "settings-save", version, settings: { period, by: by ?? "owner" } });
  messages.push((timed("refresh", () => ask({ ask: "refresh" })) as { message: string }).message);
  addRecipient(bench, options);
  messages.push((timed("snapshot", () => ask({ ask: "send-mail" })) as { message: string }).message);
  const { scorecard, sources } = ask({ ask: "state" }) as StateAnswer;
  const { insight } = timed("insight", () => ask({ ask: "insight" })) as { insight: InsightNow | null };
  const { coaching } = ask({ ask: "coaching" }) as { coaching: Coaching | null };
  if (scorecard === null) throw new Error("The refresh left no scorecard.");
  if (by !== null && scorecard.kpis.every((kpi) => kpi.segments.length === 0))
    messages.push(`? ${say("nothing-by", locale, { by, found: fieldsOf(sources).join(", ") || "–" })}`);
  return { bench, scorecard, insight, coaching, messages, milliseconds };
}

/** What could be said of a column whose dates or numbers leave open how they are meant; null where nothing is asked of that. */
function answerTo(code: string): string | null {
  if (code.startsWith("dates-")) return DATE_ORDERS.join("|");
  return code.startsWith("number-format-") ? code.replace("number-format-", "") : null;
}

/** Adds a recipient of the mail, the person at the keyboard, to the People tab if it is empty. */
function addRecipient(bench: Workbench, { locale }: Options): void {
  const people = bench.book.byName(OWNED.people.title[locale]);
  if (people === undefined || people.lastRow() > 1) return;
  people.setValues(2, 1, [["", "you@example.jp", "executive", "", locale]]);
}

/** What values can be broken down by. */
function fieldsOf(sources: readonly Source[]): string[] {
  return [
    ...new Set(sources.flatMap(({ table, mapping }) => groupsAmong(table, Object.keys(mapping.columns)))),
  ];
}
