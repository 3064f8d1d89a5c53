/**
 * The rows of a grid with copy on write: copies share every row until one of them writes to it, so a copy of a hundred
 * thousand rows takes a millisecond. Rows and columns count from 1; a cell that was never written is undefined.
 */
export class Rows<T> {
  private lines: (T[] | undefined)[] = [];
  /** Whether each row belongs to this copy alone. */
  private owned: boolean[] = [];

  get length(): number {
    return this.lines.length;
  }

  at(row: number, column: number): T | undefined {
    return this.lines[row - 1]?.[column - 1];
  }

  /** A row for reading. */
  peek(row: number): readonly T[] | undefined {
    return this.lines[row - 1];
  }

  /** A row for writing, created where it is missing. Valid until the next copy. */
  line(row: number): T[] {
    const line = this.lines[row - 1];
    if (line !== undefined && this.owned[row - 1]) return line;
    const own = line === undefined ? [] : line.slice();
    this.lines[row - 1] = own;
    this.owned[row - 1] = true;
    return own;
  }

  /** Inserts empty rows before a row. */
  insert(row: number, count: number): void {
    if (this.lines.length < row) return;
    // Spreading a hundred thousand new rows into one splice would overflow the stack.
    const below = this.lines.splice(row - 1);
    const ownedBelow = this.owned.splice(row - 1);
    this.lines.length = row - 1 + count;
    this.owned.length = row - 1 + count;
    for (const line of below) this.lines.push(line);
    for (const own of ownedBelow) this.owned.push(own);
  }

  /** Removes rows and returns them. */
  remove(row: number, count: number): readonly (readonly T[] | undefined)[] {
    this.owned.splice(row - 1, count);
    return this.lines.splice(row - 1, count);
  }

  /** The rows that exist, by number. */
  *entries(): Generator<readonly [number, readonly T[]]> {
    for (let row = 1; row <= this.lines.length; row += 1) {
      const line = this.lines[row - 1];
      if (line !== undefined) yield [row, line];
    }
  }

  copy(): Rows<T> {
    const copy = new Rows<T>();
    copy.lines = this.lines.slice();
    this.owned = [];
    return copy;
  }
}
