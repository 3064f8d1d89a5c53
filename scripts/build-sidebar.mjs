// Builds sidebar.html: one page with its style and scripts as plain text, in a form that HtmlService serves undamaged.
import { join } from "node:path";
import { build } from "esbuild";
import { INLINED, readSource, root } from "./bundle.mjs";
import { pageScript, pageStyle } from "./plain-page.mjs";

async function built(entry, options) {
  const { outputFiles } = await build({
    ...INLINED,
    // ASCII alone cannot be damaged by whatever serves or pastes the page.
    charset: "ascii",
    minify: false,
    entryPoints: [join(root, "src/sidebar", entry)],
    ...options,
  });
  return outputFiles[0].text.trim();
}

/** The page's text; `BUILD` stands where the build's id goes. */
export async function sidebarPage(header) {
  const jsx = { jsx: "automatic", jsxImportSource: "preact" };
  const program = pageScript(await built("main.tsx", jsx));
  const parts = {
    HEADER: header,
    STYLE: pageStyle(await built("style.css", {})),
    // es5 is as far as esbuild goes back for code without classes.
    WATCH: pageScript(await built("watch.ts", { target: "es5" })),
    LENGTH: String(program.length),
    PROGRAM: program,
  };
  const page = readSource("src/sidebar/page.html");
  return page.replace(/\b(HEADER|STYLE|WATCH|LENGTH|PROGRAM)\b/g, (name) => parts[name]);
}
