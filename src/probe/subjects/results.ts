import { describe } from "../describe";
import type { CellProbe, DirectProbe, Probe } from "../probe";

type Range = GoogleAppsScript.Spreadsheet.Range;

const block = (rows: number, columns: number) => (cell: Range) =>
  describe(cell.offset(0, 0, rows, columns).getValues());

const result = (id: string, question: string, kind: string, read?: CellProbe["read"]): CellProbe => ({
  kind: "cell",
  id,
  question,
  formula: `=PROBE_RESULT("${kind}")`,
  read: read ?? ((cell) => describe(cell.getValue())),
  section: "§2.4",
});

/** What a cell shows for what its function returns. */
export const RESULTS: readonly Probe[] = [
  result(
    "result-undefined",
    "The function returns nothing",
    "undefined",
    (cell) => `${describe(cell.getValue())}, blank: ${cell.isBlank()}`,
  ),
  result("result-null", "It returns null", "null"),
  result("result-empty-text", "It returns an empty text", "blank"),
  result("result-flat-list", "It returns a list [1,2,3]", "row", block(2, 3)),
  result("result-ragged", "It returns rows of different length", "ragged", block(2, 2)),
  result("result-nested", "It returns a list within a cell", "nested", block(1, 3)),
  result("result-no-rows", "It returns []", "no rows"),
  result("result-empty-row", "It returns [[]]", "empty row"),
  result("result-object", "It returns an object", "object"),
  result("result-date", "It returns a Date: the number format of the cell", "date", (cell) =>
    cell.getNumberFormat(),
  ),
  result("result-date-value", "It returns a Date: the value of the cell", "date", (cell) =>
    cell.getValue() instanceof Date ? "a Date" : describe(cell.getValue()),
  ),
  result("result-invalid-date", "It returns an invalid Date", "invalid date"),
  result("result-nan", "It returns NaN", "NaN"),
  result("result-infinity", "It returns Infinity", "infinity"),
  result("result-formula-text", "It returns the text =1+1", "formula"),
  result("result-digits", "It returns the text 007", "digits"),
  result("result-apostrophe", "It returns a text that begins with an apostrophe", "apostrophe"),
  result("result-long-text", "It returns 50,001 characters", "long", (cell) => {
    const value = cell.getValue();
    return String(value).length > 100 ? `${String(value).length} characters` : describe(value);
  }),
  result("result-throws", "It throws an Error", "error"),
  result("result-throws-note", "It throws an Error: the note that scripts can read", "error", (cell) =>
    describe(cell.getNote()),
  ),
  result("result-throws-text", "It throws a text", "text"),
  result("result-promise", "It is async", "promise"),
  result("result-column", "It returns a column", "column", block(3, 1)),
  result(
    "result-blank-spilled",
    "An empty text beside a number, spilled: is the cell blank?",
    "blanks",
    (cell) => `${describe(cell.getValue())}, blank: ${cell.isBlank()}`,
  ),
  {
    kind: "direct",
    id: "result-spill-blocked",
    question: "A cell is in the way of a spilled result",
    section: "§2.4",

    observe: (field) => blocked(field.cell(), (cell) => cell.setValue("x")),
  },
  {
    kind: "direct",
    id: "result-spill-over-empty-text",
    question: 'A cell with ="" is in the way of a spilled result',
    section: "§2.4",

    observe: (field) => blocked(field.cell(), (cell) => cell.setFormula('=""')),
  },
  {
    kind: "direct",
    id: "memo-same-arguments",
    question: "Two cells with the same call: does the function run once?",
    section: "§2.3",

    observe: (field) => {
      const [one, other] = [field.cell(), field.cell()];
      one.setFormula('=PROBE_UNIQUE("a")');
      other.setFormula('=PROBE_UNIQUE("a")');
      return settled(one) === settled(other) ? "once" : "twice";
    },
  },
  {
    kind: "direct",
    id: "memo-after-edit",
    question: "The same formula is written again: does the function run again?",
    section: "§2.3",

    observe: (field) => {
      const cell = field.cell();
      const before = settled(cell.setFormula('=PROBE_UNIQUE("b")'));
      cell.clearContent();
      SpreadsheetApp.flush();
      return settled(cell.setFormula('=PROBE_UNIQUE("b")')) === before ? "no" : "yes";
    },
  },
  {
    kind: "direct",
    id: "result-at-once",
    question: "A cell function's formula is written and read at once",
    section: "§6.4",

    observe: (field) => describe(field.cell().setFormula('=PROBE_RESULT("digits")').getValue()),
  },
] satisfies readonly (CellProbe | DirectProbe)[];

function blocked(cell: Range, fill: (cell: Range) => unknown): string {
  fill(cell.offset(1, 0));
  cell.setFormula('=PROBE_RESULT("column")');
  return settled(cell);
}

/** Waits for one cell, ten seconds at most. */
function settled(cell: Range): string {
  for (let tries = 0; tries < 10; tries += 1) {
    SpreadsheetApp.flush();
    const value = cell.getValue();
    if (value !== "Loading...") return describe(value);
    Utilities.sleep(1000);
  }
  return "never calculated";
}
