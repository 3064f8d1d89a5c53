import { toText } from "../../sheet/value";
import * as cells from "./cells";
import type { DataValidation } from "./data-validation";
import { DataValidationBuilder } from "./data-validation-builder";
import { setValidation, validations } from "./guards";
import { type Cells, mapCells, storeOf } from "./store";

/** The values of a checkbox, checked and unchecked. */
interface Box {
  readonly checked: unknown;
  readonly unchecked: unknown;
}

/** Boxes in all cells, unchecked; `values` are those of `requireCheckbox`. */
export function insertCheckboxes(where: Cells, values: readonly unknown[]): void {
  const rule = new DataValidationBuilder().requireCheckbox(...values).build();
  setValidation(where, rule);
  cells.writeValues(
    where,
    mapCells(where.$area, () => boxOf(rule)?.unchecked),
  );
}

/** Checks or unchecks the boxes; a cell without one, or with neither of its box's values, stays (Google's reference). */
export function setChecked(where: Cells, state: "checked" | "unchecked"): void {
  eachBox(where, (cell, box) => {
    if (stateOf(cell, box) !== null) cells.writeValues(cell, [[box[state]]]);
  });
}

/** True or false when all cells are boxes of that state, otherwise null. */
export function allChecked(where: Cells): boolean | null {
  const states: (keyof Box | null)[] = [];
  eachBox(where, (cell, box) => states.push(stateOf(cell, box)));
  const [first] = states;
  const { rows, columns } = where.$area;
  if (states.length < rows * columns || states.some((state) => state !== first) || first === null)
    return null;
  return first === "checked";
}

/** Removes checkboxes and their values; other values stay. */
export function removeCheckboxes(where: Cells): void {
  eachBox(where, (cell, box) => {
    if (stateOf(cell, box) !== null) cells.clear(cell, { contentsOnly: true });
  });
  setValidation(where, null);
}

function eachBox(where: Cells, visit: (cell: Cells, box: Box) => void): void {
  const { row, column } = where.$area;
  validations(where).forEach((line, down) => {
    line.forEach((rule, right) => {
      const box = boxOf(rule);
      const area = { row: row + down, column: column + right, rows: 1, columns: 1 };
      if (box !== null) visit({ $doc: where.$doc, $sheetId: where.$sheetId, $area: area }, box);
    });
  });
}

function boxOf(rule: DataValidation | null): Box | null {
  if (rule?.getCriteriaType()?.$name !== "CHECKBOX") return null;
  const [checked = true, unchecked = rule.getCriteriaValues().length === 0 ? false : ""] =
    rule.getCriteriaValues();
  return { checked, unchecked };
}

function stateOf(cell: Cells, box: Box): keyof Box | null {
  const value = storeOf(cell).value(cell.$area.row, cell.$area.column);
  const text = value === null ? "" : toText(value);
  if (text === textOf(box.checked)) return "checked";
  return text === textOf(box.unchecked) ? "unchecked" : null;
}

function textOf(value: unknown): string {
  return typeof value === "boolean" ? toText(value) : String(value);
}
