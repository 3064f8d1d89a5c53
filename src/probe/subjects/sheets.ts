import { describe, given } from "../describe";
import { direct } from "../direct";
import type { Field } from "../field";
import type { DirectProbe } from "../probe";
import { EXTRA_TAB, withSheet } from "../with-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const fresh = (
  id: string,
  section: string,
  question: string,
  use: (sheet: Sheet, field: Field) => string,
): DirectProbe => direct(id, section, question, (field) => withSheet(field, (extra) => use(extra, field)));

/** What a copy of a tab within its spreadsheet takes along; the copy is deleted. */
const copied = (
  id: string,
  what: string,
  look: (extra: Sheet, copy: () => Sheet, field: Field) => unknown,
): DirectProbe =>
  fresh(`copy-of-tab-${id}`, "§6.5", `What a copy of a tab takes along: ${what}`, (extra, field) => {
    const copies: Sheet[] = [];
    try {
      return given(
        look(
          extra,
          () => {
            copies.push(extra.copyTo(field.book));
            return copies[0];
          },
          field,
        ),
      );
    } finally {
      for (const copy of copies) field.book.deleteSheet(copy);
    }
  });

/** Tabs, and what counts as content. */
export const SHEETS: readonly DirectProbe[] = [
  fresh(
    "sheet-size",
    "§6.3",
    "The size of a new tab",
    (extra) => `${extra.getMaxRows()} × ${extra.getMaxColumns()}`,
  ),
  fresh(
    "sheet-empty-data-range",
    "§6.3",
    "getLastRow() and getDataRange() of an empty tab",
    (extra) =>
      `${extra.getLastRow()} ${extra.getDataRange().getA1Notation()} ${describe(extra.getDataRange().getValues())}`,
  ),
  fresh("sheet-name-taken", "§6.3", "insertSheet() with a name that is taken", (_extra, field) =>
    field.book.insertSheet(EXTRA_TAB).getName(),
  ),
  fresh("sheet-name-case", "§6.3", "insertSheet() with a name that differs in case only", (_extra, field) => {
    const other = field.book.insertSheet(EXTRA_TAB.toUpperCase());
    field.book.deleteSheet(other);
    return "accepted";
  }),
  fresh("sheet-find-case", "§6.3", "getSheetByName() in another case", (_extra, field) =>
    field.book.getSheetByName(EXTRA_TAB.toUpperCase()) === null ? "null" : "found",
  ),
  fresh("sheet-name-long", "§6.3", "setName() with 101 characters", (extra) =>
    String(extra.setName("x".repeat(101)).getName().length),
  ),
  fresh("sheet-name-marks", "§6.3", "setName() with []*?:/\\", (extra) =>
    extra.setName("a[]*?:/\\b").getName(),
  ),
  fresh("last-row-empty-text", "§6.3", 'getLastRow() when the only content is =""', (extra) => {
    extra.getRange("A5").setFormula('=""');
    return String(extra.getLastRow());
  }),
  fresh(
    "last-row-checkbox",
    "§6.3",
    "getLastRow() when the only content is an unticked checkbox",
    (extra) => {
      extra.getRange("A5").insertCheckboxes();
      return String(extra.getLastRow());
    },
  ),
  fresh("last-row-format", "§6.3", "getLastRow() when a cell has only a colour", (extra) => {
    extra.getRange("A5").setBackground("#ff0000");
    return String(extra.getLastRow());
  }),
  fresh("append-grows", "§6.2", "appendRow() when the last row is full", (extra) => {
    extra.getRange(extra.getMaxRows(), 1).setValue("end");
    extra.appendRow(["more"]);
    return `${extra.getMaxRows()} rows, last ${extra.getLastRow()}`;
  }),
  fresh("append-text-format", "§6.2", 'appendRow(["007"]) under a cell with the format "@"', (extra) => {
    extra.getRange("A1").setNumberFormat("@").setValue("007");
    extra.appendRow(["007"]);
    return describe(extra.getRange("A2").getValue());
  }),
  fresh("append-wide", "§6.2", "appendRow() with more cells than the tab has columns", (extra) => {
    extra.appendRow(new Array(27).fill(1));
    return `${extra.getMaxColumns()} columns`;
  }),
  fresh("rows-all-deleted", "§6.3", "deleteRows() of every row", (extra) => {
    extra.deleteRows(1, extra.getMaxRows());
    return `${extra.getMaxRows()} rows`;
  }),
  fresh("spill-grows", "§2.4", "A formula spills beyond the last row", (extra) => {
    extra.getRange(extra.getMaxRows(), 1).setFormula("={1;2;3}");
    SpreadsheetApp.flush();
    return `${extra.getMaxRows()} rows, ${describe(extra.getRange(1000, 1).getValue())}`;
  }),
  fresh(
    "named-range-by-name",
    "§6.3",
    "Spreadsheet.getRange() with the name of a named range",
    (extra, field) => {
      field.book.setNamedRange("rashinban_probe_name", extra.getRange("B2:C3"));
      try {
        return field.book.getRange("rashinban_probe_name").getA1Notation();
      } finally {
        field.book.removeNamedRange("rashinban_probe_name");
      }
    },
  ),
  fresh("named-range-japanese", "§6.5", "A named range with a Japanese name", (extra, field) => {
    field.book.setNamedRange("羅針盤_プローブ", extra.getRange("B2"));
    field.book.removeNamedRange("羅針盤_プローブ");
    return "accepted";
  }),
  fresh("named-range-like-cell", "§6.5", 'setNamedRange("A1")', (extra, field) => {
    field.book.setNamedRange("A1", extra.getRange("B2"));
    field.book.removeNamedRange("A1");
    return "accepted";
  }),
  fresh("protection-editors", "§6.5", "getEditors() of a new protection", (extra) => {
    const editors = extra.getRange("A1").protect().getEditors().length;
    return editors === 0 ? "none" : "some";
  }),
  fresh("filter-second", "§6.6", "A second filter in a tab", (extra) => {
    extra.getRange("A1:B3").setValues([
      ["a", "b"],
      [1, 2],
      [3, 4],
    ]);
    extra.getRange("A1:B3").createFilter();
    extra.getRange("A1:B3").createFilter();
    return "accepted";
  }),
  fresh(
    "deferred-error",
    "§6.4",
    "An invalid data validation's refusal: at the call or at the next flush()?",
    (extra) => {
      const cell = extra.getRange("A1");
      cell.setDataValidation(
        SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).setAllowInvalid(false).build(),
      );
      try {
        cell.setValue(5);
      } catch (error) {
        return `setValue: ${(error as Error).message.slice(0, 40)}`;
      }
      try {
        SpreadsheetApp.flush();
      } catch (error) {
        return `flush: ${(error as Error).message.slice(0, 40)}`;
      }
      return `accepted: ${describe(cell.getValue())}`;
    },
  ),
  copied("name", "its name", (_extra, copy) => copy().getName()),
  copied("protection", "its protection", (extra, copy) => {
    extra.protect();
    return copy().getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
  }),
  copied("metadata", "its developer metadata", (extra, copy) => {
    extra.addDeveloperMetadata("rashinban-probe");
    return copy().getDeveloperMetadata().length;
  }),
  copied("named-range", "a name that points into it", (extra, copy, field) => {
    field.book.setNamedRange("rashinban_probe_name", extra.getRange("A1"));
    const names = copy()
      .getNamedRanges()
      .map((range) => range.getName());
    field.book.removeNamedRange("rashinban_probe_name");
    return names.length === 0 ? "none" : names.join(" ").replace(EXTRA_TAB, "tab");
  }),
  copied("condition", "its conditional format", (extra, copy) => {
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("#ff0000");
    extra.setConditionalFormatRules([rule.setRanges([extra.getRange("A1")]).build()]);
    return copy().getConditionalFormatRules().length;
  }),
  fresh("sheet-name-empty", "§6.3", 'setName("")', (extra) => describe(extra.setName("").getName())),
];
