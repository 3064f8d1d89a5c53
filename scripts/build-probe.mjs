// Builds dist-probe/: probe.js, one file to paste into a spreadsheet's script editor, and the manifest it needs.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { root } from "./bundle.mjs";

const HEAD = `/**
 * @OnlyCurrentDoc
 * Rashinban's probe: finds out how Google Sheets really behaves. How to use it: docs/platform-assumptions.md.
 * It works in two tabs of its own, changes nothing else, and cleans up after itself.
 */
`;
/** Top-level functions that Sheets calls. They are declarations, as cells find no others. */
const NAMES =
  "onOpen probeRun probeClock probePageAnswers probeTriggerBudget probeEcho probeDate probeThrow probeHidden_ " +
  "PROBE_ARGS PROBE_SIZE PROBE_RESULT PROBE_UNIQUE PROBE_SERVICE";
export const MANIFEST = {
  timeZone: "America/New_York",
  runtimeVersion: "V8",
  exceptionLogging: "STACKDRIVER",
  oauthScopes: [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
    "https://www.googleapis.com/auth/script.scriptapp",
    "https://www.googleapis.com/auth/script.send_mail",
    "https://www.googleapis.com/auth/script.external_request",
    "https://www.googleapis.com/auth/userinfo.email",
  ],
};

/** The text of probe.js. Not minified: people should be able to read what they paste. */
export async function probeCode() {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/probe/main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "rashinbanProbe_",
    target: "es2019",
    charset: "utf8",
    logLevel: "error",
  });
  const functions = NAMES.split(" ").map(
    (name) => `function ${name}() { return rashinbanProbe_.FUNCTIONS.${name}.apply(null, arguments); }`,
  );
  return `${HEAD}${outputFiles[0].text}\n${functions.join("\n")}\n`;
}

export async function buildProbe() {
  const folder = join(root, "dist-probe");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "probe.js"), await probeCode());
  writeFileSync(join(folder, "appsscript.json"), `${JSON.stringify(MANIFEST, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildProbe();
