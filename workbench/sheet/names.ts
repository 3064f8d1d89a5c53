import type { Area } from "./area";
import { type Shift, shiftSpan } from "./rewrite";

export interface NamedArea extends Area {
  readonly sheetId: number;
}

/** Named ranges of a book; names are compared without case. A range whose cells were deleted is gone. */
export class Names {
  private readonly areas = new Map<string, { name: string; area: NamedArea }>();

  constructor(private readonly changed: () => void) {}

  get(name: string): NamedArea | null {
    return this.areas.get(name.toLowerCase())?.area ?? null;
  }
  set(name: string, area: NamedArea): void {
    this.areas.set(name.toLowerCase(), { name, area });
    this.changed();
  }
  remove(name: string): boolean {
    const removed = this.areas.delete(name.toLowerCase());
    if (removed) this.changed();
    return removed;
  }
  entries(): readonly { readonly name: string; readonly area: NamedArea }[] {
    return [...this.areas.values()];
  }

  /** Follows inserted and deleted rows and columns; a deleted range loses its name's meaning. */
  shift(sheetId: number, shift: Shift): void {
    for (const [key, { name, area }] of this.areas) {
      if (area.sheetId !== sheetId) continue;
      const moved = shiftArea(area, shift);
      if (moved === null) this.areas.delete(key);
      else this.areas.set(key, { name, area: { sheetId, ...moved } });
    }
  }

  dropSheet(sheetId: number): void {
    for (const [key, { area }] of this.areas) if (area.sheetId === sheetId) this.areas.delete(key);
  }
}

export function shiftArea(area: Area, shift: Shift): Area | null {
  const row = shift.axis === "row";
  const from = row ? area.row : area.column;
  const size = row ? area.rows : area.columns;
  const moved = shiftSpan(from, from + size - 1, shift);
  if (moved === null) return null;
  const length = moved.to - moved.from + 1;
  return row ? { ...area, row: moved.from, rows: length } : { ...area, column: moved.from, columns: length };
}
