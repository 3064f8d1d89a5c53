import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
