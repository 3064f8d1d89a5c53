/** A date on its way into a script; the same object is used again for the next row. */
export class Instant {
  constructor(public ms = 0) {}
}

/** Rows that are made one at a time, in one line that each of them fills anew. */
export class FilledRows {
  constructor(
    readonly count: number,
    /** Row numbers count from 0. */
    readonly fill: (row: number) => readonly unknown[],
  ) {}

  /** The same rows as they are now, whatever becomes of the cells. */
  kept(): FilledRows {
    const lines = Array.from({ length: this.count }, (_, row) =>
      this.fill(row).map((item) => (item instanceof Instant ? new Instant(item.ms) : item)),
    );
    return new FilledRows(this.count, (row) => lines[row]);
  }
}
