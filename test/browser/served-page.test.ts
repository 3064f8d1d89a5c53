import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { Workbench } from "../../workbench/workbench";
import { sharedBrowser } from "./chromium";
import { openSidebar } from "./open-sidebar";

const browser = sharedBrowser();
const read = (file: string): string => readFileSync(join(__dirname, "../../dist", file), "utf8");
const sidebar = read("sidebar.html");

/** The sidebar opened with another page in its place, as a server of that strictness gives it out. */
function open(page: string, locale: "ja" | "en", pageCut: "all" | "none" = "all"): Promise<Page> {
  const bench = Workbench.create({
    code: read("Code.js"),
    manifest: JSON.parse(read("appsscript.json")),
    files: { sidebar: page },
    now: "2026-11-23T00:00:00Z",
    locale: locale === "ja" ? "ja_JP" : "en_US",
    userLocale: locale,
  });
  bench.open();
  bench.trouble.google({ pageCut });
  return openSidebar(browser(), bench, locale);
}

/** The page as it was before: its program zipped into base64, in which a doubled slash stands by chance. */
function packedPage(): string {
  const [, program] = /<script id="program"[^>]*>([\s\S]*)<\/script>/.exec(sidebar) as RegExpExecArray;
  const packed = gzipSync(program).toString("base64");
  expect(packed).toContain("//");
  return `<!doctype html><html><body><div id="app"></div>
    <script type="application/gzip" id="packed">${packed}</script>
    <script>
      (async () => {
        const text = document.getElementById("packed").textContent;
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
        const script = document.createElement("script");
        script.textContent = await new Response(stream).text();
        document.body.append(script);
      })().catch(() => { document.getElementById("app").textContent = "unreadable"; });
    </script></body></html>`;
}

test("a packed page dies on a server that cuts comments, and lives on one that does not", async () => {
  const cut = await open(packedPage(), "en");
  await cut.getByText("unreadable").waitFor();
  const whole = await open(packedPage(), "en", "none");
  await whole.getByRole("button", { name: "Load sample data" }).waitFor();
});

test.each([
  ["ja", "サンプルデータを入れる"],
  ["en", "Load sample data"],
] as const)("in %s the built page comes through the strict server", async (locale, button) => {
  const page = await open(sidebar, locale);
  await page.getByRole("button", { name: button }).waitFor();
  expect(await page.getByRole("alert").allTextContents()).toEqual([""]);
});

test("a page whose script lost a part says that it is damaged, in both languages", async () => {
  const damaged = sidebar.replace("(() => {\n", '(() => {\n  const address = "https://example.com";\n');
  expect(damaged).not.toBe(sidebar);
  const page = await open(damaged, "en");
  await page.getByText("This page arrived damaged").waitFor();
  await page.getByText("ページが壊れて届いた").waitFor();
});

test("a whole page that the browser cannot run says that the browser is too old", async () => {
  const [tag, length, program] = /<script id="program" data-length="(\d+)">([\s\S]*)<\/script>/.exec(
    sidebar,
  ) as RegExpExecArray;
  expect(Number(length)).toBe(program.length);
  // Syntax that no browser knows yet stands for a browser that does not know ours.
  const strange = "let 1 = 2;";
  const page = await open(
    sidebar.replace(tag, () => `<script id="program" data-length="${strange.length}">${strange}</script>`),
    "ja",
  );
  await page.getByText("ブラウザーが古いため").waitFor();
  await page.getByText("This browser is too old").waitFor();
});

test.each([
  ["ja", "版が違います"],
  ["en", "come from different versions"],
] as const)("in %s a page of another build than the script's says so", async (locale, words) => {
  const page = await open(sidebar.replace(/data-build="[0-9a-f]+"/, 'data-build="000000000000"'), locale);
  await page.getByRole("alert").filter({ hasText: words }).waitFor();
});
