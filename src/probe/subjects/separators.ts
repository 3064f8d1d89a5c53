import { describe } from "../describe";
import { direct } from "../direct";
import type { DirectProbe } from "../probe";

const written = (id: string, formula: string): DirectProbe =>
  direct(
    `formula-${id}`,
    "§6.8",
    `setFormula("${formula}"): the value, and the formula that is read back`,
    (field) => {
      const cell = field.cell().setFormula(formula);
      return `${describe(cell.getValue())} ${cell.getFormula()}`;
    },
  );

/** Which separators setFormula takes in this locale, and when results are there. */
export const SEPARATORS: readonly DirectProbe[] = [
  written("comma", "=SUM(1,2)"),
  written("semicolon", "=SUM(1;2)"),
  written("decimal-point", "=1.5+1"),
  written("decimal-comma", "=1,5+1"),
  written("array-comma", "=SUM({1,2})"),
  written("array-backslash", "=SUM({1\\2})"),
  written("lower-case", "=sum(1)"),
  written("unknown-function", "=NOSUCHFUNCTION(1)"),
  written("open-bracket", "=SUM(1"),
  written("nonsense", "=1+*"),
  direct("formula-by-value", "§6.8", 'setValue("=SUM(1,2)")', (field) =>
    describe(field.cell().setValue("=SUM(1,2)").getValue()),
  ),
  direct("formula-without-equals", "§6.8", 'setFormula("SUM(1)") without "="', (field) => {
    const cell = field.cell().setFormula("SUM(1)");
    return `${describe(cell.getValue())} ${cell.getFormula()}`;
  }),
  direct(
    "formula-at-once",
    "§6.4",
    "A formula's value read right after writing it, without flush()",
    (field) => {
      const cell = field.cell().setValue(2);
      return describe(cell.offset(0, 1).setFormula(`=${cell.getA1Notation()}*3`).getValue());
    },
  ),
  direct("formula-long", "§1.5", "A formula of 50,001 characters", (field) => {
    const value = field
      .cell()
      .setFormula(`="${"x".repeat(49998)}"`)
      .getValue();
    return `${String(value).length} characters`;
  }),
];
