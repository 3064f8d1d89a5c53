import { existsSync, readFileSync } from "node:fs";
import { dirname, relative } from "node:path";

/** A code example of a page, with the heading it stands under. */
export interface Example {
  readonly heading: string;
  readonly code: string;
}

/** Code that an example adds to a file: inside what `into` names, or at the end where it names nothing. */
export interface Edit {
  readonly file: string;
  readonly into: string | null;
  readonly code: string;
}

/** Every TypeScript block of a Markdown page. */
export function examplesOf(markdown: string): Example[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .flatMap((section) =>
      [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => ({
        heading: section.split("\n")[0],
        code,
      })),
    );
}

/** Splits an example at its comments `// file` and `// file, in NAME`, which name the place of the lines below them. */
export function editsOf(code: string): Edit[] {
  const parts = code.split(/^\/\/ (src\/\S+\.ts)(?:, in (\w+))?$/m);
  if (parts[0].trim() !== "" || parts.length === 1)
    throw new Error(`The example does not begin with its place:\n${code}`);
  const edits: Edit[] = [];
  for (let at = 1; at < parts.length; at += 3)
    edits.push({ file: parts[at], into: parts[at + 1] ?? null, code: parts[at + 2].trim() });
  return edits;
}

/**
 * The text of a file with an edit in it: first in an object or type, first in what a function returns, or last in the file,
 * which may be new, where no place is named.
 */
export function insert(path: string, { file, into, code }: Edit): string {
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (into === null) return `${before}\n${code}\n`;
  const place = `^(?:export )?(?:(?:const|type) ${into}\\b[^\\n]*[={]|function ${into}\\b.*?^  return \\{)$`;
  const start = new RegExp(place, "ms").exec(before);
  if (start === null) throw new Error(`${file} has no ${into} to add to.`);
  const end = start.index + start[0].length;
  return `${before.slice(0, end)}\n${code}${before.slice(end)}`;
}

const DECLARATION = /^export (const|function|class|type|interface) (\w+)/gm;

/**
 * A file's text with imports of what the added code names and other files export: examples leave imports out, as an
 * editor adds them.
 */
export function withImports(path: string, added: string, sources: readonly string[]): string {
  const text = readFileSync(path, "utf8");
  const code = added.replace(/"[^"]*"|`[^`]*`/g, "");
  // Parameters of arrow functions, and types that TypeScript has itself, are nobody's exports.
  const own = [...code.matchAll(/\(([^()]*)\) =>/g)].flatMap(([, list]) => list.match(/\w+/g) ?? []);
  const taken = new Set([...own, "number", "string", "boolean"]);
  const known = (name: string): boolean =>
    new RegExp(
      `^import\\b[^;]*\\b${name}\\b|^(?:export )?(?:const|function|class|type|interface) ${name}\\b`,
      "m",
    ).test(text);
  const lines = new Map<string, string>();
  for (const source of [...sources].sort((a, b) => distance(path, b) - distance(path, a))) {
    for (const [, kind, name] of readFileSync(source, "utf8").matchAll(DECLARATION)) {
      if (!new RegExp(`(?<!\\w|[^.]\\.)${name}\\b(?!:)`).test(code) || taken.has(name) || known(name))
        continue;
      const from = relative(dirname(path), source).replace(/\.tsx?$/, "");
      const type = kind === "type" || kind === "interface" ? "type " : "";
      lines.set(name, `import { ${type}${name} } from "${from.startsWith(".") ? from : `./${from}`}";`);
    }
  }
  return `${[...lines.values()].join("\n")}\n${text}`;
}

/** Steps from a file to another through the folders: of two files that export a name, the nearer is meant. */
function distance(from: string, to: string): number {
  return relative(dirname(from), to).split("/").length;
}
