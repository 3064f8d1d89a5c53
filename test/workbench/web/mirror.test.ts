import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import { Mirror } from "../../../workbench/web/grid/mirror";
import { benchOf } from "../bench-of";

initSync({ module: readFileSync(join(__dirname, "../../../node_modules/@ironcalc/wasm/wasm_bg.wasm")) });

test("a row that long text has made taller is as low as the others when the text has gone", () => {
  const { book } = benchOf("");
  const [sheet] = book.sheets;
  const model = new Model("workbook", "en", "UTC", "en");
  const mirror = new Mirror(model);
  const heights = (): number[] => {
    mirror.follow(book);
    return [2, 3, 4].map((row) => model.getRowHeight(0, row));
  };
  const area = { row: 3, column: 1, rows: 1, columns: 1 };
  sheet.setStyle(area, { wrap: true });
  sheet.set(3, 1, "a sentence of many words that does not fit a column of one hundred pixels");
  sheet.rowHeights.set(4, 60);
  const [plain, grown, given] = heights();
  expect(grown).toBeGreaterThan(plain);
  expect(given).toBe(60);
  sheet.set(3, 1, "");
  sheet.rowHeights.delete(4);
  expect(heights()).toEqual([plain, plain, plain]);
});
