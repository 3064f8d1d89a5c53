/** A date passed into a script; the object is reused for the next row. */
export class Instant {
  constructor(public ms = 0) {}
}

/** Rows generated one at a time into a buffer that each of them reuses. */
export class FilledRows {
  constructor(
    readonly count: number,
    /** Row numbers count from 0. */
    readonly fill: (row: number) => readonly unknown[],
  ) {}

  /** A copy of the rows as they are now, independent of later changes of the cells. */
  kept(): FilledRows {
    const lines = Array.from({ length: this.count }, (_, row) =>
      this.fill(row).map((item) => (item instanceof Instant ? new Instant(item.ms) : item)),
    );
    return new FilledRows(this.count, (row) => lines[row]);
  }
}
