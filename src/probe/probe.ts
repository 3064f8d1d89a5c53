import type { Field } from "./field";

/** A fact about Google Sheets that nobody could check, what the workbench takes for true, and how a real sheet settles it. */
export interface Assumption {
  /** Named by `Unverified [id]` comments; never renamed once Google has answered. */
  readonly id: string;
  /** In plain words, for the person who reads the tab. */
  readonly question: string;
  /** Where platform.md speaks of it, such as `§2.3`. */
  readonly section: string;
  /** Only where the workbench cannot answer; everywhere else its recorded answer stands (assumed.ts). */
  readonly assumed?: string;
}

/** Answered at once by the menu command. */
export interface DirectProbe extends Assumption {
  readonly kind: "direct";
  readonly observe: (field: Field) => string;
}

/** Answered by a formula, which may take a while. */
export interface CellProbe extends Assumption {
  readonly kind: "cell";
  /** With commas; the probe writes what the locale wants. */
  readonly formula: string;
  /** Reads the answer once the cell has one; without it, the cell's value. */
  readonly read?: (cell: GoogleAppsScript.Spreadsheet.Range) => string;
}

/** Answered by the probe's own clock trigger, some minutes later. */
export interface ClockProbe extends Assumption {
  readonly kind: "clock";
  readonly observe: (event: Readonly<Record<string, unknown>>) => string;
}

/** Answered by the page in the browser that the command opens. */
export interface PageProbe extends Assumption {
  readonly kind: "page";
}

/** No script can answer it; `how` says what a person does. */
export interface HandProbe extends Assumption {
  readonly kind: "hand";
  readonly how: string;
}

export type Probe = DirectProbe | CellProbe | ClockProbe | PageProbe | HandProbe;
