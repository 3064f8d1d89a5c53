import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shownStyle } from "../../workbench/sheet/conditional";
import type { Workbench } from "../../workbench/workbench";
import { benchOf } from "../workbench/bench-of";
import { opened } from "./opened";

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
    expect(shownStyle(sheet, 2, 2).background).toBe("#f4c7c3");
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
