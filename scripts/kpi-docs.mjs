// Writes docs/kpis.md, docs/functions.md, docs/glossary.md and the README's table of functions from the catalogs; with
// --check it only says whether they are up to date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundle, root } from "./bundle.mjs";

const load = createRequire(import.meta.url);
const { pages } = load(await bundle("scripts/docs/pages.ts", "pages.cjs"));
const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "");
const stale = pages(read("README.md")).filter(([path, text]) => read(path) !== text);
for (const [path, text] of stale) {
  if (process.argv.includes("--check")) console.log(`${path} is not what npm run docs writes now`);
  else writeFileSync(join(root, path), text);
}
process.exitCode = process.argv.includes("--check") && stale.length > 0 ? 1 : 0;
