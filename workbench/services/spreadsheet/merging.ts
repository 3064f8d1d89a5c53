import { type Area, overlap } from "../../sheet/area";
import { Exception } from "../exception";
import { refuseProtected } from "./permission";
import { type Cells, storeOf, within } from "./store";

/** The merged ranges that overlap an area. */
export function mergesIn(cells: Cells): Area[] {
  return storeOf(cells).merges.filter((area) => overlap(area, cells.$area));
}

/** Only the first cell of a merge keeps its content. */
export function merge(cells: Cells, how: "all" | "across" | "vertically"): void {
  refuseProtected(cells);
  const store = storeOf(cells);
  const { row, column, rows, columns } = cells.$area;
  const partly = mergesIn(cells).some((area) => !within(area, cells.$area));
  if (partly) throw new Exception("You must select all cells in a merged range to merge or unmerge them.");
  const parts: Area[] =
    how === "across"
      ? Array.from({ length: rows }, (_, at) => ({ row: row + at, column, rows: 1, columns }))
      : how === "vertically"
        ? Array.from({ length: columns }, (_, at) => ({ row, column: column + at, rows, columns: 1 }))
        : [cells.$area];
  breakApart(cells);
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    store.merges = [...store.merges, { ...part }];
    for (let r = part.row; r < part.row + part.rows; r += 1) {
      const from = r === part.row ? part.column + 1 : part.column;
      const width = part.column + part.columns - from;
      if (width > 0)
        store.clear(
          { row: r, column: from, rows: 1, columns: width },
          { contents: true, formats: false, notes: false },
        );
    }
  }
}

export function breakApart(cells: Cells): void {
  const store = storeOf(cells);
  store.merges = store.merges.filter((area) => !overlap(area, cells.$area));
}
