import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** An import of one of the project's own files, without its suffix. */
export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** All TypeScript files of a folder and the folders in it. */
export function typeScriptFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? typeScriptFiles(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/**
 * What a file imports or re-exports by a relative path, type-only imports included; `aliases` are the names of
 * package.json (`#host`), each standing for several files.
 */
export function importsOf(path: string, aliases: Readonly<Record<string, readonly string[]>> = {}): Import[] {
  const text = readFileSync(path, "utf8");
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([.#][^"]+)"/gms);
  const lazy = text.matchAll(/\bimport\("(\.[^"]+)"\)/g);
  const named = [...[...found].map(([, type, name]) => ({ name, typeOnly: type !== undefined }))];
  for (const [, name] of lazy) named.push({ name, typeOnly: false });
  return named.flatMap(({ name, typeOnly }) =>
    (aliases[name] ?? [join(dirname(path), name)]).map((target) => ({
      target: target.replace(/\.tsx?$/, ""),
      typeOnly,
    })),
  );
}

/** Circles of imports among files, each as the files along it. */
export function importCycles(
  paths: readonly string[],
  imports: (path: string) => readonly Import[],
): string[][] {
  const graph = new Map(
    paths.map((path) => [path.replace(/\.tsx?$/, ""), imports(path).map(({ target }) => target)]),
  );
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path]);
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

/** Imports that lead to no TypeScript file; a checker that loses an edge sees no circle. */
export function unresolved(paths: readonly string[], imports: (path: string) => readonly Import[]): string[] {
  const exists = (target: string): boolean =>
    [".ts", ".tsx", ".d.ts", ""].some((suffix) => existsSync(target + suffix));
  return paths
    .flatMap((path) => imports(path).filter(({ target }) => !exists(target)))
    .map(({ target }) => target);
}
