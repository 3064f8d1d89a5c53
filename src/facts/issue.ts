/**
 * An issue: something in a person's data that could not be used as it stands. It is a value, not an exception; the
 * words for `code` are in text/messages. `row` is the row in the tab (1-based, header included), `column` the header.
 */
export interface Issue {
  readonly code: string;
  /** `error`: the row (or table) is left out; `question`: a person must decide; `notice`: used, but worth knowing. */
  readonly severity: "error" | "question" | "notice";
  readonly table?: string;
  readonly tab?: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  /** Further values for the sentence, by placeholder name. */
  readonly details?: Readonly<Record<string, string | number>>;
}
