import type { Makeshift } from "../app/platform";

/** What this run had to do without, each thing once. */
export class Makeshifts {
  private readonly noted = new Map<string, Makeshift>();

  note(makeshift: Makeshift): void {
    this.noted.set(JSON.stringify(makeshift), makeshift);
  }
  all(): readonly Makeshift[] {
    return [...this.noted.values()];
  }
}
