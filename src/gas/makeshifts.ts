import type { Fallback } from "../app/platform";

/** The fallbacks of this run, each once. */
export class Fallbacks {
  private readonly noted = new Map<string, Fallback>();

  note(fallback: Fallback): void {
    this.noted.set(JSON.stringify(fallback), fallback);
  }
  all(): readonly Fallback[] {
    return [...this.noted.values()];
  }
}
