/** The open points of platform.md §11, each with the beginnings of the ids that settle it. */
export const OPEN_POINTS: readonly (readonly [string, string, readonly string[]])[] = [
  ["a", "What a cell function is given and may return", ["arg-", "result-", "memo-", "cell-"]],
  ["b", "Separators in setFormula", ["formula-"]],
  ["c", "Daily budget of new triggers", ["trigger-budget"]],
  ["d", "urlFetchWhitelist of editor add-ons", ["whitelist-"]],
  ["e", "Sensitivity of scopes", ["scope-"]],
  ["f", "Syntax, when loading and when saving", ["syntax-", "save-"]],
  ["g", "Error cells in getValues", ["error-"]],
  ["h", "When a range outside the sheet is refused", ["bounds-moment"]],
  ["i", "Intl with a time zone", ["runtime-intl-"]],
  ["j", "Ceilings of pages and their calls", ["html-", "rpc-"]],
];
