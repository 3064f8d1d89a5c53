import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Import, importCycles, importsOf, typeScriptFiles, unresolved } from "./imports";

const root = join(__dirname, "../..");
const workbench = join(root, "workbench");
const sources = typeScriptFiles(workbench);

/** From left to right, as in src; "." stands for the files in `workbench/` itself. */
const ORDER = ["sheet", "services", "runtime", "client", ".", "page", "cli", "web"];

/** `#host` and `#realms` stand for Node's or the browser's file: both are followed. */
const packageImports: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
).imports;
const aliases = Object.fromEntries(
  Object.entries(packageImports).map(([alias, files]) => [
    alias,
    Object.values(files).map((file) => join(root, file)),
  ]),
);

const imports = (path: string): Import[] => importsOf(path, aliases);
const name = (path: string): string => relative(root, path);
/** The folder in `workbench/` that a file stands in. */
const folderOf = (path: string): string => dirname(relative(workbench, path)).split("/")[0];
const isOwn = ({ target }: Import): boolean => target.startsWith(`${workbench}/`);

test("every import of the workbench leads to a file", () => {
  expect(Object.keys(aliases)).toEqual(["#host", "#realms"]);
  expect(sources.flatMap(imports).filter(isOwn).length).toBeGreaterThan(500);
  expect(unresolved(sources, imports).map(name)).toEqual([]);
});

test("every folder of the workbench imports only from those to its left", () => {
  const folders = new Set(sources.map(folderOf));
  expect([...folders].sort()).toEqual([...ORDER].sort());
  const wrong = sources.flatMap((path) =>
    imports(path)
      .filter((one) => isOwn(one) && ORDER.indexOf(folderOf(one.target)) > ORDER.indexOf(folderOf(path)))
      .map(({ target }) => `${name(path)} → ${name(target)}`),
  );
  expect(wrong).toEqual([]);
});

test("no file of the workbench imports itself through others, types included", () => {
  expect(importCycles(sources, imports).map((cycle) => cycle.map(name).join(" → "))).toEqual([]);
});

test("the finder of circles sees one that only types close", () => {
  const edges: Record<string, Import[]> = {
    "a.ts": [{ target: "b", typeOnly: false }],
    "b.ts": [{ target: "a", typeOnly: true }],
    "c.ts": [{ target: "a", typeOnly: false }],
  };
  expect(importCycles(Object.keys(edges), (path) => edges[path])).toEqual([["a", "b", "a"]]);
});
