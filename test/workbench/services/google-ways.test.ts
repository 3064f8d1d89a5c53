import { benchOf } from "../bench-of";

const TYPED = "This operation is not allowed on cells in typed columns.";
const CODE = `function lock() { return LockService.getDocumentLock() === null; }
function properties() { return PropertiesService.getDocumentProperties() === null; }
function fetchIt() { return UrlFetchApp.fetch("https://a.example/", { timeoutSeconds: 3 }).getResponseCode(); }
function onClock() { PropertiesService.getUserProperties().setProperty("seen", String(SpreadsheetApp.getActive())); }
function schedule() { ScriptApp.newTrigger("onClock").timeBased().everyHours(1).create(); }
function picture(title) {
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, "").addColumn(Charts.ColumnType.NUMBER, "a").addRow(["x", 1]);
  return Charts.newLineChart().setDataTable(table).setTitle(title).build().getAs("image/png").getBytes().join();
}
function change(method, argument) { SpreadsheetApp.getActiveSheet().getRange("A1:B2")[method](argument); }`;

describe("what Google may refuse or withhold (platform.md §12)", () => {
  test("document lock and properties are null where the switch says so", () => {
    const bench = benchOf(CODE);
    expect([bench.run("lock"), bench.run("properties")]).toEqual([false, false]);
    bench.trouble.google({ hasNoDocumentLock: true, hasNoDocumentProperties: true });
    expect([bench.run("lock"), bench.run("properties")]).toEqual([true, true]);
  });

  test.each([
    ["setDataValidation", null],
    ["clearDataValidations", null],
    ["insertCheckboxes", null],
    ["setNumberFormat", "0%"],
  ])("typed columns of a table refuse %s", (method, argument) => {
    const bench = benchOf(CODE);
    bench.run("change", method, argument);
    bench.trouble.google({ tables: [bench.book.sheets[0].id] });
    expect(() => bench.run("change", method, argument)).toThrow(TYPED);
    expect(() => bench.run("change", "setValue", 1)).not.toThrow();
  });

  test("UrlFetchApp refuses timeoutSeconds by its name", () => {
    const bench = benchOf(CODE);
    bench.trouble.google({ refusesTimeout: true });
    expect(() => bench.run("fetchIt")).toThrow("timeoutSeconds");
  });

  test("with the switch on, a clock trigger has no active spreadsheet and a menu item has one", () => {
    const bench = benchOf(CODE);
    bench.trouble.google({ clockHasNoSpreadsheet: true });
    bench.run("schedule");
    bench.advance({ hours: 2 });
    expect(bench.world.properties["user:taro@example.jp"].seen).toBe("null");
    expect(() => bench.run("change", "setValue", 1)).not.toThrow();
  });

  test("with the switch on, pictures of charts show boxes for Japanese letters", () => {
    const bench = benchOf(CODE);
    const [japanese, digits, boxes] = ["目標", "25", "□□"].map((title) => bench.run("picture", title));
    expect(japanese).not.toBe(boxes);
    bench.trouble.google({ drawsNoKanji: true });
    expect(bench.run("picture", "目標")).toBe(boxes);
    expect(bench.run("picture", "25")).toBe(digits);
  });
});
