import { describe } from "../describe";
import { direct } from "../direct";
import type { Field } from "../field";
import type { DirectProbe } from "../probe";
import { withSheet } from "../with-sheet";

/** What is read while the spreadsheet has a locale with the other decimal mark; its own is put back whatever happens. */
function abroad(field: Field, read: () => string): string {
  const home = field.book.getSpreadsheetLocale();
  field.book.setSpreadsheetLocale(field.separator === "," ? "de_DE" : "en_US");
  try {
    SpreadsheetApp.flush();
    return read();
  } finally {
    field.book.setSpreadsheetLocale(home);
    SpreadsheetApp.flush();
  }
}

/** What becomes of formulas when the spreadsheet's locale, and with it their separators, changes afterwards. */
export const LOCALE_CHANGE: readonly DirectProbe[] = [
  direct(
    "locale-cell",
    "§6.8",
    "A cell's formula after the spreadsheet's locale has changed: its value, and the formula that is read back",
    (field) => {
      const cell = field.cell().setFormula(field.formula("=SUM(1,2)"));
      return abroad(field, () => `${describe(cell.getValue())} ${cell.getFormula()}`);
    },
  ),
  direct(
    "locale-condition",
    "§6.6",
    "A conditional format's formula after the spreadsheet's locale has changed: what is read back",
    (field) =>
      withSheet(field, (extra) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(field.formula("=AND(A1>1,A1<3)"))
          .setBackground("#ff0000")
          .setRanges([extra.getRange("A1")])
          .build();
        extra.setConditionalFormatRules([rule]);
        return abroad(field, () => {
          const [kept] = extra.getConditionalFormatRules();
          return describe(kept?.getBooleanCondition()?.getCriteriaValues());
        });
      }),
  ),
  direct(
    "locale-validation",
    "§6.6",
    "A strict data validation's formula after the spreadsheet's locale has changed: what is read back, and whether it takes a value that fits",
    (field) =>
      withSheet(field, (extra) => {
        const cell = extra.getRange("A1");
        const rule = SpreadsheetApp.newDataValidation()
          .requireFormulaSatisfied(field.formula("=AND(A1>1,A1<3)"))
          .setAllowInvalid(false)
          .build();
        cell.setDataValidation(rule);
        return abroad(field, () => {
          const formula = describe(cell.getDataValidation()?.getCriteriaValues());
          try {
            cell.setValue(2);
            SpreadsheetApp.flush();
            return `${formula} taken`;
          } catch {
            return `${formula} refused`;
          }
        });
      }),
  ),
];
