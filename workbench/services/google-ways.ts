/**
 * How much of a served page's scripts is cut, from strict to mild. `strings-spared`: texts in quotation marks stay;
 * `typed-spared`: so does all of a script of another type than JavaScript; `none`: the page arrives as it was sent.
 */
export const PAGE_CUTS = ["all", "strings-spared", "typed-spared", "none"] as const;
export type PageCut = (typeof PAGE_CUTS)[number];

/** What Google does where nobody here knows it, or where it does not always do the same: the workbench's switches. */
export interface GoogleWays {
  /** Unverified [page-comment, page-comment-block, page-comment-string, page-comment-template, page-comment-typed]: all, by the reports. */
  pageCut: PageCut;
  /** Unverified [content-comment, content-comment-typed]: that `getContent()` gives everything. */
  contentIsCut: boolean;
}

/** The strict ones where a mild guess would hide a fault, the usual ones elsewhere. */
export function usualWays(): GoogleWays {
  return { pageCut: "all", contentIsCut: false };
}
