import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../../src/text/locale";

const root = join(__dirname, "../..");
const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(root, folder, file));

const isText = (one: unknown): one is Text =>
  typeof one === "object" && one !== null && "ja" in one && typeof one.ja === "string";

function textsOf(file: string): (readonly [code: string, text: Text])[] {
  const catalogues: object[] = Object.values(require(file)).filter(
    (one) => typeof one === "object",
  ) as object[];
  return catalogues.flatMap((catalogue) =>
    Object.entries(catalogue ?? {}).filter((entry): entry is [string, Text] => isText(entry[1])),
  );
}

/** Whether a file says all words of a message in their order, with anything in the places of its parameters. */
function says(file: string, text: string): boolean {
  const parts = text.split(/\{[^}]*\}/).filter((part) => part !== "");
  // What is left of a short one beside its parameters might be part of another.
  const least = text.includes("{") ? 12 : 8;
  if (!/[。.]$/.test(text) || parts.join("").length < least) return false;
  if (!parts.every((part) => file.includes(part))) return false;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  // A sentence that begins with its own words begins where they do, and is not the end of another.
  const start = text.startsWith("{") ? "" : "(?<![\\p{L}」])";
  return new RegExp(start + escaped.join("[^\\n]{0,80}?"), "u").test(file);
}

const tests = filesOf("test", ".ts").map((file) => ({
  file: file.slice(root.length + 1),
  text: readFileSync(file, "utf8"),
}));
const messages = [...filesOf("src/text/messages", ".ts"), ...filesOf("src/sidebar/words", ".ts")].flatMap(
  textsOf,
);

test("the whole sentence of a message stands in one test file at most; elsewhere tests name its code", () => {
  expect(messages.length).toBeGreaterThan(300);
  const twice = messages.flatMap(([code, text]) =>
    Object.values(text).flatMap((words) => {
      const found = tests.filter((one) => says(one.text, words)).map(({ file }) => file);
      return found.length > 1 ? [`${code}: ${found.join(", ")}`] : [];
    }),
  );
  expect(twice).toEqual([]);
});
