/**
 * A set of the numbers 0 … size − 1 that costs nothing to empty: a number is in it if it carries the current stamp. Filling
 * an array anew for each period would cost more than the rows of the period.
 */
export class NumberSet {
  private readonly stamps: Int32Array;
  private stamp = 1;

  constructor(size: number) {
    this.stamps = new Int32Array(size);
  }

  clear(): this {
    this.stamp += 1;
    return this;
  }

  /** Whether it was not in it yet. */
  add(number: number): boolean {
    if (this.stamps[number] === this.stamp) return false;
    this.stamps[number] = this.stamp;
    return true;
  }
}
