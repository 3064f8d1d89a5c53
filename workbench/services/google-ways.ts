/**
 * How much of a served page's scripts is cut, from strict to mild. `strings-spared`: texts in quotation marks stay;
 * `typed-spared`: so does all of a script of another type than JavaScript; `none`: the page arrives as it was sent.
 */
export const PAGE_CUTS = ["all", "strings-spared", "typed-spared", "none"] as const;
export type PageCut = (typeof PAGE_CUTS)[number];

/** Variants of Google's behaviour that is unknown or varies: the switches of the workbench. */
export interface GoogleWays {
  /** Unverified [page-comment, page-comment-block, page-comment-string, page-comment-template, page-comment-typed]: all, by the reports. */
  pageCut: PageCut;
  /** Unverified [content-comment, content-comment-typed]: that `getContent()` gives everything. */
  contentIsCut: boolean;
  /** Unverified [clock-document-lock]: `LockService.getDocumentLock()` is null outside of a document. */
  hasNoDocumentLock: boolean;
  /** Unverified [clock-document-properties]: the same of `PropertiesService.getDocumentProperties()`. */
  hasNoDocumentProperties: boolean;
  /** Unverified [fetch-timeout-seconds, fetch-unknown-key]: that every key is taken. */
  refusesTimeout: boolean;
  /** Unverified [chart-kanji]: that the pictures of Charts have Japanese letters. */
  drawsNoKanji: boolean;
  /** Unverified [clock-active]: that a clock trigger comes with its spreadsheet. */
  clockHasNoSpreadsheet: boolean;
  /** Ids of tabs that are Sheets Tables with typed columns, whole. */
  tables: readonly number[];
}

/** The default variants: the strict one where a lenient one would hide a fault. */
export function usualWays(): GoogleWays {
  return {
    pageCut: "all",
    contentIsCut: false,
    hasNoDocumentLock: false,
    hasNoDocumentProperties: false,
    refusesTimeout: false,
    drawsNoKanji: false,
    clockHasNoSpreadsheet: false,
    tables: [],
  };
}
