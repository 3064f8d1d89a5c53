import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbench } from "../../workbench/workbench";
import { benchOf } from "../workbench/bench-of";

/**
 * Small programs after the kinds Google's documentation shows for Sheets (custom functions, an add-on's menu, mail merge,
 * a report with colours, chart and trigger, an import). They are plain Apps Script files: what runs here runs there.
 */
const opened = (file: string): Workbench => {
  const bench = benchOf(readFileSync(join(__dirname, file), "utf8"), {
    locale: "en_US",
    scriptTimeZone: "Asia/Tokyo",
  });
  bench.open();
  return bench;
};

describe("pricing.gs: custom functions", () => {
  const shown = (formula: string, cells: readonly (readonly (string | number)[])[] = []): string[][] => {
    const bench = opened("pricing.gs");
    const [sheet] = bench.book.sheets;
    if (cells.length > 0) sheet.setValues(1, 1, cells);
    sheet.set(1, 5, formula);
    bench.book.settle();
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
    bench.book.settle();
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
    bench.book.settle();
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

describe("mail-merge.gs", () => {
  const prepared = (): Workbench => {
    const bench = opened("mail-merge.gs");
    bench.book.addSheet("Invitations").setValues(1, 1, [
      ["Address", "Name", "Day", "State"],
      ["a@example.jp", "Aoki", "2026-10-20", ""],
      ["b@example.jp", "Baba", "2026-10-21", "SENT"],
      ["c@example.jp", "Chiba", "2026-10-22", ""],
    ]);
    return bench;
  };

  test("each is written to once, however often it runs", () => {
    const bench = prepared();
    bench.run("sendInvitations");
    bench.run("sendInvitations");
    // The spreadsheet's zone is Tokyo, and the mail names its day.
    expect(bench.outbox.map(({ to, subject }) => [to, subject])).toEqual([
      ["a@example.jp", "Aoki, see you on 10/20"],
      ["c@example.jp", "Chiba, see you on 10/22"],
    ]);
    expect(bench.outbox[0].htmlBody).toBe("<p>Dear Aoki</p><p>See you</p>");
  });
  test("an allowance that is used up is waited for", () => {
    const bench = prepared();
    bench.trouble.exhaust("email");
    bench.run("sendInvitations");
    expect(bench.outbox).toHaveLength(0);
    bench.advance({ days: 1 });
    bench.run("sendInvitations");
    expect(bench.outbox).toHaveLength(2);
  });
});

describe("report.gs: colours, chart, name and trigger", () => {
  const prepared = (): Workbench => {
    const bench = opened("report.gs");
    bench.book.addSheet("Sales").setValues(1, 1, [
      ["Owner", "Amount"],
      ["Sato", 1200],
      ["Abe", 300],
      ["Sato", 800],
    ]);
    return bench;
  };

  test("a report is built and can be built again", () => {
    const bench = prepared();
    bench.run("buildReport");
    bench.run("buildReport");
    const sheet = bench.book.byName("Report");
    if (sheet === undefined) throw new Error("The report has no tab.");
    expect([1, 2, 3, 4].map((row) => [sheet.display(row, 1), sheet.display(row, 2)])).toEqual([
      ["Owner", "Amount"],
      ["Abe", "300"],
      ["Sato", "2,000"],
      ["Total", "2300"],
    ]);
    expect(sheet.effectiveStyle(2, 2).background).toBe("#f4c7c3");
    expect([
      sheet.charts.length,
      sheet.frozenRows,
      bench.book.names.entries().map(({ name }) => name),
    ]).toEqual([1, 1, ["ReportTotal"]]);
  });
  test("the nightly trigger is one, however often it is started, and runs between three and four in Tokyo", () => {
    const bench = prepared();
    bench.run("startNightly");
    bench.run("startNightly");
    expect(bench.triggers).toHaveLength(1);
    bench.advance({ days: 1 });
    const [run] = bench.executions.filter(({ kind }) => kind === "trigger");
    expect([run.error, new Date(run.at + 9 * 3600000).getUTCHours()]).toEqual([null, 3]);
  });
});

describe("import-rows.gs: fetch, lock, properties, charset", () => {
  test("a CSV in Shift_JIS arrives as text, and unchanged data is not read again", () => {
    const bench = opened("import-rows.gs");
    // 金 is 8B E0 in Shift_JIS (JIS X 0208, row 22 cell 66).
    const body = Uint8Array.from([...Buffer.from("id,name\n007,"), 0x8b, 0xe0]);
    bench.http.recorded.set("https://shop.example.com/orders.csv", [
      { body, headers: { ETag: "v1" } },
      { status: 304, body: "" },
    ]);
    expect(bench.run("importRows")).toBe(1);
    expect(bench.book.byName("Orders")?.values({ row: 2, column: 1, rows: 1, columns: 2 })).toEqual([
      ["007", "金"],
    ]);
    expect(bench.run("importRows")).toBe(0);
    expect(bench.executions[1].log[0].text).toBe("nothing new since v1");
  });
  test("it waits for another writer and then says so", () => {
    const bench = opened("import-rows.gs");
    bench.trouble.holdLock("document");
    expect(() => bench.run("importRows")).toThrow("Another import is running.");
  });
});

describe("change-log.gs: simple and installable triggers, a sidebar from a template", () => {
  const PAGE =
    "<ul><? rows.forEach(function (row) { ?><li><?= row.row ?>: <?= row.note ?></li><? }); ?></ul>";
  const prepared = (): Workbench => {
    const bench = benchOf(readFileSync(join(__dirname, "change-log.gs"), "utf8"), {
      locale: "en_US",
      files: { changes: PAGE },
    });
    bench.book.addSheet("Prices").setValues(1, 1, [
      ["A", 10],
      ["B", 20],
    ]);
    return bench;
  };

  test("an edit leaves a note with what was there; other tabs and columns do not count", () => {
    const bench = prepared();
    bench.person.type("Prices", 1, 2, "12");
    bench.person.type("Prices", 1, 1, "C");
    bench.person.type("Sheet1", 1, 2, "1");
    expect([bench.book.byName("Prices")?.note(1, 2), bench.book.byName("Prices")?.note(1, 1)]).toEqual([
      "Was 10",
      "",
    ]);
  });
  test("the one who watches is told, whoever edits", () => {
    const bench = prepared();
    bench.run("watch");
    bench.become("guest@example.jp");
    bench.person.type("Prices", 2, 2, "25");
    expect(bench.outbox.map(({ to, body }) => [to, body])).toEqual([["taro@example.jp", "B2: 25"]]);
  });
  test("the sidebar lists the changes, and what people typed cannot break out of the page", () => {
    const bench = prepared();
    bench.person.type("Prices", 1, 2, "<b>");
    bench.person.type("Prices", 1, 2, "12");
    bench.run("showChanges");
    expect(bench.sidebar).toBe("<ul><li>1: Was &lt;b&gt;</li></ul>");
  });
});
