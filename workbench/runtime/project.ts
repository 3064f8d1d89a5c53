import { type Node, parse, type Token } from "acorn";
import type { Manifest, ProjectFiles } from "../services/execution";
import { memoize } from "../sheet/memoize";

/** What clasp pushes: one code file, the manifest and pages. */
export interface Project extends ProjectFiles {
  readonly code: string;
  /** Functions of the top level that the platform may call by name, in order. */
  readonly functions: readonly string[];
  /** Functions declared as `function NAME() {}`: only these can be called from cells (platform.md §2.1). */
  readonly cellFunctions: readonly string[];
}

/** Parsed projects kept: tests open many spreadsheets with one project. */
const PROJECTS = 3;
const namedAtTop = memoize(
  (code: string) =>
    (
      parse(code, { ecmaVersion: 2020, sourceType: "script", onToken: (token) => refuseBigInt(code, token) })
        .body as (Node & Named)[]
    ).flatMap(declared),
  PROJECTS,
);

/** Refuses BigInt, the only part of ES2020 that the script editor does not take. */
function refuseBigInt(code: string, { type, start, end }: Token): void {
  if (type.label === "num" && code.slice(start, end).endsWith("n"))
    throw new SyntaxError(`BigInt literal ${code.slice(start, end)}`);
}

interface Named {
  readonly type: string;
  readonly id?: { readonly name?: string } | null;
  readonly init?: { readonly type: string } | null;
  readonly declarations?: readonly Named[];
}

/**
 * Reads a project; throws as Apps Script's editor would when saving: no modules, class fields, top-level await.
 * Unverified [save-class-field, save-private-field, save-lookbehind]: where the editor draws the line.
 */
export function readProject(
  code: string,
  manifest: object,
  files: Readonly<Record<string, string>>,
): Project {
  const html = Object.entries(files).map(([name, text]) => [name.replace(/\.html$/, ""), text]);
  const top = namedAtTop(code);
  const callable = top.filter(({ name }) => !name.endsWith("_"));
  return {
    code,
    manifest: manifest as Manifest,
    html: Object.fromEntries(html),
    functions: callable.map(({ name }) => name),
    cellFunctions: callable.filter(({ statement }) => statement).map(({ name }) => name),
  };
}

function declared(node: Named): { name: string; statement: boolean }[] {
  if (node.type === "FunctionDeclaration") return [{ name: node.id?.name ?? "", statement: true }];
  if (node.type !== "VariableDeclaration") return [];
  const functions = (node.declarations ?? []).filter(({ init }) => /Function/.test(init?.type ?? ""));
  return functions.map(({ id }) => ({ name: id?.name ?? "", statement: false }));
}
