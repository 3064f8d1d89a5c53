// Builds dist-probe/, dist-page/ and dist/: Code.js (webpack + gas-webpack-plugin over a generated entry), sidebar.html, appsscript.json.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build as esbuild } from "esbuild";
import GasPlugin from "gas-webpack-plugin";
import { minify } from "terser";
import webpack from "webpack";
import { buildProbe } from "./build-probe.mjs";
import { INLINED, root } from "./bundle.mjs";
import { heldTexts } from "./held-text-loader.cjs";

const work = join(root, ".build");
const dist = join(root, "dist");

/**
 * Modules that cells load anyway, and that jobs therefore take from them. Named here: what is shared must be the same
 * in both, and be asked for by the same path.
 */
const SHARED = [
  "calendar/compare",
  "calendar/day",
  "calendar/kinds",
  "calendar/period",
  "calendar/relative",
  "facts/tables",
  "functions/call",
  "functions/general-cell",
  "functions/kpi-cell",
  "functions/live",
  "kpis/catalog",
  "metrics/plain",
  "report/values",
  "text/messages/functions",
  "text/messages/metrics",
];

/** Loads TypeScript catalogs into this process, so that the entry is generated from them and cannot drift. */
async function load(source, name) {
  const outfile = join(work, name);
  await esbuild({
    entryPoints: [join(root, source)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

/**
 * esbuild drops comments and the plugin loses parameters of exported functions, so what Sheets reads, the documented
 * signatures, is written as plain JavaScript here and lifted to the top of Code.js by the plugin.
 */
async function writeEntry() {
  const { CELL_FUNCTIONS } = await load("src/functions/catalog.ts", "catalog.mjs");
  const { jsdoc } = await load("src/functions/signature.ts", "signature.mjs");
  const { HANDLERS, LOADED, MENU, SERVICES } = await load("src/app/entry-points.ts", "entry-points.mjs");
  const { explanations } = await load("src/functions/explanation.ts", "explanation.mjs");
  writeFileSync(
    join(work, "explanations.ts"),
    `export const EXPLANATIONS = ${JSON.stringify(explanations(), null, 1)};\n`,
  );
  const lines = [
    'import * as addon from "../src/addon.ts";',
    'import { EXPLANATIONS } from "./explanations.ts";',
    'import { CODE } from "./packed-jobs.ts";',
    "",
    ...SHARED.map((module, at) => `import * as shared${at} from "../src/${module}.ts";`),
    `const shared = { ${SHARED.map((module, at) => `"${module}": shared${at}`).join(", ")} };`,
    `const packed = () => ({ code: CODE, shared, services: { ${SERVICES.join(", ")} } });`,
    "",
  ];
  for (const cell of CELL_FUNCTIONS) {
    const names = cell.arguments.map((argument) => argument.name).join(", ");
    // Sheets passes on whatever was typed: an argument beyond the named ones is a mistake that is to be said.
    const call =
      cell.kpi === ""
        ? `addon.general("${cell.name}", EXPLANATIONS, [...arguments])`
        : `addon.kpi("${cell.kpi}", [...arguments])`;
    lines.push(jsdoc(cell), `global.${cell.name} = function (${names}) { return ${call}; };`, "");
  }
  for (const name of [...HANDLERS, ...MENU.map((item) => item.name)]) {
    const call = LOADED.includes(name) ? `addon.${name}(event)` : `addon.job(packed(), "${name}", event)`;
    lines.push(`global.${name} = function (event) { return ${call}; };`);
  }
  writeFileSync(join(work, "entry.mjs"), `${lines.join("\n")}\n`);
  return SERVICES;
}

/** Takes sentences out, to be read by `runtime` where they are wanted, and what a catalog says to readers only. */
const textRule = (runtime, test) => ({
  test,
  enforce: "post",
  // A menu is built in AuthMode.NONE, where a script should ask for as little as it can.
  exclude: /\/src\/app\/entry-points\.ts$|packed-jobs\.ts$/,
  loader: join(root, "scripts/held-text-loader.cjs"),
  options: { runtime },
});
const HELD = join(root, "src/gas/held-text.ts");
const OURS = /\/(src|\.build)\/.*\.ts$/;
/** The many sentences of insight are wanted when there is something to say, those of a page beside it. */
const WAITING = /\/src\/text\/messages\/(insight-.*|app-(wizard|help)|entry-rules)\.ts$/;

/** Bundles one entry; what is particular to it is given: where it goes, and plugins. */
function bundle({ entry, output, plugins = [], rules = [], externals = [] }) {
  const config = {
    mode: "production",
    context: root,
    entry,
    target: ["web", "es2019"],
    output: { iife: true, environment: { arrowFunction: true, const: true }, ...output },
    resolve: { extensions: [".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.(ts|js)$/,
          loader: "esbuild-loader",
          options: { target: "es2019", charset: "utf8" },
        },
        ...rules,
      ],
    },
    optimization: { minimize: false, concatenateModules: true, moduleIds: "natural" },
    devtool: false,
    externals,
    plugins,
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve(stats);
    });
  });
}

