import { describe } from "../describe";
import { direct } from "../direct";
import type { DirectProbe } from "../probe";

const error = (id: string, formula: string): DirectProbe =>
  direct(`error-${id}`, "§6.1", `getValue() and getDisplayValue() of a cell with ${formula}`, (field) => {
    const cell = field.cell().setFormula(field.formula(formula));
    return `${describe(cell.getValue())} ${describe(cell.getDisplayValue())}`;
  });

/** What cells give and take beyond plain numbers and texts. */
export const CELLS: readonly DirectProbe[] = [
  error("na", "=NA()"),
  error("division", "=1/0"),
  error("value", '="a"+1'),
  error("name", "=NOSUCHNAME"),
  error("ref", "=NoSuchTab!A1"),
  error("num", "=SQRT(-1)"),
  direct("value-object", "§6.2", "setValue({a: 1})", (field) =>
    describe(field.cell().setValue({ a: 1 }).getValue()),
  ),
  direct("value-list", "§6.2", "setValue([1, 2])", (field) =>
    describe(field.cell().setValue([1, 2]).getValue()),
  ),
  direct("value-null", "§6.2", "setValue(null) over a number", (field) => {
    const cell = field.cell().setValue(1);
    cell.setValue(null);
    return `${describe(cell.getValue())}, blank: ${cell.isBlank()}`;
  }),
  direct("value-nan", "§6.2", "setValue(NaN)", (field) =>
    describe(field.cell().setValue(Number.NaN).getValue()),
  ),
  direct("value-date-format", "§6.2", "setValue(Date): the number format", (field) =>
    field
      .cell()
      .setValue(new Date(Date.UTC(2026, 9, 8, 12)))
      .getNumberFormat(),
  ),
  direct("value-date-display", "§6.2", "setValue(Date at noon): what the cell shows", (field) => {
    const noon = Utilities.parseDate("2026-10-08 12:34:56", field.zone, "yyyy-MM-dd HH:mm:ss");
    return field.cell().setValue(noon).getDisplayValue();
  }),
  direct("value-date-midnight", "§6.2", "setValue(Date at midnight): what the cell shows", (field) => {
    const midnight = Utilities.parseDate("2026-10-08", field.zone, "yyyy-MM-dd");
    return field.cell().setValue(midnight).getDisplayValue();
  }),
  direct("value-time-only", "§6.1", "getValue() of a cell with 12:30", (field) =>
    describe(field.cell().setValue("12:30").getValue()),
  ),
  direct("value-duration", "§6.1", "getValue() of 1.5 with the format [h]:mm:ss", (field) =>
    describe(field.cell().setValue(1.5).setNumberFormat("[h]:mm:ss").getValue()),
  ),
  direct("value-too-long", "§1.5", "setValue() of 50,001 characters", (field) => {
    const value = field.cell().setValue("x".repeat(50001)).getValue();
    return `${String(value).length} characters`;
  }),
  direct("value-text-format", "§6.2", 'setNumberFormat("@"), then setValue("007")', (field) =>
    describe(field.cell().setNumberFormat("@").setValue("007").getValue()),
  ),
  direct("value-text-format-formula", "§6.2", 'setNumberFormat("@"), then setValue("=1+1")', (field) => {
    const cell = field.cell().setNumberFormat("@").setValue("=1+1");
    return `${describe(cell.getValue())} ${describe(cell.getFormula())}`;
  }),
  direct("value-text-format-number", "§6.2", 'setNumberFormat("@"), then setValue(5)', (field) =>
    describe(field.cell().setNumberFormat("@").setValue(5).getValue()),
  ),
  direct("value-line-break", "§6.2", "A text with a carriage return and line feed", (field) =>
    describe(field.cell().setValue("a\r\nb").getValue()),
  ),
  direct("format-default", "§6.2", "getNumberFormat() of a fresh cell", (field) =>
    field.cell().getNumberFormat(),
  ),
  direct("format-general", "§6.2", 'getNumberFormat() after setNumberFormat("general")', (field) =>
    field.cell().setNumberFormat("general").getNumberFormat(),
  ),
  direct("format-invalid", "§6.2", 'setNumberFormat("[[")', (field) =>
    describe(field.cell().setNumberFormat("[[").getNumberFormat()),
  ),
  direct("background-invalid", "§6.2", 'setBackground("no-colour")', (field) =>
    describe(field.cell().setBackground("no-colour").getBackground()),
  ),
  direct("note-number", "§6.2", "setNote(25 as a number)", (field) =>
    describe(
      field
        .cell()
        // The types refuse a number; what Google makes of it is the question.
        .setNote(25 as unknown as string)
        .getNote(),
    ),
  ),
  direct("blank-formula", "§6.3", 'isBlank() of a cell with =""', (field) =>
    String(field.cell().setFormula('=""').isBlank()),
  ),
  direct("checkbox-value", "§6.3", "insertCheckboxes(): the values", (field) =>
    describe(field.cell().insertCheckboxes().getValue()),
  ),
];
