import type { Workbench } from "../../workbench/workbench";
import { opened } from "./opened";

describe("pricing.gs: custom functions", () => {
  const shown = (formula: string, cells: readonly (readonly (string | number)[])[] = []): string[][] => {
    const bench = opened("pricing.gs");
    const [sheet] = bench.book.sheets;
    if (cells.length > 0) sheet.setValues(1, 1, cells);
    sheet.set(1, 5, formula);
    bench.book.recalculate();
    return [1, 2].map((row) => [5, 6].map((column) => sheet.display(row, column)));
  };

  test("a range is answered by a range", () => {
    expect(
      shown("=SALE_PRICE(A1:B2, 0.25)", [
        [100, 200],
        [40, 8],
      ]),
    ).toEqual([
      ["75", "150"],
      ["30", "6"],
    ]);
  });
  test("text where a price belongs is an error with its sentence", () => {
    const bench = opened("pricing.gs");
    const [sheet] = bench.book.sheets;
    sheet.set(1, 1, '=SALE_PRICE("free", 0.1)');
    bench.book.recalculate();
    expect([sheet.display(1, 1), sheet.note(1, 1)]).toEqual([
      "#ERROR!",
      expect.stringContaining("A price must be a number, not string."),
    ]);
  });
  // By hand: 10 units at 5 and 15 at 4 make 110.
  test("tiers are read from the sheet", () => {
    expect(
      shown("=TIERED_PRICE(25, A1:B2)", [
        [0, 5],
        [10, 4],
      ])[0][0],
    ).toBe("110");
  });
  test("dates spill along their row and are shown as dates", () => {
    const [[first, second]] = shown("=MONTH_STARTS(2026)");
    expect([first, second]).toEqual(["1/1/2026", "2/1/2026"]);
  });
  test("a rate is fetched once for two cells", () => {
    const bench = opened("pricing.gs");
    bench.http.recorded.set("https://rates.example.com/USD", '{"yen": 151.5}');
    const [sheet] = bench.book.sheets;
    sheet.setValues(1, 1, [['=YEN_FOR("USD")', '=YEN_FOR("USD")*2']]);
    bench.book.recalculate();
    expect([sheet.value(1, 1), sheet.value(1, 2), bench.http.requests.length]).toEqual([151.5, 303, 1]);
  });
});

describe("clean-sheet.gs: an add-on's menu", () => {
  const filled = (): Workbench => {
    const bench = opened("clean-sheet.gs");
    bench.book.sheets[0].setValues(1, 1, [
      ["a", "", "b"],
      ["", "", ""],
      ["c", "", ""],
      ["", "", ""],
      ["d", "", "e"],
    ]);
    return bench;
  };
  const cells = (bench: Workbench): unknown[][] =>
    bench.book.sheets[0].values({ row: 1, column: 1, rows: 3, columns: 2 });

  test("the menu stands, also before the add-on was ever used here", () => {
    const bench = opened("clean-sheet.gs");
    const menu = ["Delete empty rows", "Delete empty columns", "More > Crop to data", "More > Fill down"];
    expect(bench.menu().filter((caption) => caption !== "")).toEqual(menu);
    bench.open("NONE");
    expect(bench.menu().filter((caption) => caption !== "")).toEqual(menu);
  });
  test("empty rows and columns go, the rest moves up", () => {
    const bench = filled();
    bench.clickMenu("deleteEmptyRows");
    bench.clickMenu("deleteEmptyColumns");
    expect(cells(bench)).toEqual([
      ["a", "b"],
      ["c", null],
      ["d", "e"],
    ]);
    expect(bench.toasts).toEqual(["2 rows deleted"]);
  });
  test("the sheet is cropped to its data", () => {
    const bench = filled();
    bench.clickMenu("cropToData");
    expect([bench.book.sheets[0].maxRows, bench.book.sheets[0].maxColumns]).toEqual([5, 3]);
  });
  test("a person who says no keeps the gaps, one who says yes has them filled", () => {
    const bench = filled();
    bench.world.selection = [1, 1, 5, 1];
    bench.answer("NO");
    bench.clickMenu("fillDown");
    expect(bench.book.sheets[0].value(2, 1)).toBeNull();
    bench.answer("YES");
    bench.clickMenu("fillDown");
    expect([2, 4].map((row) => bench.book.sheets[0].value(row, 1))).toEqual(["a", "c"]);
  });
});
