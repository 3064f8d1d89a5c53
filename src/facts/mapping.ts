/** How a column was matched: by the same name, a known synonym, a similar name, or by a person. */
export type MatchKind = "exact" | "synonym" | "similar" | "person";

/** The column that a field is mapped to, and how it was matched. */
export interface ColumnChoice {
  readonly header: string;
  readonly kind: MatchKind;
  /** 0–1; `person` is 1. Below 0.8 the guess is shown as a question. */
  readonly confidence: number;
}

export type StageClass = "open" | "won" | "lost";

/** The class of a stage, and its place and probability in the funnel. */
export interface StageChoice {
  readonly stage: StageClass;
  /** Place in the funnel, for open stages, from 1. */
  readonly order?: number;
  /** Win probability of the stage, 0–1, used where a deal has none of its own. */
  readonly probability?: number;
  readonly kind: MatchKind;
}

/** The interpretation of one column of a wide table, which has a column per channel. */
export interface WideChoice {
  /** The measure (cost, impressions …); "" for a column that is none of a channel's and is left out. */
  readonly field: string;
  readonly channel: string;
  readonly kind: MatchKind;
}

export type DateOrder = "ymd" | "dmy" | "mdy";
export const DATE_ORDERS: readonly DateOrder[] = ["ymd", "dmy", "mdy"];

/** The decimal mark of a column's numbers: `1.5` or `1,5`. */
export type DecimalMark = "decimal-point" | "decimal-comma";
/** The scale of plain numbers in a column of percentages: 1 is 100% as a share, 1% as a percentage. */
export type PercentScale = "share" | "percent";
export type NumberFormat = DecimalMark | PercentScale;
export const NUMBER_FORMATS: readonly NumberFormat[] = ["decimal-point", "decimal-comma", "share", "percent"];

/**
 * The mapping of a person's columns to the fields of a canonical table. It is plain data: guessed by `guessMapping`,
 * shown, corrected, stored. A field that the table does not know (`status`, say) is a further text field to segment by.
 */
export interface Mapping {
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  /** The class of each stage, by its name in the data. */
  readonly stages: Readonly<Record<string, StageChoice>>;
  /** The order of dates by field; only where a column's own values leave it open or a person decided. */
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
  /**
   * The number format by field; only where a person decided what a column's values leave open, or where a file settles
   * it for later ones.
   */
  readonly numberFormats: Readonly<Record<string, NumberFormat>>;
  /** The factor of a field's values, by field (千円 → 1000), read from the header or chosen. */
  readonly scales: Readonly<Record<string, number>>;
  /**
   * The default value by field, that of every row where the data have no such column (an export of calls: kind = call).
   */
  readonly defaults: Readonly<Record<string, string>>;
  /** The interpretation of each column of a wide file, by header; `*` left out declines them all. */
  readonly wide?: Readonly<Record<string, WideChoice>>;
  /**
   * The date by field: the day or date range that dated the rows of the last file, which had no such column; never
   * reused.
   */
  readonly days?: Readonly<Record<string, string>>;
}
