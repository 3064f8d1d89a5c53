// Everything that can be checked: format and lint, types and build beside each other, then all tests, those that know
// days in a second time zone too; with --full only the build and the long suites in test/full, in one zone. Ends with
// the slowest suites and one line of counts.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bundle.mjs";
import { slowestSuites } from "./slowest-suites.mjs";

const began = Date.now();
const bin = (name) => join(root, "node_modules", ".bin", name);
const full = process.argv.includes("--full");
const suites = [];
let passed = 0;
let failed = 0;

/** Runs a command to its end and prints what it said, undivided by what runs beside it. */
function check(name, command, args) {
  const started = Date.now();
  return new Promise((resolve) => {
    const said = [];
    const running = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [running.stdout, running.stderr]) stream.on("data", (bytes) => said.push(bytes));
    running.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      console.log(
        `${status === 0 ? "ok" : "FAILED"}  ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`,
      );
      if (status === 0) passed += 1;
      else failed += 1;
      resolve();
    });
  });
}

function jest(zone, ...selection) {
  const report = join(root, ".build", `jest-${zone.replace("/", "-")}.json`);
  const suite = full ? ["--config", "jest.full.config.mjs"] : ["--silent"];
  const rest = process.argv.slice(2).filter((arg) => arg !== "--full");
  const { status } = spawnSync(
    bin("jest"),
    [...suite, "--json", `--outputFile=${report}`, ...selection, ...rest],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, TZ: zone } },
  );
  const results = JSON.parse(readFileSync(report, "utf8"));
  const { numPassedTests, numFailedTests, numFailedTestSuites } = results;
  passed += numPassedTests;
  // A file that does not even load has no failed tests to count.
  failed += numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites));
  console.log(
    `${status === 0 ? "ok" : "FAILED"}  jest TZ=${zone}  ${numPassedTests} passed, ${numFailedTests} failed`,
  );
  suites.push(...results.testResults);
  return results;
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
const checks = [check("build", process.execPath, [join(root, "scripts/build.mjs")])];
if (!full) {
  checks.push(check("biome", bin("biome"), ["check", "."]));
  for (const config of [
    "tsconfig",
    "tsconfig.gas",
    "tsconfig.sidebar",
    "tsconfig.workbench",
    "tsconfig.page",
  ])
    checks.push(check(`types ${config}.json`, bin("tsc"), ["-p", `${config}.json`]));
}
await Promise.all(checks);
const first = jest(process.env.TZ ?? "Asia/Tokyo");
if (!full) console.log(platformFacts(first));
if (!full && process.env.TZ === undefined)
  jest("America/Los_Angeles", "--passWithNoTests", "--filter", join(root, "scripts/suites-with-days.cjs"));
console.log(slowestSuites(suites, (Date.now() - began) / 1000).join("\n"));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
