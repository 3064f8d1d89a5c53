import { Refusal } from "../exception";
import type { Cells } from "./store";

/**
 * Throws for cells of a Sheets Table: ten public files quote these words (platform.md §12).
 * Unverified [table-number-format]: that number formats are refused as well.
 */
export function refuseTyped({ $doc, $sheetId }: Cells): void {
  if ($doc.execution.world.ways.tables.includes($sheetId))
    throw new Refusal("This operation is not allowed on cells in typed columns.");
}
