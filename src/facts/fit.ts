import { readDate } from "./date";
import { readNumber } from "./number";
import type { Cell, Field } from "./table";

/** Share of filled cells that read as the field's type. */
export function fitOf(field: Field, index: number, sample: readonly (readonly Cell[])[]): number {
  if (field.type === "text" || field.type === "stage" || field.type === "flag") return 1;
  let filled = 0;
  let fits = 0;
  for (const row of sample) {
    const cell = row[index] ?? "";
    if (cell === "" || /^(Loading|#)/.test(String(cell))) continue;
    filled += 1;
    if (field.type === "day") {
      if (
        typeof cell === "object" ||
        (typeof cell === "number" && cell > 18000) ||
        (typeof cell === "string" && readDate(cell) !== null)
      )
        fits += 1;
    } else if (typeof cell === "number" || (typeof cell === "string" && readsAsNumber(cell))) fits += 1;
  }
  return filled === 0 ? 1 : fits / filled;
}

function readsAsNumber(text: string): boolean {
  return readNumber(text) !== null || readNumber(text, true) !== null;
}
