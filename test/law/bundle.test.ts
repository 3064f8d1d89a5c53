import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { parse } from "acorn";
import { HANDLERS, LOADED, MENU, SERVICES } from "../../src/app/entry-points";
import { CELL_FUNCTIONS } from "../../src/functions/catalog";
import { KPIS } from "../../src/kpis/catalog";
import type { Kpi } from "../../src/metrics/kpi";
import { factsMessages } from "../../src/text/messages/facts";
import { functionMessages } from "../../src/text/messages/functions";

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

test("it starts with documented functions and their parameters", () => {
  expect(code.startsWith("/**\n")).toBe(true);
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
    (name) => !before.has(name) && typeof (context as Record<string, unknown>)[name] === "function",
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

// The whole product's budget.
test.each([
  ["Code.js", 300_000],
  ["sidebar.html", 120_000],
])("%s has at most %d bytes", (file, limit) => {
  expect(readFileSync(join(root, "dist", file)).length).toBeLessThanOrEqual(limit);
});

/** The product's files that may name a service. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /^(gas\/|jobs\.ts|addon\.ts)/.test(path) && path.endsWith(".ts"))
    .map((path) => join(root, folder, path));
}

/** The sentences that the build moved out of Code.js, by their numbers. */
function heldTexts(): string[][] {
  const page = readFileSync(join(root, "dist/sidebar.html"), "utf8");
  const packed = page.split('<script type="application/gzip" id="texts">')[1].split("</script>")[0];
  return JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString());
}

/** What stands behind each name of an object literal, as parts of the syntax tree. */
// biome-ignore lint/suspicious/noExplicitAny: acorn's nodes are of many kinds.
function propertiesOf(node: any): Record<string, any> {
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  return Object.fromEntries(node.properties.map((one: any) => [one.key?.name, one.value]));
}

test("a KPI's vanity warning is known at run time, its words are held with the others", () => {
  const texts = heldTexts();
  const held: Record<string, string[]> = {};
  JSON.stringify(parse(code, { ecmaVersion: 2019 }), (_, node) => {
    const values = node?.type === "ObjectExpression" ? propertiesOf(node) : {};
    if (values.function && values.vanity)
      held[values.function.value] = texts[values.vanity.arguments[0].value];
    return node;
  });
  const warned = (Object.values(KPIS) as Kpi[]).filter((kpi) => kpi.vanity !== undefined);
  expect(warned.length).toBeGreaterThan(0);
  expect(held).toEqual(
    Object.fromEntries(warned.map((kpi) => [kpi.function, [kpi.vanity?.ja, kpi.vanity?.en]])),
  );
  expect(code).not.toContain(KPIS.followers.vanity.ja);
});

test("what a cell may say travels in sidebar.html, not in the code that every cell loads", () => {
  const said = functionMessages["unknown-kpi"];
  expect(heldTexts()).toContainEqual([said.ja, said.en]);
  expect(code).not.toContain(said.ja);
});

describe("the code of commands, clock and sidebar, which is packed", () => {
  const [packed] = code.match(/"H4sI[A-Za-z0-9+/=]+"/) ?? ['""'];
  const jobs = gunzipSync(Buffer.from(JSON.parse(packed), "base64"))
    .toString()
    .replace(/;$/, "");

  test("is a function of the services and parses as an ES2019 script", () => {
    const [statement] = parse(jobs, { ecmaVersion: 2019, sourceType: "script" }).body;
    expect(statement).toMatchObject({ expression: { type: "ArrowFunctionExpression" } });
  });

  test("holds a function for each handler that is not loaded with every cell, and touches nothing while loading", () => {
    const touched: string[] = [];
    const service = (name: string) =>
      new Proxy({}, { get: (_, member) => touched.push(`${name}.${String(member)}`) });
    const context = createContext(Object.fromEntries(SERVICES.map((name) => [name, service(name)])));
    // Instead of running a job, what was unpacked says which jobs it holds.
    const told = `((services, shared) => {
      const jobs = (${jobs})(services, shared);
      return new Proxy({}, { get: () => () => Object.keys(jobs).join() });
    })`;
    Object.assign(context, {
      Utilities: {
        base64Decode: String,
        newBlob: String,
        ungzip: () => ({ getDataAsString: () => told }),
      },
    });
    const names: string = runInContext(`${code};rashinbanHourly()`, context);
    const expected = [...MENU.map((item) => item.name), ...HANDLERS].filter((name) => !LOADED.includes(name));
    expect(names.split(",").sort()).toEqual(expected.sort());
    expect(touched).toEqual([]);
  });

  test("names no service beyond those it is given, and none that it does not need", () => {
    const used = sources("src").flatMap((path) => {
      const text = readFileSync(path, "utf8").replace(/"[^"\n]*"|\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      return (
        text.match(/\b[A-Z]\w+(?:App|Service)\b(?=\.)|\b(?:Session|Utilities|Charts|Logger)\b(?=\.)/g) ?? []
      );
    });
    expect([...new Set(used)].sort()).toEqual([...SERVICES]);
  });

  test("says what people are told in it, in both languages", () => {
    const said = factsMessages["no-known-header"];
    expect(jobs).toContain(said.ja);
    expect(jobs).toContain(said.en);
  });
});

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
