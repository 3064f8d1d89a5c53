import { PAGE_CUTS, type PageCut } from "../../../workbench/services/google-ways";
import { nonEmpty } from "../../non-empty";
import { benchOf } from "../bench-of";

/** The kinds of text that public projects report, or wonder about (platform.md §12, React-Google-Apps-Script#157). */
const SCRIPT = [
  "<script>",
  "a(); // comment",
  'b("https://example.com/x");',
  "c(`https://example.com/y`);",
  "/* from here",
  " to there */ d();",
  "</script>",
].join("\n");
const PACKED = '<script type="application/gzip">H4sI//8AA/w+\nnext</script>';
const STYLE = "<style>p { color: red } /* kept */</style><a href='https://example.com'>// text</a>";

const SHOW = `function show() {
  const page = HtmlService.createHtmlOutput(PAGE);
  SpreadsheetApp.getUi().showSidebar(page);
  return page.getContent();
}
function showDialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createTemplate(PAGE).evaluate(), "T"); }`;

const serving = (html: string) => benchOf(`const PAGE = ${JSON.stringify(html)};\n${SHOW}`);

function served(html: string, pageCut: PageCut): string {
  const bench = serving(html);
  bench.trouble.google({ pageCut });
  bench.run("show");
  return bench.sidebar ?? "";
}

describe("a page as HtmlService serves it (§12)", () => {
  test("loses what looks like a comment in a script, strings and templates too, unless it is switched milder", () => {
    const bench = serving(SCRIPT);
    bench.run("show");
    expect(bench.sidebar).toBe('<script>\na(); \nb("https:\nc(`https:\n d();\n</script>');
    bench.run("showDialog");
    expect(bench.world.page?.html).toBe('<script>\na(); \nb("https:\nc(`https:\n d();\n</script>');
    expect(served(SCRIPT, "strings-spared")).toBe(
      '<script>\na(); \nb("https://example.com/x");\nc(`https:\n d();\n</script>',
    );
    expect(served(SCRIPT, "none")).toBe(SCRIPT);
  });

  test("a program packed as Base64 arrives damaged, whatever the type of its script", () => {
    const whole = { all: false, "strings-spared": false, "typed-spared": true, none: true };
    for (const cut of nonEmpty(PAGE_CUTS))
      expect([cut, served(PACKED, cut) === PACKED]).toEqual([cut, whole[cut]]);
    expect(served(PACKED, "all")).toBe('<script type="application/gzip">H4sI\nnext</script>');
  });

  test.each(PAGE_CUTS)("what stands outside of scripts stays (%s)", (cut) => {
    expect(served(STYLE, cut)).toBe(STYLE);
  });

  test("a script written without those marks arrives as it was written", () => {
    const clean = '<script type="module">f("https:\\/\\/example.com", 1 / 2);</script>';
    expect(served(clean, "all")).toBe(clean);
  });

  test("getContent() returns the whole page unless its switch is on", () => {
    const bench = serving(PACKED);
    expect(bench.run("show")).toBe(PACKED);
    bench.trouble.google({ contentIsCut: true });
    expect(bench.run("show")).toBe('<script type="application/gzip">H4sI\nnext</script>');
  });

  test("the switches stay with the document, its copies and its snapshots", () => {
    const bench = serving(PACKED);
    const before = bench.snapshot();
    bench.trouble.google({ pageCut: "none" });
    expect(bench.copy().world.ways.pageCut).toBe("none");
    bench.restore(before);
    expect(bench.world.ways.pageCut).toBe("all");
  });
});
