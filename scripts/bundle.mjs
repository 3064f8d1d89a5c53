import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** A text file of the project; its lines end alike on every machine, or the built files would not be the same. */
export function readSource(file) {
  return readFileSync(join(root, file), "utf8").replace(/\r\n/g, "\n");
}

/** esbuild options for a browser script that is inlined in an HTML file or another script. */
export const INLINED = {
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  logLevel: "error",
};

/** Bundles a TypeScript program of the workbench for Node into .build/ and returns the file. */
export async function bundle(source, name) {
  const outfile = join(root, ".build", name);
  await build({
    entryPoints: [join(root, source)],
    outfile,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "error",
    external: ["@duckdb/node-api"],
  });
  return outfile;
}
