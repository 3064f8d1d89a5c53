import type { Text } from "../text/locale";

/** The type of a field. `percent` is stored as 0–1; `flag` is yes/no; `stage` is text mapped to open, won or lost. */
export type FieldType = "text" | "day" | "money" | "count" | "percent" | "flag" | "stage";

/**
 * The role of a column: rows are broken down by a `group`, identified by a `name`, selected by a `flag`, placed by a
 * `day`.
 */
export type Role = "group" | "name" | "flag" | "day" | "measure";

/** Which spellings of a text column are brought together (`FOLDINGS` in words.ts). */
export type Folding = "flag" | "activity" | "cost" | "deal-kind";

/** A field of a canonical table. */
export interface Field {
  readonly label: Text;
  readonly type: FieldType;
  readonly role: Role;
  readonly required?: boolean;
  /** The columns of its table that a value is made of where a person's own column has none, or there is none. */
  readonly madeOf?: readonly string[];
  readonly folding?: Folding;
  /** Whether it is the mean of what its row sums up, and so has decimals. */
  readonly average?: boolean;
  /** Header names seen in real exports, separated by `|`, by their language; compared after NFKC, case and space folding. */
  readonly synonyms: Text;
}

/** A canonical table: what one row is, and the fields that a person's columns are mapped to. */
export interface Table {
  readonly label: Text;
  readonly row: Text;
  readonly fields: Readonly<Record<string, Field>>;
  /** Whether people keep it in a tab of ours, so that it may be empty and is never an export. */
  readonly ours?: boolean;
}

/** A table derived from others; `madeOf` are the columns of theirs that it takes, as `table.column`. */
export interface DerivedTable extends Table {
  readonly madeOf: readonly string[];
}

/** A dictionary-encoded text column: `labels[codes[row]]`; code 0 is "missing" and `labels[0]` is "". */
export interface TextColumn {
  readonly kind: "text";
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}
/** A number column; missing numbers are NaN. */
export interface NumberColumn {
  readonly kind: "number";
  readonly values: Float64Array;
}
/** A day column; missing days are NO_DAY. */
export interface DayColumn {
  readonly kind: "day";
  readonly days: Int32Array;
}
export type Column = TextColumn | NumberColumn | DayColumn;

export function isText(column: Column | undefined | null): column is TextColumn {
  return column?.kind === "text";
}
export function isNumber(column: Column | undefined | null): column is NumberColumn {
  return column?.kind === "number";
}
export function isDay(column: Column | undefined | null): column is DayColumn {
  return column?.kind === "day";
}

/** A row's text; "" where it is missing, or the column is. */
export function textAt(column: Column | undefined, row: number): string {
  return isText(column) ? column.labels[column.codes[row]] : "";
}

/** One canonical table in memory, column by column. `sheetRows[i]` is where row i stands in its tab (1-based). */
export interface FactTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly sheetRows: Int32Array;
}

/** The tables a person's tabs are mapped to. */
export type TableName =
  | "deals"
  | "stageChanges"
  | "leads"
  | "touches"
  | "spend"
  | "visits"
  | "search"
  | "content"
  | "mail"
  | "activities"
  | "revenue"
  | "customers"
  | "social"
  | "targets"
  | "people";

/** Tables made from others: the credit each touch has in a deal, each stay of a deal in a stage, past pipelines. */
export type DerivedName = "credits" | "stays" | "reached" | "pastPipeline";
export type FactName = TableName | DerivedName;

/** The source tables of each derived table; the first is required. */
export const DERIVED_FROM: Readonly<Record<DerivedName, readonly TableName[]>> = {
  credits: ["deals", "touches", "leads"],
  stays: ["deals", "stageChanges"],
  reached: ["deals"],
  pastPipeline: ["deals"],
};

/**
 * The facts: all tables KPIs are computed from. A table that is absent was not mapped; `pending` ones are still
 * loading.
 */
export interface Facts {
  readonly tables: Readonly<Partial<Record<FactName, FactTable>>>;
  readonly pending: readonly TableName[];
}

/** A cell as the platform hands it over. A Date here carries the civil time in its UTC fields (no zone left in it). */
export type Cell = string | number | boolean | Date;
