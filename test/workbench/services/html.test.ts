import { benchOf, errorOf, evaluate } from "../bench-of";

const page = (template: string, settings = ""): string =>
  evaluate(
    `(() => { const t = HtmlService.createTemplate(${JSON.stringify(template)}); ${settings}; return t.evaluate().getContent(); })()`,
  ) as string;

describe("templates (platform.md §4; developers.google.com/apps-script/guides/html/templates)", () => {
  test("properties set on a template are variables of its scriptlets", () => {
    expect(page("<p><?= who ?></p>", "t.who = '太郎'")).toBe("<p>太郎</p>");
  });
  test("standard scriptlets control the text between them", () => {
    expect(
      page(
        "<ul><? for (const x of list) { ?><li><?= x ?></li><? } ?><? if (list.length > 5) { ?>many<? } ?></ul>",
        "t.list = [1, 'b']",
      ),
    ).toBe("<ul><li>1</li><li>b</li></ul>");
  });
  test("a semicolon before the end of a printing scriptlet is allowed", () => {
    expect(page("<?= 1 + 1; ?>|<?!= '<b>'; ?>")).toBe("2|<b>");
  });
  test("scriptlets call the script's functions and services", () => {
    const bench = benchOf(
      `const greeting = "hello"; function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
       function probe() { return HtmlService.createTemplateFromFile("page").evaluate().setTitle("T").getContent(); }`,
      {
        files: { "page.html": "<?!= include('style') ?><?= greeting ?>", "style.html": "<style>p{}</style>" },
      },
    );
    expect(bench.run("probe")).toBe("<style>p{}</style>hello");
  });
  test("objects keep their identity and class on their way through a template", () => {
    expect(page("<?= when instanceof Date ?> <?= f(2) ?>", "t.when = new Date(0); t.f = (x) => x * 21")).toBe(
      "true 42",
    );
  });
  test("what a scriptlet throws reaches the caller", () => {
    expect(errorOf(`HtmlService.createTemplate("<?= missing ?>").evaluate()`)).toBe(
      "ReferenceError: missing is not defined",
    );
  });
  test("getRawContent is the template; evaluating getCode gives an HtmlOutput (reference of HtmlTemplate)", () => {
    expect(evaluate(`HtmlService.createTemplate("a<?= 1 ?>").getRawContent()`)).toBe("a<?= 1 ?>");
    expect(evaluate(`eval(HtmlService.createTemplate("a<?= '<' ?>").getCode()).getContent()`)).toBe("a&lt;");
    expect(
      evaluate(`eval(HtmlService.createTemplate("a\\n<?= 2 ?>").getCodeWithComments()).getContent()`),
    ).toBe("a\n2");
  });
  test("methods of a template cannot be replaced; other service objects take no properties at all", () => {
    expect(errorOf(`(() => { "use strict"; HtmlService.createTemplate("").evaluate = 1; })()`)).toMatch(
      "cannot be set",
    );
    expect(errorOf(`(() => { "use strict"; HtmlService.createHtmlOutput("").foo = 1; })()`)).toMatch(
      "cannot be set",
    );
  });
});

describe("printing scriptlets escape for their place", () => {
  // Each line: what stands around the value, a value that tries to get out, and what it becomes (OWASP's XSS rules 1-5).
  test.each([
    ["<p><?= v ?></p>", `<b>"x" & 'y'</b>`, "<p>&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;</p>"],
    [`<p title="<?= v ?>">`, `" onclick="x`, `<p title="&#34; onclick=&#34;x">`],
    ["<p title=<?= v ?>>", "a onclick=x", "<p title=a&#32;onclick&#61;x>"],
    [`<a href="<?= v ?>">`, "javascript:alert(1)", `<a href="#">`],
    [`<a href="<?= v ?>">`, "https://a.example/?b=1&c=2", `<a href="https://a.example/?b=1&amp;c=2">`],
    [`<a href="<?= v ?>">`, "notes/a:b", `<a href="notes/a:b">`],
    [
      `<script>f('<?= v ?>')</script>`,
      "'); alert('</script>",
      "<script>f('\\x27); alert(\\x27\\x3c\\x2fscript\\x3e')</script>",
    ],
    ["<script>f(<?= v ?>)</script>", "alert()", "<script>f('alert()')</script>"],
    ["<script>f(<?= v ?>)</script>", "-1.5", "<script>f(-1.5)</script>"],
    ["<script>// it's\nf(<?= v ?>)</script>", "1); g(", "<script>// it's\nf('1); g(')</script>"],
    [`<p onclick="f('<?= v ?>')">`, "');g('", `<p onclick="f('\\x27);g(\\x27')">`],
    ["<style>p{color:<?= v ?>}</style>", "red}body{x:url(y)", "<style>p{color:redbodyxurly}</style>"],
    ["<p <?= v ?>>", "a=b onclick", "<p abonclick>"],
    ["<!-- <?= v ?> -->", "--><script>", "<!--  -->"],
  ])("%s with %j", (template, value, html) => {
    expect(page(template, `t.v = ${JSON.stringify(value)}`)).toBe(html);
  });
  test("after a closed script the text is text again", () => {
    expect(page("<script>var a = 'x';</script><p><?= '<' ?></p>")).toBe(
      "<script>var a = 'x';</script><p>&lt;</p>",
    );
  });
  test("appendUntrusted does the same by hand", () => {
    expect(evaluate(`HtmlService.createHtmlOutput("<p title='").appendUntrusted("'>").getContent()`)).toBe(
      "<p title='&#39;&gt;",
    );
  });
});

describe("HtmlOutput", () => {
  test("keeps title, sizes, meta tags and favicon", () => {
    expect(
      evaluate(`(() => { const o = HtmlService.createHtmlOutput("a").setTitle("T").setWidth(300).setHeight(200)
        .addMetaTag("viewport", "width=device-width").setFaviconUrl("https://a.example/i.png");
        return [o.getTitle(), o.getWidth(), o.getHeight(), o.getMetaTags().map((m) => [m.getName(), m.getContent()]), o.getFaviconUrl(), o.append("b").getBlob().getDataAsString(), o.clear().getContent()]; })()`),
    ).toEqual(["T", 300, 200, [["viewport", "width=device-width"]], "https://a.example/i.png", "ab", ""]);
  });
  test("takes the meta tags of its reference only", () => {
    expect(errorOf(`HtmlService.createHtmlOutput("").addMetaTag("robots", "none")`)).toMatch(
      "The meta tag you specified is not allowed in this context.",
    );
  });
});
