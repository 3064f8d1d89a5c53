// Bundles the benchmarks into .build/ and runs them; DuckDB's binding stays outside the bundle.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { build as buildAddon } from "./build.mjs";
import { buildPage } from "./build-page.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const outfile = join(root, ".build", "bench.mjs");

await buildAddon();
await buildPage();
await build({
  entryPoints: [join(root, "bench", "bench.ts")],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
await import(pathToFileURL(outfile).href);
