/**
 * Coefficients of a least-squares regression, by the normal equations and a Cholesky decomposition.
 * `null` where they are not determined: fewer rows than columns, or columns that depend on each other.
 */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[]): number[] | null {
  const size = rows[0]?.length ?? 0;
  return size === 0 ? null : nestedLeastSquares(rows, y)[size - 1];
}

/** Nested regressions on the first column, the first two, and so on: the Cholesky factor of each begins that of the next. */
export function nestedLeastSquares(
  rows: readonly (readonly number[])[],
  y: readonly number[],
): (number[] | null)[] {
  const size = rows[0]?.length ?? 0;
  const factor: number[][] = [];
  const middle: number[] = [];
  for (let at = 0; at < size && at < rows.length; at += 1) {
    const row: number[] = [];
    const products = productsOf(rows, at, y);
    for (let left = 0; left <= at; left += 1) {
      let value = products[left];
      for (let step = 0; step < left; step += 1)
        value -= row[step] * (left === at ? row : factor[left])[step];
      row.push(left === at ? Math.sqrt(value) : value / factor[left][left]);
    }
    // A column that depends on the others leaves nothing but rounding errors.
    if (!(row[at] ** 2 > 1e-10 * products[at])) break;
    factor.push(row);
    let target = products[at + 1];
    for (let step = 0; step < at; step += 1) target -= row[step] * middle[step];
    middle.push(target / row[at]);
  }
  return Array.from({ length: size }, (_, at) =>
    at >= factor.length || at >= rows.length ? null : solved(factor, middle, at + 1),
  );
}

/** Dot products of a column with each column up to itself, and with y. */
function productsOf(rows: readonly (readonly number[])[], column: number, y: readonly number[]): number[] {
  const products: number[] = new Array(column + 2).fill(0);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const value = row[column];
    for (let left = 0; left <= column; left += 1) products[left] += value * row[left];
    products[column + 1] += value * y[at];
  }
  return products;
}

function solved(factor: readonly (readonly number[])[], middle: readonly number[], size: number): number[] {
  const result: number[] = new Array(size).fill(0);
  for (let at = size - 1; at >= 0; at -= 1) {
    let value = middle[at];
    for (let below = at + 1; below < size; below += 1) value -= factor[below][at] * result[below];
    result[at] = value / factor[at][at];
  }
  return result;
}
