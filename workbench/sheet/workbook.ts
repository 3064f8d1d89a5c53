import type { Area } from "./area";
import type { CustomFunctions, CustomResult } from "./custom-functions";
import type { Formula } from "./formula";
import type { Names } from "./names";
import type { Reference } from "./reference";
import type { Styles } from "./style";
import type { Matrix, Scalar } from "./value";

/**
 * A workbook as its parts see it: sheets (of type `S`), formulas, spilled arrays and snapshots depend on this interface,
 * and `Book` implements it, so that none of them needs the class that needs them.
 */
export interface Workbook<S> {
  locale: string;
  readonly timeZone: string;
  readonly sheets: readonly S[];
  readonly styles: Styles;
  readonly names: Names;
  /** Memoized results of custom functions, by name and arguments. */
  readonly memo: Map<string, CustomResult>;
  /** Developer metadata, kept for the service that owns it. */
  metadata: unknown[];
  readonly custom: CustomFunctions | null;

  byName(name: string): S | undefined;
  byId(id: number): S | undefined;
  addSheet(name: string, index?: number, rows?: number, columns?: number, id?: number): S;
  cellCount(): number;

  add(formula: Formula): Formula;
  drop(formula: Formula, by?: unknown): void;
  valueOf(formula: Formula): Scalar;
  read(sheet: S, area: Area, reader: Formula | null): Matrix;
  rewriteAll(change: (reference: Reference, sheetOf: S) => Reference | null): void;
  invalidate(sheetId: number, area: Area): void;
  invalidateAll(): void;
  invalidateDependents(formula: Formula): void;
  recalculate(): void;

  nowSerial(): number;
  year(): number;
}
