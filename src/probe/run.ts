import { describe, outcome } from "./describe";
import { Field } from "./field";
import type { CellProbe } from "./probe";
import { PROBES } from "./probes";
import { HEADER, RESULT_TAB, removeScratch, resultTab, scratchTab } from "./tabs";
import { cellsOf } from "./verdict";

const PAUSE_MS = 2000;
/** Milliseconds to wait for a cell: one that is never calculated must not hold up the rest. */
const LONGEST_WAIT_MS = 20000;
/** The longest run in milliseconds, below Google's limit of six minutes, so that the answers are written. */
const LONGEST_RUN_MS = 280000;
const AT_ONCE = 25;

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Runs all probes that a script can answer at once, and writes one row per assumption; the other rows wait. */
export function runProbes(): void {
  const stop = Date.now() + LONGEST_RUN_MS;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const result = resultTab(book);
  const observed = new Map<string, string>();
  let language = "";
  try {
    const field = new Field(book, scratchTab(book));
    language = field.language;
    askCells(field, observed);
    for (const probe of PROBES) {
      if (probe.kind !== "direct") continue;
      observed.set(
        probe.id,
        Date.now() > stop ? "not asked: out of time" : outcome(() => probe.observe(field)),
      );
    }
  } finally {
    removeScratch(book);
  }
  const rows = PROBES.map((probe) => cellsOf(probe, observed.get(probe.id) ?? "", language));
  result.getRange(1, 1, rows.length + 1, HEADER.length).setValues([HEADER, ...rows]);
  result.setFrozenRows(1);
  result.activate();
}

/** Writes answers that arrived later into their rows. */
export function addAnswers(answers: Readonly<Record<string, string>>): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const language = book.getSpreadsheetLocale().slice(0, 2);
  const result = book.getSheetByName(RESULT_TAB);
  if (result === null) return;
  const ids = result.getRange(1, 1, result.getLastRow(), 1).getValues();
  ids.forEach(([id], index) => {
    const probe = PROBES.find((one) => one.id === id);
    const answer = answers[String(id)];
    if (probe === undefined || answer === undefined) return;
    result.getRange(index + 1, 1, 1, HEADER.length).setValues([
      cellsOf(
        probe,
        outcome(() => answer),
        language,
      ),
    ]);
  });
}

/**
 * Runs the cell probes, some formulas at a time: Google refuses scripts that are started too often in a second
 * (platform.md §1.2).
 */
function askCells(field: Field, observed: Map<string, string>): void {
  const probes = PROBES.filter((probe): probe is CellProbe => probe.kind === "cell");
  for (let start = 0; start < probes.length; start += AT_ONCE) {
    const cells = probes.slice(start, start + AT_ONCE).map((probe) => {
      const cell = field.cell();
      cell.setFormula(field.formula(probe.formula));
      return { probe, cell };
    });
    waitFor(field.answers());
    for (const { probe, cell } of cells)
      observed.set(
        probe.id,
        outcome(() => read(probe, cell)),
      );
  }
}

/** Waits until no cell is being calculated; a cell that never is calculated is a finding. */
function waitFor(column: Range): void {
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += PAUSE_MS) {
    SpreadsheetApp.flush();
    if (!column.getDisplayValues().some(([display]) => isPending(display))) return;
    Utilities.sleep(PAUSE_MS);
  }
}

function isPending(display: string): boolean {
  return /^(Loading|読み込んでいます|Wird geladen)/.test(display);
}

function read(probe: CellProbe, cell: Range): string {
  return probe.read === undefined ? plain(cell.getValue()) : probe.read(cell);
}

/** What the probe's own functions return is text already. */
function plain(value: unknown): string {
  return typeof value === "string" ? value : describe(value);
}
