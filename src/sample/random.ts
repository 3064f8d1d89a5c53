/**
 * A seeded pseudo-random number generator for the fictitious company: the same seed gives the same company
 * (mulberry32).
 */
export class Random {
  constructor(private state: number) {}

  /** Uniform in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the items, by weight. */
  pick<T>(items: readonly T[], weight: (item: T) => number): T {
    let at = this.next() * items.reduce((sum, item) => sum + weight(item), 0);
    for (const item of items) {
      at -= weight(item);
      if (at < 0) return item;
    }
    return items[items.length - 1];
  }

  /** Log-normal around a median, rounded to `step`. */
  amount(median: number, spread: number, step: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return Math.max(step, Math.round((median * Math.exp(normal * spread)) / step) * step);
  }
}
