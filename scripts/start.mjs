// Builds the add-on and runs its main job in the workbench; with --once headless, else with a page to look at.
import { createRequire } from "node:module";
import { build } from "./build.mjs";
import { bundle, root } from "./bundle.mjs";

await build();
const { main } = createRequire(import.meta.url)(await bundle("workbench/cli/main.ts", "start.cjs"));
main(root, process.argv.slice(2));
