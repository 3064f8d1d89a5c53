import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "../../scripts/docs/pages";
import { CELL_FUNCTIONS } from "../../src/functions/catalog";
import { KPIS } from "../../src/kpis/catalog";
import { type Kpi, variantsOf } from "../../src/metrics/kpi";
import { GLOSSARY } from "../../src/text/glossary";

const root = join(__dirname, "../..");
const read = (path: string): string =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
const written = pages(read("README.md"));
const page = new Map(written);

test.each(written)("%s is what `npm run docs` writes now", (path, text) => {
  expect(read(path) === text ? "up to date" : "run npm run docs").toBe("up to date");
});

test("every KPI, variant, function and term has its place", () => {
  const kpis = Object.entries(KPIS) as [string, Kpi][];
  const places = [
    ...kpis.map(([id]) => ["docs/kpis.md", `<a id="${id}"></a>`]),
    ...kpis.flatMap(([id, kpi]) =>
      Object.keys(variantsOf(kpi)).map((name) => ["docs/kpis.md", `\`${id}:${name}\``]),
    ),
    ...CELL_FUNCTIONS.map(({ name }) => ["docs/functions.md", `\n### ${name}\n`]),
    ...Object.values(GLOSSARY).map(({ name }) => ["docs/glossary.md", `**${name.ja}**`]),
  ];
  expect(places.filter(([path, text]) => !page.get(path)?.includes(text))).toEqual([]);
});

test("every link leads to a page and a place that are there", () => {
  const broken = written.flatMap(([path, text]) => {
    const folder = path.includes("/") ? "docs/" : "";
    return [...text.matchAll(/\]\(([^):]*)\)/g)]
      .map(([, target]) => target)
      .filter((target) => {
        const [file, place] = target.split("#");
        const other = file === "" ? path : join(folder, file);
        if (place === undefined) return !existsSync(join(root, other));
        return !(page.get(other) ?? read(other)).includes(`<a id="${place}"></a>`);
      })
      .map((target) => `${path} → ${target}`);
  });
  expect(broken).toEqual([]);
});

test("no table has a row of another width, and nothing was left unsaid", () => {
  const wrong = written.flatMap(([path, text]) => {
    const lines = text.split("\n");
    const width = (line: string): number => line.replace(/\\\|/g, "").split("|").length;
    return lines.filter(
      (line, at) =>
        (line.startsWith("|") && lines[at - 1]?.startsWith("|") && width(line) !== width(lines[at - 1])) ||
        (path !== "README.md" && /undefined|NaN|\[object|\{[a-z]\w*\}/.test(line)),
    );
  });
  expect(wrong).toEqual([]);
});

test("bilingual means both: no cell of a definition is empty in one language", () => {
  const rows = [...(page.get("docs/kpis.md") ?? "").matchAll(/^\| \S*\*\*.*$/gm)].map(([line]) =>
    line.split(" | ").map((cell) => cell.replace(/[|\s]/g, "")),
  );
  expect(rows.length).toBeGreaterThan(250);
  expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell === ""))).toEqual([]);
});
