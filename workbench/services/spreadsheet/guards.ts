import { contains } from "../../sheet/area";
import type { Emulated } from "../emulated";
import { DataValidation, type ValidationDraft } from "./data-validation";
import { DataValidationBuilder } from "./data-validation-builder";
import { DataValidationCriteria } from "./enums";
import type { ProtectionRecord } from "./protection-record";
import { isDate } from "./script-date";
import { type Cells, mapCells, storeOf, within } from "./store";
import type { ValidationRecord } from "./validation";

/** Each cell's validation rule; the rule set last counts. */
export function validations(cells: Cells): (DataValidation | null)[][] {
  const rules = [...storeOf(cells).validations].reverse();
  return mapCells(cells.$area, (row, column) => {
    const found = rules.find(({ area }) => contains(area, row, column));
    return found === undefined || found.rule === null ? null : ruleOf(found.rule as ValidationRecord);
  });
}

export function setValidation(cells: Cells, rule: DataValidation | null): void {
  const store = storeOf(cells);
  const draft = rule?.$draft;
  const record: ValidationRecord | null =
    draft === undefined
      ? null
      : { ...draft, values: draft.values.map(plainValue), criteria: draft.criteria?.$name ?? "" };
  const others = store.validations.filter(({ area }) => !within(area, cells.$area));
  store.validations = [...others, { area: { ...cells.$area }, rule: record }];
}

/** Adds a protection, always a new one; everybody may edit until its editors are changed (platform.md §6.5). */
export function protect(cells: Cells, whole: boolean): Emulated {
  const { $doc, $area } = cells;
  const store = storeOf(cells);
  const { world } = $doc.execution;
  world.serial += 1;
  const record: ProtectionRecord = {
    id: world.serial,
    area: whole ? null : { ...$area },
    description: "",
    warningOnly: false,
    restricted: false,
    editors: [],
    unprotected: [],
  };
  store.protections = [...store.protections, record];
  return $doc.protection(record.id);
}

function ruleOf(record: ValidationRecord): DataValidation {
  const criteria = DataValidationCriteria.$values[record.criteria as "CHECKBOX"];
  return new DataValidation(
    { ...record, criteria },
    (draft: ValidationDraft) => new DataValidationBuilder(draft),
  );
}

/** A range in a rule is kept by its place; a date is no longer the script's. */
function plainValue(value: unknown): unknown {
  if (isDate(value)) return new Date(value.getTime());
  const range = value as Partial<Cells> | null;
  return typeof range?.$sheetId === "number" ? { sheetId: range.$sheetId, ...range.$area } : value;
}
