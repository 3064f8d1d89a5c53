// Builds dist-probe/, dist-page/ and dist/: Code.js (webpack + gas-webpack-plugin over a generated entry), sidebar.html, appsscript.json.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build as esbuild } from "esbuild";
import GasPlugin from "gas-webpack-plugin";
import { minify } from "terser";
import webpack from "webpack";
import { buildProbe } from "./build-probe.mjs";
import { sidebarPage } from "./build-sidebar.mjs";
import { readSource, root } from "./bundle.mjs";
import { withJson } from "./json-module.mjs";
import { plainScript } from "./plain-script.mjs";

const work = join(root, ".build");
const dist = join(root, "dist");
/** Paths of modules that export data only. */
const DATA = /src[\\/](text[\\/](messages|glossary)|facts[\\/]tables|kpis)[\\/].+\.ts$/;
const FILES = ["Code.js", "sidebar.html", "appsscript.json"];

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
 * Writes the entry point of the bundle: the documented functions that Sheets reads, as plain JavaScript, since esbuild
 * drops comments and the plugin loses parameters of exported functions. Modules are required within the functions:
 * loading the script defines functions and evaluates nothing.
 */
async function writeEntry() {
  const { CELL_FUNCTIONS } = await load("src/functions/catalog.ts", "catalog.mjs");
  const { jsdoc } = await load("src/functions/signature.ts", "signature.mjs");
  const { HANDLERS, MENU } = await load("src/app/entry-points.ts", "entry-points.mjs");
  // Names that end in an underscore cannot be called from a cell. Sheets passes on whatever was typed: an argument beyond
  // the named ones is an error to report.
  const lines = [
    'function kpi_(id, args) { return require("../src/cells.ts").kpi(id, [...args]); }',
    'function general_(name, args) { return require("../src/general-cells.ts").general(name, [...args]); }',
    'function addon_() { return require("../src/addon.ts"); }',
  ];
  for (const cell of CELL_FUNCTIONS) {
    const names = cell.arguments.map((argument) => argument.name).join(", ");
    const call = cell.kpi === "" ? `general_("${cell.name}", arguments)` : `kpi_("${cell.kpi}", arguments)`;
    lines.push(jsdoc(cell), `global.${cell.name} = function (${names}) { return ${call}; };`, "");
  }
  for (const name of [...HANDLERS, ...MENU.map((item) => item.name)])
    lines.push(`global.${name} = function (event) { return addon_().${name}(event); };`);
  const entry = join(work, "entry.cjs");
  writeFileSync(entry, `${lines.join("\n")}\n`);
  return entry;
}

/** Bundles the entry into text that can be read: names, lines and indentation stay. */
async function bundle(entry) {
  const config = {
    mode: "production",
    context: root,
    entry,
    target: ["web", "es2019"],
    // No function around the whole: V8 compiles eagerly what stands in parentheses, and most of it no cell needs.
    output: {
      path: work,
      filename: "Code.js",
      iife: false,
      environment: { arrowFunction: true, const: true },
    },
    resolve: { extensions: [".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.(ts|js)$/,
          loader: "esbuild-loader",
          options: { target: "es2019", charset: "utf8" },
        },
        {
          test: DATA,
          loader: join(root, "scripts/json-module.mjs"),
        },
      ],
    },
    // `global` is declared in the header; webpack's own search for it builds a function from text.
    node: { global: false },
    optimization: { minimize: false, concatenateModules: true, moduleIds: "named", mangleExports: false },
    devtool: false,
    plugins: [new GasPlugin({ comment: true, include: [entry] })],
  };
  await new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  return readable(readFileSync(join(work, "Code.js"), "utf8"));
}

/**
 * The bundle as readable text: below the documented functions, unused code and webpack's own comments are removed; names,
 * lines and indentation stay.
 */
async function readable(code) {
  const start = code.search(/(?:\/\*{6}\/ )?var __webpack_modules__/);
  if (start < 0) throw new Error("The bundle's body was not found below the documented functions.");
  const { code: body } = await minify(code.slice(start), {
    ecma: 2019,
    mangle: false,
    compress: {
      defaults: false,
      dead_code: true,
      evaluate: true,
      keep_fargs: false,
      pure_getters: true,
      reduce_vars: true,
      side_effects: true,
      toplevel: true,
      unused: true,
    },
    format: { beautify: true, indent_level: 1, comments: false },
  });
  // webpack's names of imported modules are half of a line.
  const short = body
    // The plugin asks for a search of the global object that nothing uses, and that would build a function from text.
    .replace(/__webpack_require__\.g = function[\s\S]*?\n\}\(\);\n/, "")
    // A call of another module's function; none of ours asks what it was called on.
    .replace(/\(0, ([\w$]+\.[\w$]+)\)\(/g, "$1(")
    .replace(/_(\w+?)__WEBPACK_IMPORTED_MODULE_(\d+)__/g, "$1_$2");
  return `${code.slice(0, start)}\n${withJson(plainScript(short))}\n`;
}

/** The header of a built file, for the person who pastes it; `BUILD` is a placeholder for the id of the build. */
function header() {
  const { version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return [
    `Rashinban (羅針盤): KPI compass for Google Sheets, version ${version}, build BUILD`,
    `Licence: ${license}`,
    "Source: the folder src of the project this file came with",
    "To rebuild this file there and compare: npm ci && npm run build, which prints the SHA-256 of each file (README.md)",
  ];
}

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Builds the add-on into dist/, and the probe beside it. */
export async function build() {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  mkdirSync(work, { recursive: true });
  const lines = header();
  const comment = `/*\n${lines.map((line) => ` * ${line}`).join("\n")}\n */\n`;
  const globals = `var global = this;\nconst RASHINBAN_BUILD = "BUILD";\n`;
  const files = {
    "Code.js": `${comment}${globals}\n${await bundle(await writeEntry())}`,
    "sidebar.html": await sidebarPage(lines.join("\n")),
  };
  // The id follows from what was built, so that equal sources give equal files.
  const id = sha256(Object.values(files).join("")).slice(0, 12);
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(dist, name), text.replace(/\bBUILD\b/g, id));
  writeFileSync(join(dist, "appsscript.json"), readSource("appsscript.json"));
  await buildProbe();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { buildPage } = await import("./build-page.mjs");
  await build();
  await buildPage();
  for (const file of FILES) {
    const bytes = readFileSync(join(dist, file));
    console.log(`${sha256(bytes)}  dist/${file}  ${(bytes.length / 1000).toFixed(1)} kB`);
  }
}
