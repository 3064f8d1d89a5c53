import { dayOfCell, isBlank, isSerial, numberOfCell } from "./cell";
import type { Cell, Field } from "./table";

/** Share of filled cells that read as the field's type. */
export function fitOf(field: Field, index: number, sample: readonly (readonly Cell[])[]): number {
  if (field.type === "text" || field.type === "stage" || field.type === "flag") return 1;
  const reads = field.type === "day" ? readsAsDay : readsAsNumber;
  const filled = sample
    .map((row) => row[index] ?? "")
    .filter((cell) => cell !== "" && !/^(Loading|#)/.test(String(cell)));
  return filled.length === 0 ? 1 : filled.filter(reads).length / filled.length;
}

/** Whether a cell reads as a day; five digits alone do only where the header says so, for they may count anything. */
function readsAsDay(cell: Cell): boolean {
  if (typeof cell === "string" && (isBlank(cell) || isSerial(cell))) return false;
  return dayOfCell(cell, undefined) !== "not-a-date";
}

function readsAsNumber(cell: Cell): boolean {
  return (["decimal-point", "decimal-comma"] as const).some(
    (mark) => typeof numberOfCell(cell, mark) === "number",
  );
}