/**
 * The jobs as a function of the services they name, minified and zipped into a text. They are bundled first: the other
 * bundle holds that text.
 */
async function packJobs(services) {
  const output = { path: work, filename: "jobs.js", library: { type: "var", name: "jobs" } };
  const externals = ({ context, request }, answer) => {
    const module = join(context, request).slice(join(root, "src/").length);
    if (request.startsWith(".") && SHARED.includes(module)) answer(null, `var shared["${module}"]`);
    else answer();
  };
  await bundle({ entry: join(root, "src/jobs.ts"), output, rules: [textRule(HELD, WAITING)], externals });
  const bundled = readFileSync(join(work, "jobs.js"), "utf8");
  const { code } = await minify(`(({ ${services.join(", ")} }, shared) => { ${bundled}\nreturn jobs; })`, {
    ecma: 2019,
    // The value of the whole is what is wanted.
    compress: { ...COMPRESS, expression: true },
    format: { ascii_only: false, comments: false },
  });
  writeFileSync(join(work, "jobs.min.js"), code);
  const text = gzipSync(code, { level: 9 }).toString("base64");
  writeFileSync(join(work, "packed-jobs.ts"), `export const CODE = ${JSON.stringify(text)};\n`);
}

/**
 * Nothing is called with `new` but classes, so any function that needs no `this` may be an arrow; reading a property
 * changes nothing.
 */
const COMPRESS = { passes: 3, unsafe_arrows: true, pure_getters: true };

/** Minifies all but the documented functions at the top: their comments and parameters are what Sheets reads. */
async function minifyBody() {
  const file = join(dist, "Code.js");
  const code = readFileSync(file, "utf8");
  const start = code.indexOf("/******/ (() => {");
  if (start < 0) throw new Error("The bundle's body was not found below the documented functions.");
  // The arguments' names stand in the documented functions above; the body takes whatever was typed.
  const nameless = code
    .slice(start)
    .replace(
      /(\.g\.[A-Z_]+ = )function ?\([^)]*\) ?\{ return (.+), \[\.\.\.arguments\]\); \}/g,
      "$1(...args) => $2, args)",
    );
  const { code: body } = await minify(nameless, {
    ecma: 2019,
    compress: COMPRESS,
    format: { ascii_only: false, comments: false },
  });
  writeFileSync(file, `${code.slice(0, start)}\n${body}`);
}

async function sidebar() {
  const { outputFiles } = await esbuild({
    ...INLINED,
    entryPoints: [join(root, "src/sidebar/main.tsx")],
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const sheet = await esbuild({ ...INLINED, entryPoints: [join(root, "src/sidebar/style.css")] });
  const style = sheet.outputFiles[0].text;
  // Half as long, and nothing inside a string can end the script early.
  const packed = (text) => gzipSync(text, { level: 9 }).toString("base64");
  const page = readFileSync(join(root, "src/sidebar/page.html"), "utf8");
  const html = page
    .replace("/*STYLE*/", () => style.trim())
    .replace("PROGRAM", () => packed(outputFiles[0].text))
    .replace("TEXTS", () => packed(heldTexts()));
  writeFileSync(join(dist, "sidebar.html"), html);
}

/** Builds the add-on into dist/, and the probe beside it. */
export async function build() {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  mkdirSync(work, { recursive: true });
  await packJobs(await writeEntry());
  const entry = join(work, "entry.mjs");
  await bundle({
    entry,
    output: { path: dist, filename: "Code.js" },
    plugins: [new GasPlugin({ comment: true, include: [entry] })],
    rules: [textRule(HELD, OURS)],
  });
  await minifyBody();
  await sidebar();
  copyFileSync(join(root, "appsscript.json"), join(dist, "appsscript.json"));
  await buildProbe();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { buildPage } = await import("./build-page.mjs");
  await build();
  await buildPage();
  for (const file of ["Code.js", "sidebar.html", "appsscript.json"]) {
    const bytes = readFileSync(join(dist, file)).length;
    console.log(`dist/${file}  ${(bytes / 1000).toFixed(1)} kB`);
  }
}
