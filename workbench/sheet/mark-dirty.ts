import { type Area, overlap } from "./area";
import type { Formula } from "./formula";

interface Change {
  readonly sheetId: number;
  readonly area: Area;
}

/** Invalidates every formula that depends on a changed area, directly or through other formulas. */
export function markDirty(formulas: ReadonlySet<Formula>, first: Change): void {
  const queue: Change[] = [first];
  for (const change of queue) {
    for (const formula of formulas) {
      const inside = formula.sheetId === change.sheetId && overlap(formula.area(), change.area);
      if (inside && change === first) formula.dirty = true;
      if (formula.dirty && !inside) continue;
      const reads = formula.reads.some(
        (read) => read.sheetId === change.sheetId && overlap(read.area, change.area),
      );
      if (!reads || (formula.dirty && change !== first)) continue;
      formula.dirty = true;
      queue.push({ sheetId: formula.sheetId, area: formula.area() });
    }
  }
}
