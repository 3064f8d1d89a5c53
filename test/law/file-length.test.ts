import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(__dirname, "../..");
const LIMIT = 250;

/** What may be longer, each with its reason; a path that ends in a slash stands for all files of its folder. */
const LONGER: Readonly<Record<string, string>> = {
  "src/text/messages/": "a table of data: every text in both languages",
  "src/kpis/": "a table of data: one record a KPI",
  "src/probe/assumed.ts": "a table of data: what the workbench answers to the probe, written by npm run docs",
  "workbench/services/spreadsheet/sheet.ts": "one emulated class, however many members Google gave it",
  "workbench/services/spreadsheet/range.ts": "one emulated class, however many members Google gave it",
};
const mayBeLonger = (path: string): string | undefined =>
  Object.keys(LONGER).find((place) => path === place || (place.endsWith("/") && path.startsWith(place)));

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.(tsx?|[cm]js|css)$/.test(entry.name) ? [path] : [];
  });
}

const long = ["src", "workbench", "scripts", "bench", "test"]
  .flatMap((folder) => files(join(root, folder)))
  .map((path) => ({
    path: relative(root, path),
    lines: readFileSync(path, "utf8").trimEnd().split("\n").length,
  }))
  .filter(({ lines }) => lines > LIMIT);

test("no file has more than 250 lines but tables of data and emulated classes", () => {
  expect(long.filter(({ path }) => mayBeLonger(path) === undefined)).toEqual([]);
});

test("whatever may be longer still is: a reason that nobody needs goes", () => {
  const needed = long.map(({ path }) => mayBeLonger(path));
  expect(Object.keys(LONGER).filter((place) => !needed.includes(place))).toEqual([]);
});
