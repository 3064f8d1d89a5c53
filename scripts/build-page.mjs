// Builds dist-page/: the workbench as static files for any web host, beside the built add-on that it runs.
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build as esbuild } from "esbuild";
import { INLINED, root } from "./bundle.mjs";

const page = join(root, "dist-page");
const web = join(root, "workbench/web");
const { resolve } = createRequire(join(root, "package.json"));

/** An esbuild plugin: the client script of the add-on's frame as a text module of the page. */
const frameClient = {
  name: "frame-client",
  setup(build) {
    build.onResolve({ filter: /^frame-client$/ }, () => ({ path: "frame-client", namespace: "frame" }));
    build.onLoad({ filter: /.*/, namespace: "frame" }, async () => {
      const { outputFiles } = await esbuild({
        ...INLINED,
        entryPoints: [join(web, "addon/frame-client.ts")],
      });
      return { contents: outputFiles[0].text.replace(/<\/script/g, "<\\/script"), loader: "text" };
    });
  },
};

async function scripts() {
  await esbuild({
    entryPoints: { page: join(web, "main.tsx") },
    outdir: page,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "linked",
    jsx: "automatic",
    jsxImportSource: "react",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [frameClient],
    logLevel: "error",
  });
  await esbuild({
    entryPoints: [join(web, "style.css")],
    outfile: join(page, "page.css"),
    bundle: true,
    minify: true,
    logLevel: "error",
  });
}

/** The font's subsets of weight 400; the canvas synthesises bold itself. */
function fonts() {
  const font = dirname(resolve("@fontsource/noto-sans-jp/unicode.json"));
  const target = join(page, "fonts");
  mkdirSync(join(target, "files"), { recursive: true });
  for (const file of readdirSync(join(font, "files")))
    if (file.endsWith("-400-normal.woff2"))
      copyFileSync(join(font, "files", file), join(target, "files", file));
  copyFileSync(join(font, "unicode.json"), join(target, "unicode.json"));
  const css = readFileSync(join(font, "400.css"), "utf8").replace(
    /, url\([^)]*\.woff\) format\('woff'\)/g,
    "",
  );
  writeFileSync(join(target, "font.css"), css);
  copyFileSync(join(font, "LICENSE"), join(target, "LICENSE"));
}

/** Builds the page, with the add-on of dist/ beside it. */
export async function buildPage() {
  rmSync(page, { recursive: true, force: true });
  mkdirSync(page, { recursive: true });
  await scripts();
  fonts();
  copyFileSync(join(web, "index.html"), join(page, "index.html"));
  copyFileSync(
    join(dirname(resolve("@ironcalc/wasm/package.json")), "wasm_bg.wasm"),
    join(page, "ironcalc.wasm"),
  );
  copyFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm"), join(page, "resvg.wasm"));
  cpSync(join(root, "dist"), join(page, "addon"), { recursive: true });
}
