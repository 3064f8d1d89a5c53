import { direct } from "../direct";
import type { PageProbe, Probe } from "../probe";

/** Answered by what the page finds in its own scripts (../page.ts). */
const arrives = (id: string, what: string): PageProbe => ({
  kind: "page",
  id,
  question: `What is left in a served page of ${what}`,
  assumed: "cut",
  section: "§12",
});

const content = (id: string, question: string, page: string): Probe =>
  direct(id, "§12", question, () => {
    return HtmlService.createHtmlOutput(page).getContent() === page ? "whole" : "cut";
  });

/** Whether HtmlService cuts comments out of pages: the first thing to know, a whole sidebar may be lost by it. */
export const SERVED_PAGES: readonly Probe[] = [
  arrives("page-comment", "a comment behind // in a script"),
  arrives("page-comment-block", "a comment between /* and */ in a script"),
  arrives("page-comment-string", "// within a text in quotation marks"),
  arrives("page-comment-template", "// within a template literal"),
  arrives("page-comment-typed", "// in a script of another type than JavaScript"),
  content("content-comment", "getContent() of a page with // in a script", "<script>a(); //b\n</script>"),
  content(
    "content-comment-typed",
    "getContent() of a page with // in a script of another type than JavaScript",
    '<script type="text/plain">a//b\n</script>',
  ),
];
