import type { Area } from "../../sheet/area";
import { Exception } from "../exception";

/**
 * Throws Google's errors for invalid ranges (platform.md §6.3) where the range is requested.
 * Unverified [bounds-moment, bounds-fraction]: the moment, and that fractions are cut.
 */
export function checkBounds(
  { row, column, rows, columns }: Area,
  size: { rows: number; columns: number },
): void {
  if (row < 1) throw new Exception("The starting row of the range is too small.");
  if (column < 1) throw new Exception("The starting column of the range is too small.");
  if (rows < 1) throw new Exception("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new Exception("The number of columns in the range must be at least 1.");
  if (row + rows - 1 > size.rows || column + columns - 1 > size.columns) {
    throw new Exception("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

/**
 * Throws where data have not the range's shape; the number of rows is compared first, then the length of each row.
 * Unverified [size-ragged, size-both, size-empty]: the order.
 */
export function checkShape(data: readonly (readonly unknown[])[], { rows, columns }: Area): void {
  if (data.length !== rows) {
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  }
  const wrong = data.find((row) => row.length !== columns);
  if (wrong !== undefined) {
    throw new Exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
    );
  }
}
