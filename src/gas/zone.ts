const MINUTE = 60000;
const QUARTER = 15 * MINUTE;
const BUCKET = 30 * 24 * 60 * MINUTE;

/**
 * Converts between instants and civil time of one zone. Offsets are asked from the platform once per thirty days of
 * data and per change of offset, never once per value.
 */
export class Zone {
  private readonly offsets = new Map<number, number>();
  private readonly changes = new Map<number, number>();
  /** A bucket without a change, from one instant to another: a column of days mostly stays in it. */
  private last = { from: 0, until: 0, offset: 0 };

  constructor(readonly name: string) {}

  /** Civil time of an instant, carried in the UTC fields of the result. */
  civil(instant: Date): Date {
    const time = instant.getTime();
    return new Date(time + this.offsetAt(time) * MINUTE);
  }

  /** The instant at which the zone's clocks show the civil time; of two, the one the earlier offset gives. */
  instant(civil: Date): Date {
    const wall = civil.getTime();
    const guess = wall - this.offsetAt(wall) * MINUTE;
    return new Date(wall - this.offsetAt(guess) * MINUTE);
  }

  /** Minutes east of UTC at an instant. */
  offsetAt(time: number): number {
    const { last } = this;
    if (time >= last.from && time < last.until) return last.offset;
    const bucket = Math.floor(time / BUCKET);
    const start = this.lookUp(bucket * BUCKET);
    const end = this.lookUp((bucket + 1) * BUCKET);
    if (start === end) this.last = { from: bucket * BUCKET, until: (bucket + 1) * BUCKET, offset: start };
    return start === end || time < this.changeIn(bucket, start) ? start : end;
  }

  /** The instant of the offset's change within a bucket, found by halving; clocks change at a quarter of an hour. */
  private changeIn(bucket: number, before: number): number {
    const known = this.changes.get(bucket);
    if (known !== undefined) return known;
    let low = bucket * BUCKET;
    let high = low + BUCKET;
    while (high - low > QUARTER) {
      const middle = low + Math.floor((high - low) / QUARTER / 2) * QUARTER;
      if (this.lookUp(middle) === before) low = middle;
      else high = middle;
    }
    this.changes.set(bucket, high);
    return high;
  }

  private lookUp(time: number): number {
    const known = this.offsets.get(time);
    if (known !== undefined) return known;
    const text = Utilities.formatDate(new Date(time), this.name, "Z");
    const offset = Number(text.slice(0, 3)) * 60 + Number(text[0] + text.slice(3));
    this.offsets.set(time, offset);
    return offset;
  }
}
