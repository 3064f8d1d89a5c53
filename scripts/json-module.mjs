// A webpack loader: a module that exports nothing but data becomes JSON, parsed when the module is first used.
import { relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";

/** Below the 1,000 characters that the project promises for a line. */
const LONGEST_LINE = 900;

/** JSON with an entry a line, and an entry that is too long in lines of its own. */
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

/** Whether JSON keeps it as it is: functions, patterns and classes are not data. */
function isData(value) {
  return (
    typeof value === "object" && value !== null && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)
  );
}

/** The JSON of each export by the name that stands for it until the script is written: minifiers fold template literals. */
const texts = new Map();

/**
 * Google loads the whole script for every cell, and V8 reads a string faster than the same data as code. A module with
 * anything else in it, a function or a pattern, stays as it is.
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

/** The script with the data in their places, as template literals: they keep their lines. */
export function withJson(code) {
  return code.replace(
    /"json:([^"]+)"/g,
    (_, name) => `\`${texts.get(name).replace(/[\\`]|\$\{/g, "\\$&")}\``,
  );
}
