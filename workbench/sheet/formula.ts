import type { Area } from "./area";
import { asShown } from "./formula-locale";
import { type Node, parseFormula } from "./parse";
import type { Scalar } from "./value";

/** A formula in a cell: its text in the spreadsheet's locale, its last result, and the areas it has read. */
export class Formula {
  readonly text: string;
  readonly node: Node | null;
  value: Scalar = null;
  note = "";
  /** Number format that the result brings along (a date); used where the cell has none. */
  format = "";
  /** The formats of an array's cells, where its result brings some. */
  formats: readonly (readonly string[])[] = [];
  /** A SPARKLINE's data and options; the value is blank then. */
  drawing: {
    readonly data: readonly (readonly Scalar[])[];
    readonly options: readonly (readonly Scalar[])[];
  } | null = null;
  dirty = true;
  running = false;
  /** Whether it is volatile: recalculated whenever time has passed. */
  volatile = false;
  /**
   * Whether it is tainted: it uses NOW, RAND or the like, or reads a cell that does. Custom functions refuse such
   * arguments.
   */
  tainted = false;
  /** Keys of the memoized results of custom functions that it has used. */
  readonly memoKeys = new Set<string>();
  reads: { readonly sheetId: number; readonly area: Area }[] = [];
  /** Size of the array it spilled, 1 × 1 for a single value. */
  spill = { rows: 1, columns: 1 };

  constructor(
    text: string,
    readonly sheetId: number,
    public row: number,
    public column: number,
    decimal: "." | ",",
  ) {
    this.text = asShown(text, decimal);
    this.node = parseFormula(this.text, decimal);
  }

  /** Resets everything but the value before an evaluation. */
  begin(): void {
    this.running = true;
    this.volatile = false;
    this.tainted = false;
    this.drawing = null;
    this.format = "";
    this.formats = [];
    this.reads = [];
    this.memoKeys.clear();
  }

  area(): Area {
    return { row: this.row, column: this.column, rows: this.spill.rows, columns: this.spill.columns };
  }
}

/** A cell filled by the spilled array of another cell's formula. */
export class Spilled {
  constructor(
    readonly owner: Formula,
    readonly value: Scalar,
    readonly format: string,
  ) {}
}
