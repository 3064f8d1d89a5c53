import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { HANDLERS, MENU } from "../../src/app/entry-points";
import { CELL_FUNCTIONS } from "../../src/functions/catalog";

const root = join(__dirname, "../..");
const code = readFileSync(join(root, "dist/Code.js"), "utf8");
const manifest = JSON.parse(readFileSync(join(root, "dist/appsscript.json"), "utf8"));

/** A realm with nothing but ECMAScript, and services that must not be touched while loading. */
function bareRealm(): { context: object; touched: string[] } {
  const touched: string[] = [];
  const context = createContext({});
  runInContext(
    "delete globalThis.console; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;",
    context,
  );
  for (const service of [
    "SpreadsheetApp",
    "PropertiesService",
    "CacheService",
    "HtmlService",
    "Session",
    "Utilities",
    "ScriptApp",
  ]) {
    Object.defineProperty(context, service, {
      get: () => {
        touched.push(service);
        return undefined;
      },
    });
  }
  return { context, touched };
}

test("Code.js parses as an ES2019 script", () => {
  expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
});

test("it loads in a bare realm and touches no service", () => {
  const { context, touched } = bareRealm();
  runInContext(code, context);
  expect(touched).toEqual([]);
});

test("its functions are documented with their parameters", () => {
  const undocumented = CELL_FUNCTIONS.filter((cell) => {
    const names = cell.arguments.map((argument) => argument.name);
    const head = `\nfunction ${cell.name}(${names.join(", ")}) {`;
    const at = code.indexOf(head);
    const doc = code.slice(code.lastIndexOf("/**", at), at);
    return (
      at < 0 ||
      !doc.includes("@customfunction") ||
      !doc.trimEnd().endsWith("*/") ||
      names.some((name) => !doc.includes(name))
    );
  });
  expect(undocumented.map((cell) => cell.name)).toEqual([]);
});

test("every global function is a cell function, a menu command or a handler", () => {
  const { context } = bareRealm();
  runInContext(code, context);
  const before = new Set(Object.getOwnPropertyNames(runInContext("globalThis", createContext({}))));
  const added = Object.getOwnPropertyNames(context).filter(
    // Google hides names that end so from cells, menus and pages.
    (name) =>
      !name.endsWith("_") &&
      !before.has(name) &&
      typeof (context as Record<string, unknown>)[name] === "function",
  );
  const expected = [
    ...CELL_FUNCTIONS.map((cell) => cell.name),
    ...MENU.map((item) => item.name),
    ...HANDLERS,
  ];
  expect(added.sort()).toEqual([...expected].sort());
});

test("plain arithmetic works without any service", () => {
  const { context, touched } = bareRealm();
  // 1,200,000 ÷ 24 = 50,000.
  expect(runInContext(`${code};CAC(1200000, 24)`, context)).toBe(50000);
  expect(touched).toEqual([]);
});

/** The product's files that may name a service. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /^(gas\/|cells\.ts|addon\.ts)/.test(path) && path.endsWith(".ts"))
    .map((path) => join(root, folder, path));
}

test("clasp would push exactly the three files", () => {
  const clasp = join(root, "node_modules/.bin/clasp");
  const status = JSON.parse(
    execFileSync(clasp, ["show-file-status", "--json"], { cwd: root, encoding: "utf8" }),
  );
  const files = status.filesToPush.map((file: string) => file.replace(/^.*dist\//, "")).sort();
  expect(files).toEqual(["Code.js", "appsscript.json", "sidebar.html"]);
});

test("the manifest asks for the narrowest scopes that the code needs, and is no card add-on", () => {
  const needs: Record<string, RegExp> = {
    "spreadsheets.currentonly": /SpreadsheetApp\.getActiveSpreadsheet/,
    "script.container.ui": /\.showSidebar\(/,
    "script.scriptapp": /ScriptApp\.newTrigger/,
    "script.send_mail": /MailApp\.sendEmail/,
    "script.external_request": /UrlFetchApp\.fetch\(/,
    "userinfo.email": /\.getEmail\(/,
  };
  const needed = Object.keys(needs).filter((scope) =>
    needs[scope].test(
      sources("src")
        .map((path) => readFileSync(path, "utf8"))
        .join("\n"),
    ),
  );
  const asked = manifest.oauthScopes.map((scope: string) =>
    scope.replace("https://www.googleapis.com/auth/", ""),
  );
  expect(asked.sort()).toEqual(needed.sort());
  expect([manifest.runtimeVersion, manifest.addOns]).toEqual(["V8", undefined]);
});
