// A webpack loader: a module that exports nothing but data becomes JSON, parsed when the module is first used.
import { relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";

/** Maximum length of a line, below the 1,000 characters that the project promises. */
const LONGEST_LINE = 900;

/** JSON with one entry per line; an entry that is too long is broken again. */
function lines(value, indent = "") {
  const short = JSON.stringify(value);
  if (typeof value !== "object" || value === null || (indent !== "" && short.length < LONGEST_LINE))
    return short;
  const inner = `${indent} `;
  const entries = Array.isArray(value)
    ? value.map((entry) => inner + lines(entry, inner))
    : Object.entries(value).map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${lines(entry, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${entries.join(",\n")}\n${indent}${close}`;
}

/** Whether a value survives JSON unchanged: functions, patterns and classes are not data. */
function isData(value) {
  return (
    typeof value === "object" && value !== null && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)
  );
}

/** The JSON of each export by its placeholder, which is replaced after minification: minifiers fold template literals. */
const texts = new Map();

/**
 * The loader: it turns a module of data into JSON, as Google loads the whole script for every cell, and V8 reads a string
 * faster than the same data as code. A module that exports anything else, a function or a pattern, stays as it is.
 */
export default async function jsonModule(source) {
  const { outputFiles } = await build({
    entryPoints: [this.resourcePath],
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "error",
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const names = Object.keys(module);
  if (names.length === 0 || !names.every((name) => isData(module[name]))) return source;
  const file = relative(this.rootContext, this.resourcePath).replace(/\\/g, "/");
  return names
    .map((name) => {
      texts.set(`${file}#${name}`, lines(module[name]));
      return `export const ${name} = JSON.parse("json:${file}#${name}");\n`;
    })
    .join("");
}

/** Replaces the placeholders in the script by JSON in template literals, which keep their line breaks. */
export function withJson(code) {
  return code.replace(
    /"json:([^"]+)"/g,
    (_, name) => `\`${texts.get(name).replace(/[\\`]|\$\{/g, "\\$&")}\``,
  );
}
