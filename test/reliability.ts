/** Collects chances with what came of them, and intervals with whether they held. */
export class Reliability {
  private readonly deciles = Array.from({ length: 10 }, () => ({ n: 0, said: 0, came: 0 }));
  private intervals = 0;
  private held = 0;

  constructor(private readonly name: string) {}

  add(chance: number, came: boolean): void {
    const decile = this.deciles[Math.min(9, Math.floor(chance * 10))];
    decile.n += 1;
    decile.said += chance;
    decile.came += Number(came);
  }

  covered(held: boolean): void {
    this.intervals += 1;
    this.held += Number(held);
  }

  print(): void {
    const rows = this.deciles.map(({ n, said, came }) =>
      n === 0 ? "" : `${(said / n).toFixed(2)}→${(came / n).toFixed(2)} (${n})`,
    );
    process.stdout.write(
      `${this.name}: 80 % intervals held ${((100 * this.held) / this.intervals).toFixed(1)} % of ${this.intervals}; chance→share ${rows.join(" ")}\n`,
    );
  }

  /** At least so many deciles hold `least` chances or more, and each of them came true as often as it said, within `tolerance`. */
  expectWithin(tolerance: number, least: number, deciles: number): void {
    const full = this.deciles.filter(({ n }) => n >= least);
    expect(full.length).toBeGreaterThanOrEqual(deciles);
    for (const { n, said, came } of full) expect(Math.abs(said - came) / n).toBeLessThanOrEqual(tolerance);
  }

  expectCoverage(low: number, high: number): void {
    expect(this.held / this.intervals).toBeGreaterThanOrEqual(low);
    expect(this.held / this.intervals).toBeLessThanOrEqual(high);
  }
}
