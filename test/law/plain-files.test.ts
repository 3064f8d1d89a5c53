import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { FORBIDDEN, pageScript } from "../../scripts/plain-page.mjs";
import { plainScript } from "../../scripts/plain-script.mjs";
import { compiledOnLoad, evaluatedOnLoad } from "./loading-cost";

const root = join(__dirname, "../..");
const read = (file: string): string => readFileSync(join(root, "dist", file), "utf8");
const code = read("Code.js");
const page = read("sidebar.html");
const inside = (tag: string): string[] =>
  [...page.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, "g"))].map(([, text]) => text);
const PUSHED = ["Code.js", "appsscript.json", "sidebar.html"];

test("what is pushed are three files", () => {
  expect(readdirSync(join(root, "dist")).sort()).toEqual(PUSHED);
});

test("no line is longer than 1,000 characters", () => {
  const long = PUSHED.flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((line, at) => (line.length > 1000 ? [`${file}:${at + 1} ${line.length}`] : [])),
  );
  expect(long).toEqual([]);
});

test("nothing is packed, and no code is made from text", () => {
  for (const text of [code, ...inside("script")]) {
    const names = new Set<string>();
    JSON.stringify(parse(text, { ecmaVersion: 2022 }), (_, node) => {
      if (node?.type === "Identifier") names.add(node.name);
      return node;
    });
    expect(names.size).toBeGreaterThan(10);
    expect(["eval", "Function", "atob", "DecompressionStream"].filter((name) => names.has(name))).toEqual([]);
    // gzip begins with 1f 8b 08, which is H4sI in base64.
    expect(text).not.toContain("H4sI");
    // Long runs without a blank that mix cases and digits are base64; a list of currencies has capitals alone.
    const runs = text.match(/[A-Za-z0-9+/]{200,}/g) ?? [];
    expect(runs.filter((run) => /[a-z]/.test(run) && /[0-9]/.test(run))).toEqual([]);
  }
  expect(code).not.toMatch(/ungzip|HtmlService[^;]*getContent/);
});

test("each file says what it is, its licence, its source, how to rebuild it, and the same build", () => {
  const builds = [code, page].map((text) => {
    const head = text.slice(0, 800);
    for (const word of ["Rashinban", "version", "Apache-2.0", "Source:", "npm run build"])
      expect(head).toContain(word);
    return /build ([0-9a-f]{12})\b/.exec(head)?.[1];
  });
  expect(builds[0]).toBeDefined();
  expect(builds[1]).toBe(builds[0]);
  expect(page).toContain(`data-build="${builds[0]}"`);
  expect(runInContext(`${code};RASHINBAN_BUILD`, createContext({}))).toBe(builds[0]);
});

test("the top level of the script only defines", () => {
  expect(evaluatedOnLoad(code)).toEqual([]);
});

test.each(['var x = [JSON.parse("1")];', "var m = {a: compute()};", "var x = a || f();", "g.x = (f(), 1);"])(
  "a top level that evaluates is found: %s",
  (script) => {
    expect(evaluatedOnLoad(script)).toHaveLength(1);
  },
);

test("no function around the whole makes V8 compile what a cell does not need", () => {
  expect(compiledOnLoad(code)).toEqual([]);
});

const LONG_BODY = `{ ${"x(); ".repeat(1500)} }`;

test.each([
  `var modules = {"./b": (m => ${LONG_BODY})};`,
  `(function () ${LONG_BODY})();`,
  `!function () ${LONG_BODY}();`,
])("a long function that V8 compiles at once is found", (script) => {
  expect(compiledOnLoad(script)).toHaveLength(1);
});

test("the table of what loading costs is of a script of this size", () => {
  const table = readFileSync(join(root, "docs/performance.md"), "utf8");
  const [, kilobytes] = /\| Code\.js \| ([\d.]+) kB/.exec(table) ?? [];
  expect(Number(kilobytes) / (Buffer.byteLength(code) / 1000)).toBeCloseTo(1, 1);
});

// No report says that a megabyte breaks anything, but then it is time to look again (docs/performance.md).
test("the script stays below the size at which to look again, the page below 400 kB", () => {
  expect(Buffer.byteLength(code)).toBeLessThan(1_100_000);
  expect(Buffer.byteLength(page)).toBeLessThan(400_000);
});

describe("the page, as HtmlService serves it", () => {
  test("scripts and styles hold nothing that looks like a comment or ends a script early", () => {
    expect(inside("script").length).toBe(2);
    expect(inside("style").length).toBe(1);
    for (const text of [...inside("script"), ...inside("style")]) expect(text).not.toMatch(FORBIDDEN);
  });

  test("scripts are ASCII", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
    for (const text of inside("script")) expect(text).toMatch(/^[\x00-\x7f]*$/);
  });

  test.each([
    ['"https://example.com/a"', "https://example.com/a"],
    ["`a//b/*c`", "a//b/*c"],
    ['"a\\/\\/b"', "a//b"],
    ['"</script><!--"', "</script><!--"],
    ['"x//y".replace(/\\/*y|[/*]/g, "z")', "xz"],
    ["1 /* one */ + 1 // two", 2],
  ])("%s is written otherwise and means the same", (source, value) => {
    const written = pageScript(`result = ${source};\n`);
    expect(written).not.toMatch(FORBIDDEN);
    expect(runInContext(written, createContext({ result: null }))).toBe(value);
  });
});

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** As git writes files on Windows where it is not told otherwise. */
function withWindowsLines(file: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replace(/\n/g, "\r\n"));
}

test("a string that is broken into lines means the same, whatever stands at the border", () => {
  for (const letter of ["😀", "\\u{1F600}", "\\u3042", "\\\\"]) {
    for (let before = 895; before < 903; before += 1) {
      const source = `result = "${"a".repeat(before)}${letter}${"b".repeat(50)}";`;
      const value = (script: string): unknown => runInContext(script, createContext({ result: null }));
      expect(value(plainScript(source))).toBe(value(source));
    }
  }
});

test("a build in another folder, of files with the line ends of Windows, gives the same bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "rashinban-build-"));
  try {
    for (const part of [
      "src",
      "scripts",
      "package.json",
      "appsscript.json",
      "tsconfig.json",
      "tsconfig.base.json",
    ])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    for (const file of textFiles(join(folder, "src"))) withWindowsLines(file);
    withWindowsLines(join(folder, "appsscript.json"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const script = 'await (await import("./scripts/build.mjs")).build()';
    execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: folder,
      env: { ...process.env, TZ: "America/New_York", LANG: "C" },
    });
    for (const file of PUSHED) expect(readFileSync(join(folder, "dist", file), "utf8")).toBe(read(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
