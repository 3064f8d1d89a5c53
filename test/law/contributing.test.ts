import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Edit, editsOf, examplesOf, insert, withImports } from "./examples";
import { typeScriptFiles } from "./imports";

const root = join(__dirname, "../..");
const examples = examplesOf(readFileSync(join(root, "CONTRIBUTING.md"), "utf8"));
/** A copy of src with the examples in it, beside node_modules, where the compiler looks for types. */
const copy = join(root, ".build/contributing");

/** The compiler's complaints about the copy, by its own configuration for a part of src. */
function complaints(config: string): string {
  try {
    execFileSync(
      process.execPath,
      [join(root, "node_modules/typescript/bin/tsc"), "-p", join(copy, config)],
      {
        encoding: "utf8",
      },
    );
    return "";
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

function writeExamples(edits: readonly Edit[]): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const file of ["tsconfig.base.json", "tsconfig.json", "tsconfig.sidebar.json"])
    cpSync(join(root, file), join(copy, file));
  cpSync(join(root, "src"), join(copy, "src"), { recursive: true });
  for (const edit of edits) {
    const path = join(copy, edit.file);
    writeFileSync(path, insert(path, edit));
  }
  const sources = typeScriptFiles(join(copy, "src"));
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const added = edits.filter((edit) => edit.file === file).map(({ code }) => code);
    writeFileSync(join(copy, file), withImports(join(copy, file), added.join("\n"), sources));
  }
}

test("CONTRIBUTING shows how to add a KPI, a kind of formula, a table and a message, in 10 lines each at most", () => {
  expect(examples.map(({ heading }) => heading)).toEqual([
    "Add a KPI",
    "Add a formula kind",
    "Add a table",
    "Add a message",
  ]);
  const long = examples.filter(({ code }) => code.trim().split("\n").length > 10);
  expect(long.map(({ heading }) => heading)).toEqual([]);
});

test("every example of CONTRIBUTING compiles in the file and at the place that it names", () => {
  const edits = examples.flatMap(({ code }) => editsOf(code));
  expect(edits.length).toBeGreaterThanOrEqual(examples.length);
  writeExamples(edits);
  expect(complaints("tsconfig.json")).toBe("");
  expect(complaints("tsconfig.sidebar.json")).toBe("");
  rmSync(copy, { recursive: true });
});

test("an example with a property that no KPI has does not compile", () => {
  const [kpi] = editsOf(examples[0].code);
  writeExamples([{ ...kpi, code: kpi.code.replace('unit: "count"', 'unit: "pieces"') }]);
  expect(complaints("tsconfig.json")).toContain("pieces");
  rmSync(copy, { recursive: true });
});
