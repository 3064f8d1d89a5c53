/**
 * The coefficients b that make Σ (y − row · b)² smallest, by the normal equations and Cholesky's factors.
 * `null` where they cannot be told apart: fewer rows than columns, or columns that depend on each other.
 */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[]): number[] | null {
  const size = rows[0]?.length ?? 0;
  if (size === 0 || rows.length < size) return null;
  const product = (a: number, b: number): number => {
    let sum = 0;
    for (const row of rows) sum += row[a] * row[b];
    return sum;
  };
  const factor: number[][] = [];
  const middle: number[] = [];
  for (let at = 0; at < size; at += 1) {
    const row: number[] = [];
    for (let left = 0; left <= at; left += 1) {
      let value = product(at, left);
      for (let step = 0; step < left; step += 1)
        value -= row[step] * (left === at ? row : factor[left])[step];
      // What is left of a column after the others is nothing but rounding.
      if (left === at && !(value > 1e-10 * product(at, at))) return null;
      row.push(left === at ? Math.sqrt(value) : value / factor[left][left]);
    }
    factor.push(row);
    const target = rows.reduce((sum, one, index) => sum + one[at] * y[index], 0);
    middle.push(
      (target - row.slice(0, at).reduce((sum, value, step) => sum + value * middle[step], 0)) / row[at],
    );
  }
  const result: number[] = new Array(size).fill(0);
  for (let at = size - 1; at >= 0; at -= 1) {
    let value = middle[at];
    for (let below = at + 1; below < size; below += 1) value -= factor[below][at] * result[below];
    result[at] = value / factor[at][at];
  }
  return result;
}
