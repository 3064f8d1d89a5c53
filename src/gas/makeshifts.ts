import type { Fallback } from "../app/platform";

/** What this run had to do without, each thing once. */
export class Fallbacks {
  private readonly noted = new Map<string, Fallback>();

  note(fallback: Fallback): void {
    this.noted.set(JSON.stringify(fallback), fallback);
  }
  all(): readonly Fallback[] {
    return [...this.noted.values()];
  }
}
