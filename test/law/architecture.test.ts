import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { importCycles, importsOf, typeScriptFiles } from "./imports";

const root = join(__dirname, "../..");
const src = join(root, "src");

/** From left to right; a folder imports only from those before it (docs/architecture.md). */
const ORDER = [
  "text",
  "statistics",
  "calendar",
  "csv",
  "facts",
  "metrics",
  "kpis",
  "insight",
  "report",
  "functions",
  "connectors",
  "sample",
  "app",
  "gas",
  "cells.ts",
  "general-cells.ts",
  "addon.ts",
];
/** Programs of their own, outside the order: the page in the browser, and the probe that is pasted into a spreadsheet. */
const APART = ["sidebar", "probe"];

const sources = typeScriptFiles(src);
const name = (path: string) => relative(root, path);
const layer = (path: string) => relative(src, path).split("/")[0];

const imports = (path: string) => importsOf(path);

test("every folder imports only from those to its left", () => {
  const wrong = sources
    .filter((path) => !APART.includes(layer(path)))
    .flatMap((path) =>
      imports(path)
        .filter(({ target }) => {
          const to = /^(addon|cells|general-cells)$/.test(layer(target))
            ? `${layer(target)}.ts`
            : layer(target);
          return ORDER.indexOf(to) > ORDER.indexOf(layer(path)) || ORDER.indexOf(to) < 0;
        })
        .map(({ target }) => `${name(path)} → ${name(target)}`),
    );
  expect(wrong).toEqual([]);
});

test("the sidebar runs on text and csv, and knows the server by its types only", () => {
  const wrong = sources
    .filter((path) => layer(path) === "sidebar")
    .flatMap((path) =>
      imports(path)
        .filter(({ target, typeOnly }) => !typeOnly && !["sidebar", "text", "csv"].includes(layer(target)))
        .map(({ target }) => `${name(path)} → ${name(target)}`),
    );
  expect(wrong).toEqual([]);
});

test("the probe imports nothing but itself, so that it can be pasted alone", () => {
  const wrong = sources
    .filter((path) => layer(path) === "probe")
    .flatMap((path) =>
      imports(path)
        .filter(({ target }) => layer(target) !== "probe")
        .map(({ target }) => `${name(path)} → ${name(target)}`),
    );
  expect(wrong).toEqual([]);
});

test("no file imports itself through others", () => {
  expect(importCycles(sources, imports).map((cycle) => cycle.map(name).join(" → "))).toEqual([]);
});

test("left of gas there is no clock, no chance, no console, no local time and no Apps Script", () => {
  const forbidden =
    /new Date\(\)|Date\.now|Math\.random|\bconsole\.|\.get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(|\b(?:SpreadsheetApp|PropertiesService|CacheService|LockService|MailApp|UrlFetchApp|ScriptApp|HtmlService|Session|Utilities|Charts)\.|\b(?:setTimeout|TextDecoder|TextEncoder|structuredClone)\b/;
  const wrong = sources
    .filter((path) => !["gas", "cells.ts", "general-cells.ts", "addon.ts", ...APART].includes(layer(path)))
    .flatMap((path) =>
      readFileSync(path, "utf8")
        .split("\n")
        .flatMap((line, index) => {
          const code = line.replace(/^\s*(\*|\/\/|\/\*).*$/, "");
          return forbidden.test(code) ? [`${name(path)}:${index + 1} ${line.trim()}`] : [];
        }),
    );
  expect(wrong).toEqual([]);
});

test("only gas catches", () => {
  const wrong = sources.filter(
    (path) => !["gas", ...APART].includes(layer(path)) && /\bcatch\s*[({]/.test(readFileSync(path, "utf8")),
  );
  expect(wrong.map(name)).toEqual([]);
});

test("no folder or file is called utils, helpers, common or index", () => {
  const wrong = sources.map(name).filter((path) => /(^|\/)(utils?|helpers?|common|index)(\.|\/)/.test(path));
  expect(wrong).toEqual([]);
});
