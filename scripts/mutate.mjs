// Mutation test: changes the program in one small place at a time and looks whether a test notices.
//
//   npm run mutate                                  a sample of every folder below
//   npm run mutate -- src/metrics/targets.ts        all mutants of a file (or of a folder)
//   npm run mutate -- --sample 1000                 a larger sample a folder
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { mutantsOf, switched } from "./mutation/mutants.mjs";
import { runMutants } from "./mutation/run.mjs";

const FOLDERS = ["src/metrics", "src/statistics"];
const TESTS = ["test/metrics", "test/statistics", "test/kpis"];
const SAMPLE = 400;
const ENOUGH = 0.85;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  options: { sample: { type: "string" } },
  allowPositionals: true,
});

function filesBelow(path, ending) {
  if (path.endsWith(ending)) return [path];
  return readdirSync(join(root, path), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${path}/${name.replaceAll("\\", "/")}`)
    .sort();
}

const nameOf = ({ file, change, becomes }) => [file, change, becomes].join("\t");

/** A sample that stays the same while the mutants stay the same: those whose names hash lowest. */
function sampleOf(mutants, size) {
  const seen = new Map();
  const hash = (mutant) => {
    const name = nameOf(mutant);
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return createHash("sha256")
      .update(`${name}\t${seen.get(name)}`)
      .digest("hex");
  };
  const byHash = mutants.map((mutant) => [hash(mutant), mutant]).sort(([a], [b]) => (a < b ? -1 : 1));
  const taken = new Set(byHash.slice(0, size).map(([, mutant]) => mutant));
  return mutants.filter((mutant) => taken.has(mutant));
}

async function bundleTests(sources) {
  const plugin = {
    name: "mutants",
    setup: (builder) => {
      builder.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = sources.get(path.replaceAll("\\", "/"));
        if (contents !== undefined) return { contents, loader: "js" };
        // In a bundle all files share one folder; they look for data beside their own.
        const own = `const __dirname = ${JSON.stringify(dirname(path))};\n`;
        const text = readFileSync(path, "utf8");
        return { contents: text.includes("__dirname") ? own + text : text, loader: "ts" };
      });
    },
  };
  const files = ["test/fixed-seed.ts", ...TESTS.flatMap((folder) => filesBelow(folder, ".test.ts"))];
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: ".build/mutation",
    outbase: ".",
    write: false,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    external: ["esbuild", "fast-check"],
    plugins: [plugin],
    logLevel: "error",
  });
  const codes = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const codeOf = (file) => codes.get(join(root, ".build/mutation", file.replace(/\.ts$/, ".js")));
  // The first gives fast-check its seed; of the others only those that hold a mutant are of use.
  return files
    .map((file) => ({ file: join(root, file), code: codeOf(file) }))
    .filter(({ code }, at) => at === 0 || code.includes("__mutation.at("));
}

/** Mutants that no test can notice, because the program does the same: named with the reason, and not counted. */
const equivalents = new Map(
  readFileSync(join(root, "scripts/mutation/equivalent.tsv"), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([file, change, becomes, reason]) => [nameOf({ file, change, becomes }), reason]),
);

function report(folder, results, total) {
  const counted = results.filter((one) => one.outcome === "killed" || !equivalents.has(nameOf(one)));
  const killed = counted.filter(({ outcome }) => outcome === "killed").length;
  console.log(
    `\n${folder}: ${killed} of ${counted.length} noticed, ${((100 * killed) / counted.length).toFixed(1)} %`,
  );
  console.log(
    `  ${results.length} of ${total} mutants run, ${results.length - counted.length} of them equivalent`,
  );
  for (const one of results.filter(({ outcome }) => outcome !== "killed")) {
    const why = equivalents.get(nameOf(one)) ?? (one.outcome === "unmet" ? "no test gets there" : "survived");
    console.log(`  ${one.file}:${one.line}  ${one.change}  (${why})\n      ${one.becomes}`);
  }
  return killed >= ENOUGH * counted.length;
}

const folders = (positionals.length > 0 ? positionals : FOLDERS).map((folder) => {
  const files = filesBelow(folder, ".ts").map((file) => ({ file, ...mutantsOf(root, file) }));
  const mutants = files.flatMap((one) => one.mutants);
  const size = values.sample ? Number(values.sample) : positionals.length > 0 ? mutants.length : SAMPLE;
  return { folder, files, total: mutants.length, sample: sampleOf(mutants, size) };
});
const mutants = folders.flatMap(({ sample }) => sample).map((mutant, id) => ({ ...mutant, id }));
const sources = new Map(
  folders
    .flatMap(({ files }) => files)
    .map(({ file, code, loops }) => [
      `${root.replaceAll("\\", "/")}/${file}`,
      switched(
        code,
        mutants.filter((one) => one.file === file),
        loops,
      ),
    ]),
);
const started = Date.now();
const results = await runMutants(await bundleTests(sources), mutants, ({ length }) => {
  if (length % 100 === 0)
    console.log(`${length} of ${mutants.length} after ${Math.round((Date.now() - started) / 1000)} s`);
});
const enough = folders.map(({ folder, total }) =>
  report(
    folder,
    results.filter(({ file }) => file.startsWith(folder)),
    total,
  ),
);
const names = new Set(folders.flatMap(({ files }) => files.flatMap((one) => one.mutants.map(nameOf))));
const chosen = new Set(folders.flatMap(({ files }) => files.map(({ file }) => file)));
const stale = [...equivalents.keys()].filter((name) => chosen.has(name.split("\t")[0]) && !names.has(name));
for (const name of stale) console.log(`No longer a mutant, to be taken out of equivalent.tsv: ${name}`);
if (enough.includes(false) || stale.length > 0) process.exitCode = 1;
