// Builds the add-on; with --once runs its main job in the workbench, headless, else serves the workbench as a page.
import { createRequire } from "node:module";
import { build } from "./build.mjs";
import { buildPage } from "./build-page.mjs";
import { bundle, root } from "./bundle.mjs";

await build();
const { main } = createRequire(import.meta.url)(await bundle("workbench/cli/main.ts", "start.cjs"));
await main(root, process.argv.slice(2), buildPage);
