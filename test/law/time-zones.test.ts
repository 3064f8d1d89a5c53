import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { knowsDays, SUITES } from "../../scripts/suites-with-days.cjs";

const root = join(__dirname, "../..");

function files(folder: string, names: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => names.test(path))
    .map((path) => join(root, folder, path));
}
const name = (path: string): string => relative(root, path);
const suites = files("test", /\.test\.ts$/).filter((path) => !name(path).startsWith("test/full/"));

// What the architecture's law forbids left of gas, for the rest of what runs beside a test: a Date tells its fields in UTC, or
// in a zone that is named. The realm's own Date is the exception, whose local fields are those of the script's zone.
test("neither gas nor the workbench reads a day in the machine's time zone", () => {
  const local =
    /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(|\bnew Date\([^()]*,|\.to(?:Locale)?(?:Date|Time)String\(/;
  const sources = [...files("src/gas", /\.ts$/), ...files("workbench", /\.tsx?$/)];
  expect(sources.length).toBeGreaterThan(100);
  const wrong = sources
    .filter((path) => name(path) !== "workbench/runtime/realm-date.ts")
    .flatMap((path) =>
      readFileSync(path, "utf8")
        .split("\n")
        .flatMap((line, at) => (local.test(line) ? [`${name(path)}:${at + 1} ${line.trim()}`] : [])),
    );
  expect(wrong).toEqual([]);
});

/** Layers without a zone, pages, whose browser has one of its own, and what measures speed alone. */
const ZONE_FREE =
  /^test\/(statistics|csv|text|facts|metrics|kpis|insight|report|law|browser|workbench\/speed)/;

test("a suite that names a time zone, a local date or an instant runs in both zones", () => {
  const words = /\bnew Date\(|[tT]imeZone\b|\.formatDate\(|\.parseDate\(|GMT[+-]|\bbench\.now = /;
  const missing = suites.filter(
    (path) => !ZONE_FREE.test(name(path)) && words.test(readFileSync(path, "utf8")) && !knowsDays(path),
  );
  expect(missing.map(name)).toEqual([]);
});

test("each entry of the list of both zones stands for a suite that is there", () => {
  const dead = SUITES.filter((entry: string) => !suites.some((path) => path.includes(`/${entry}`)));
  expect(dead).toEqual([]);
});
