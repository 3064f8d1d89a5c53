import type { CrashJob } from "../workbench/every-crash";
import type { BookJson } from "../workbench/sheet/book-json";
import type { Workbench } from "../workbench/workbench";

/** `more` is what else a job changes: a draft, a trigger. */
export type State = ReturnType<typeof stateOf> & { readonly more?: unknown };
export type Job = CrashJob<State>;

/** Everything a person can find in the workbook and their mailbox; the run log tells of every attempt, so it differs. */
export function stateOf(bench: Workbench) {
  const { sheets, names } = bench.book.toJSON() as BookJson;
  const ids = new Set(sheets.map(({ id }) => id));
  const kept = sheets.filter(({ name }) => name !== "実行ログ" && !name.startsWith("rashinban-import"));
  const state = {
    sheets: Object.fromEntries(
      kept.map((sheet) => [
        sheet.name,
        // Ids count what was ever made; styles are numbered in the order of their first use.
        {
          ...sheet,
          id: 0,
          looks: 0,
          charts: sheet.charts.map((chart) => ({ ...(chart as object), id: 0 })),
          columnWidths: Object.fromEntries(sheet.columnWidths),
          cells: sheet.cells.map((row) =>
            row.map((cell) => (typeof cell === "number" && cell > 0 && ids.has(cell) ? "a tab" : cell)),
          ),
        },
      ]),
    ),
    names: names.map(({ name }) => name).sort(),
    mails: bench.outbox.map((mail) => `${mail.to} ${mail.subject}`),
  };
  return JSON.parse(JSON.stringify(state)) as typeof state;
}

/**
 * Google makes a protection before it can be named. One that was never named is nobody's that we could tell from a
 * person's, and restricts nobody: until it is changed its editors are the spreadsheet's.
 */
export function withoutUnnamed(state: State): State {
  const named = (one: unknown): boolean => (one as { description: string }).description !== "";
  const sheets = Object.entries(state.sheets).map(([name, sheet]) => [
    name,
    { ...sheet, protections: sheet.protections.filter(named).map((one) => ({ ...(one as object), id: 0 })) },
  ]);
  return { ...state, sheets: Object.fromEntries(sheets) };
}
