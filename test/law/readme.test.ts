import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { PICTURES } from "../../scripts/pictures/list";
import { MENU } from "../../src/app/entry-points";
import { CELL_FUNCTIONS } from "../../src/functions/catalog";
import { KPIS } from "../../src/kpis/catalog";
import { type Kpi, variantsOf } from "../../src/metrics/kpi";

const root = join(__dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the README names every function, with its plain arguments", () => {
  const plain = Object.values(KPIS).map(
    (kpi) => `${kpi.function}(${kpi.plain.map((one) => one.name).join(", ")})`,
  );
  const missing = [...CELL_FUNCTIONS.map((cell) => `\`${cell.name}`), ...plain].filter(
    (text) => !readme.includes(text),
  );
  expect(missing).toEqual([]);
});

test("every menu command the README mentions is there, and every variant is named", () => {
  expect(readme).toContain(MENU[4].caption.en);
  expect(readme).toContain(MENU[1].caption.en);
  const variants = (Object.values(KPIS) as Kpi[]).flatMap((kpi) => Object.keys(variantsOf(kpi)));
  expect(variants.filter((variant) => !readme.includes(variant))).toEqual([]);
});

test("the Japanese README names every menu command, and its links lead somewhere", () => {
  const japanese = readFileSync(join(root, "README.ja.md"), "utf8");
  expect(MENU.map(({ caption }) => caption.ja).filter((caption) => !japanese.includes(caption))).toEqual([]);
  const targets = [...japanese.matchAll(/\]\(([^):]+)\)/g)].map(([, target]) => target.split("#")[0]);
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

test("every script of package.json is one word and stands in the README or CONTRIBUTING", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const texts = readme + readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const missing = Object.keys(scripts).filter(
    (name) => !texts.includes(`npm run ${name}`) && !texts.includes(`npm ${name}`) && name !== "build",
  );
  expect(missing).toEqual([]);
});

/** Pictures that a page shows, as paths from the project's folder, with their words for those who cannot see them. */
function shownIn(path: string): { readonly alt: string; readonly file: string }[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt, file]) => ({
    alt,
    file: join(dirname(path), file),
  }));
}

test("the pictures are those that the script takes, each shown in the README of its language, in words too", () => {
  const files = readdirSync(join(root, "docs/images")).sort();
  expect(files).toEqual([...PICTURES].sort());
  const bytes = files.map((file) => statSync(join(root, "docs/images", file)).size);
  // The READMEs load all of them.
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  for (const [path, locale] of [
    ["README.md", "en"],
    ["README.ja.md", "ja"],
  ]) {
    const shown = shownIn(path);
    const own = files.filter((file) => file.endsWith(`-${locale}.png`)).map((file) => `docs/images/${file}`);
    expect(shown.map(({ file }) => file).sort()).toEqual(own);
    expect(new Set(shown.map(({ alt }) => alt)).size).toBe(own.length);
    expect(shown.filter(({ alt }) => alt.length < 6)).toEqual([]);
  }
});
