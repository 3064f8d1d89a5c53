// Everything that can be checked: format and lint, types, build, then all tests in two time zones; with --full only the
// build and the long suites in test/full, in one zone. Ends with one line of counts.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { buildPage } from "./build-page.mjs";
import { root } from "./bundle.mjs";

const bin = (name) => join(root, "node_modules", ".bin", name);
const full = process.argv.includes("--full");
let passed = 0;
let failed = 0;

function check(name, command, args, env = {}) {
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  console.log(`${status === 0 ? "ok" : "FAILED"}  ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (status === 0) passed += 1;
  else failed += 1;
}

/**
 * Once is enough for pure layers, which know no zone (a law test holds that), for a page, whose browser has its own, for
 * faults, which are faults anywhere, and for tests that tell of numbers, tabs and texts rather than of days.
 */
const ZONE_FREE = [
  "/node_modules/",
  "/test/full/",
  "/test/(statistics|insight|metrics|kpis|law|browser)/",
  "/test/functions/(wrong-arguments|examples)",
  "/test/workbench/speed",
  "/test/app/(crash|audit|bad-input|copied-tabs|decisions|entry-rules|goals|misfits|one-write|real-sets|red-border|sidebar-settings|tabs)",
];

function jest(zone, again) {
  const report = join(root, ".build", `jest-${zone.replace("/", "-")}.json`);
  const suite = full ? ["--config", "jest.full.config.mjs"] : ["--silent"];
  const rest = process.argv.slice(2).filter((arg) => arg !== "--full");
  if (again) suite.push(...ZONE_FREE.map((pattern) => `--testPathIgnorePatterns=${pattern}`));
  const { status } = spawnSync(bin("jest"), [...suite, "--json", `--outputFile=${report}`, ...rest], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, TZ: zone },
  });
  const results = JSON.parse(readFileSync(report, "utf8"));
  const { numPassedTests, numFailedTests, numFailedTestSuites } = results;
  passed += numPassedTests;
  // A file that does not even load has no failed tests to count.
  failed += numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites));
  console.log(
    `${status === 0 ? "ok" : "FAILED"}  jest TZ=${zone}  ${numPassedTests} passed, ${numFailedTests} failed`,
  );
  if (!full) console.log(platformFacts(results));
}

/** How much of what is known of Google (platform.md, marked § in the tests' names) is held, beyond reach, or unsettled. */
function platformFacts({ testResults }) {
  const held = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, fullName }) => status === "passed" && fullName.includes("§"));
  const lines = (file) => readFileSync(join(root, file), "utf8").trimEnd().split("\n");
  const beyond = lines("test/platform/not-emulable.tsv");
  const unverified = lines("docs/platform-assumptions.md").filter((line) => line.startsWith("| `"));
  return `    facts of platform.md: ${held.length} covered, ${beyond.length} not emulable, ${unverified.length} unverified (docs/platform-assumptions.md)`;
}

mkdirSync(join(root, ".build"), { recursive: true });
if (!full) {
  check("biome", bin("biome"), ["check", "."]);
  for (const config of [
    "tsconfig.json",
    "tsconfig.gas.json",
    "tsconfig.sidebar.json",
    "tsconfig.workbench.json",
    "tsconfig.page.json",
  ]) {
    check(`types ${config}`, bin("tsc"), ["-p", config]);
  }
}
await build();
await buildPage();
const zones = full ? ["Asia/Tokyo"] : ["Asia/Tokyo", "America/Los_Angeles"];
for (const [at, zone] of (process.env.TZ ? [process.env.TZ] : zones).entries()) jest(zone, at > 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
