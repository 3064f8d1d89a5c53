import { type Area, contains, overlap } from "../../sheet/area";
import { meets } from "../../sheet/conditional";
import { copyCells, pasteCells } from "../../sheet/copied-cells";
import { instantToSerial } from "../../sheet/dates";
import type { Sheet as Store } from "../../sheet/sheet";
import { toText } from "../../sheet/value";
import { Refusal } from "../exception";
import { a1 } from "./a1";
import { isDate } from "./script-date";
import { type Cells, storeOf } from "./store";

/** A data validation as it is stored with its sheet. */
export interface ValidationRecord {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/**
 * Writes to cells, and undoes the write where a strict validation refuses it; a lenient one only warns (platform.md §6.6).
 * Unverified [validation-refuses]: that nothing of the write stays.
 */
export function validated(cells: Cells, write: () => void): void {
  const store = storeOf(cells);
  const strict = store.validations.filter(
    ({ area, rule }) =>
      (rule as ValidationRecord | null)?.allowInvalid === false && overlap(area, cells.$area),
  );
  if (strict.length === 0) {
    write();
    return;
  }
  const before = copyCells(store, cells.$area);
  write();
  store.book.recalculate();
  const wrong = before.flat().find(({ row, column }) => !accepted(store, row, column));
  if (wrong === undefined) return;
  pasteCells(store, cells.$area.row, cells.$area.column, before, false);
  const place = a1({ row: wrong.row, column: wrong.column, rows: 1, columns: 1 });
  const list = ruleAt(store, wrong.row, wrong.column);
  const values = list?.criteria === "VALUE_IN_LIST" ? (list.values[0] as readonly unknown[]) : [];
  const offered =
    values.length === 0 ? "" : ` Please enter one of the following values: ${values.join(", ")}.`;
  throw new Refusal(
    `The data you entered in cell ${place} violates the data validation rules set on this cell.${offered}`,
  );
}

/** Whether a cell holds what its validation allows; a blank cell always does. */
export function accepted(store: Store, row: number, column: number): boolean {
  const found = validationAt(store, row, column);
  const rule = ruleAt(store, row, column);
  if (found === undefined || rule === null || store.value(row, column) === null) return true;
  return fits(store, rule, found.area, row, column);
}

function validationAt(store: Store, row: number, column: number): Store["validations"][number] | undefined {
  return [...store.validations].reverse().find(({ area }) => contains(area, row, column));
}

function ruleAt(store: Store, row: number, column: number): ValidationRecord | null {
  return (validationAt(store, row, column)?.rule ?? null) as ValidationRecord | null;
}

function fits(store: Store, rule: ValidationRecord, area: Area, row: number, column: number): boolean {
  const value = store.value(row, column);
  const asSerial = (one: unknown): unknown =>
    isDate(one) ? instantToSerial(one.getTime(), store.book.timeZone) : one;
  const [first] = rule.values;
  switch (rule.criteria) {
    case "VALUE_IN_LIST":
      return (first as readonly unknown[]).some((one) => String(one) === toText(value));
    case "VALUE_IN_RANGE": {
      const source = first as Area & { readonly sheetId: number };
      const allowed = store.book.byId(source.sheetId)?.values(source).flat() ?? [];
      return allowed.some((one) => one !== null && toText(one) === toText(value));
    }
    case "CHECKBOX":
      return rule.values.length === 0
        ? typeof value === "boolean"
        : rule.values.some((one) => String(one) === toText(value));
    case "TEXT_IS_VALID_EMAIL":
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(toText(value));
    case "TEXT_IS_VALID_URL":
      return /^https?:\/\/\S+$/i.test(toText(value));
    default:
      return meets(store, { type: rule.criteria, values: rule.values.map(asSerial) }, area, row, column);
  }
}
