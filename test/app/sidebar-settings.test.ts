import type { ChangeAnswer } from "../../src/app/rpc/change";
import type { DataAnswer } from "../../src/app/rpc/data";
import type { SettingsAnswer } from "../../src/app/rpc/settings";
import { importCsv, openBench, shown, tab, withSample } from "./open-bench";

type Bench = ReturnType<typeof openBench>;
const settings = (bench: Bench): SettingsAnswer => bench.run("rpc", { ask: "settings" }) as SettingsAnswer;
const data = (bench: Bench): DataAnswer => bench.run("rpc", { ask: "data" }) as DataAnswer;

describe("two people at once", () => {
  test("a change of what somebody else has changed meanwhile is not saved, and is told of", () => {
    const bench = openBench("ja");
    const { version } = settings(bench);
    const save = (currency: string): ChangeAnswer =>
      bench.run("rpc", { ask: "settings-save", version, settings: { currency } }) as ChangeAnswer;
    expect(save("USD").outcome).toBe("done");
    expect(save("EUR")).toMatchObject({ outcome: "conflict" });
    expect(settings(bench).settings.currency).toBe("USD");
  });

  test("a change by hand in the tab counts as somebody else's", () => {
    const bench = openBench("ja");
    const { version } = settings(bench);
    bench.person.type("設定", 2, 2, "10");
    const answer = bench.run("rpc", { ask: "settings-save", version, settings: { currency: "USD" } });
    expect(answer).toMatchObject({ outcome: "conflict" });
    expect(settings(bench).settings).toMatchObject({ fiscalYearStart: 10, currency: "JPY" });
  });

  test("one's own save is no conflict when it is sent again because its answer was lost", () => {
    const bench = withSample("en");
    const again = (ask: Record<string, unknown>): void => {
      expect(bench.run("rpc", ask)).toMatchObject({ outcome: "done" });
      expect(bench.run("rpc", ask)).toMatchObject({ outcome: "done" });
    };
    const { version, peopleVersion, people } = settings(bench);
    // As people type, and as the sidebar sends; read back it is a little different.
    again({ ask: "settings-save", version, settings: { currency: "eur", by: "channel " } });
    const added = {
      row: 0,
      name: "Ito ",
      email: "ito@example.jp",
      role: "manager",
      team: "",
      language: "ja",
    };
    again({ ask: "people-save", version: peopleVersion, people: [...people, added] });
    expect(settings(bench).people.map(({ name }) => name)).toEqual([
      ...people.map(({ name }) => name),
      "Ito",
    ]);
    const { sources } = data(bench);
    const deals = sources.find(({ table }) => table === "deals") as DataAnswer["sources"][number];
    const { columns, ...rest } = deals.mapping;
    const none = { header: "", kind: "person", confidence: 1 };
    const stages = Object.entries(rest.stages).map(([name, { stage, order = 1 }]) => [
      name,
      { order, stage, kind: "person" },
    ]);
    const mapping = { ...rest, columns: { ...columns, amount: none }, stages: Object.fromEntries(stages) };
    const source = { table: "deals", tab: deals.tabId, url: "", key: "", mapping };
    again({ ask: "source-save", version: data(bench).version, source });
    again({ ask: "source-drop", version: data(bench).version, table: "mail" });
    expect(data(bench).sources).toHaveLength(sources.length - 1);
  });

  test("sources are guarded alike", () => {
    const bench = withSample("en");
    const { version } = data(bench);
    const drop = (table: string) => bench.run("rpc", { ask: "source-drop", version, table });
    expect(drop("mail")).toMatchObject({ outcome: "done" });
    expect(drop("social")).toMatchObject({ outcome: "conflict" });
    expect(data(bench).sources.map((source) => source.table)).not.toContain("mail");
    expect(data(bench).sources.map((source) => source.table)).toContain("social");
  });
});

describe("people", () => {
  const SATO = {
    row: 0,
    name: "佐藤",
    email: "sato@example.com",
    role: "manager",
    team: "東",
    language: "ja",
  };

  test("are added, changed and removed, and what stands beside them stays beside them", () => {
    const bench = openBench("ja");
    const save = (people: readonly object[]): unknown =>
      bench.run("rpc", { ask: "people-save", version: settings(bench).peopleVersion, people });
    expect(save([SATO, { ...SATO, name: "鈴木", email: "suzuki@example.com" }])).toMatchObject({
      outcome: "done",
    });
    bench.person.type("メンバー", 2, 6, "内線1");
    bench.person.type("メンバー", 3, 6, "内線2");
    const [, suzuki] = settings(bench).people;
    expect(save([{ ...suzuki, team: "西" }])).toMatchObject({ outcome: "done" });
    expect(shown(tab(bench, "メンバー"))).toEqual([
      ["名前", "メール", "役割", "チーム", "言語", ""],
      ["", "", "", "", "", "内線1"],
      ["鈴木", "suzuki@example.com", "manager", "西", "ja", "内線2"],
    ]);
  });
});

test("settings written to a file bring another spreadsheet to the same settings", () => {
  const bench = withSample("ja");
  bench.run("rpc", { ask: "settings-save", version: settings(bench).version, settings: { currency: "USD" } });
  const file = bench.run("rpc", { ask: "settings-export" });
  const other = withSample("ja");
  expect(other.run("rpc", { ask: "settings-import", file })).toMatchObject({ outcome: "done" });
  expect(settings(other).settings.currency).toBe("USD");
  expect(other.run("rpc", { ask: "settings-export" })).toEqual(file);
});

test("a formula in a settings file stays text", () => {
  const bench = openBench("ja");
  const file = { rashinban: 1, tabs: { people: [['=IMPORTXML("https://example.com")', "", "", "", ""]] } };
  bench.run("rpc", { ask: "settings-import", file });
  expect(tab(bench, "メンバー").formula(2, 1)).toBeFalsy();
});

describe("removing everything", () => {
  test("leaves a person's own tabs and takes ours, with the imported data where wanted", () => {
    const bench = withSample("ja");
    bench.person.type(bench.book.sheets[0].name, 1, 1, "わたしのメモ");
    const mine = bench.book.sheets[0].name;
    bench.clickMenu("rashinbanSchedule");
    expect(bench.run("rpc", { ask: "remove-everything", data: true })).toMatchObject({ outcome: "done" });
    expect(bench.book.sheets.map(({ name }) => name)).toEqual([mine]);
    expect(settings(bench).schedule).toMatchObject({ account: "", mine: false });
  });

  test("takes along a file that was never sent to its end, and leaves a tab that can be seen", () => {
    const bench = withSample("ja");
    bench.book.sheets[0].hidden = true;
    bench.run("rpc", { ask: "import-begin", header: ["a", "b"] });
    expect(bench.run("rpc", { ask: "remove-everything", data: true })).toMatchObject({ outcome: "done" });
    expect(bench.book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["シート1", true],
      ["シート2", false],
    ]);
    expect(bench.world.properties.document ?? {}).toEqual({});
  });

  test("keeps the data where they are to stay", () => {
    const bench = withSample("en");
    bench.run("rpc", { ask: "remove-everything", data: false });
    expect(bench.book.sheets.map(({ name }) => name)).toContain("Deals data");
    expect(bench.book.sheets.map(({ name }) => name)).not.toContain("Executive dashboard");
  });
});

test("a request can neither fill nor remove a tab that is no staging tab", () => {
  const bench = openBench("ja");
  const [{ id, name }] = bench.book.sheets;
  expect(() => bench.run("rpc", { ask: "import-rows", tab: id, rows: [["x"]] })).toThrow("送信途中のデータ");
  bench.run("rpc", { ask: "import-cancel", tab: id });
  expect(bench.book.byName(name)?.lastRow()).toBe(0);
});

test("a chunk that is sent again to the same place stands there once", () => {
  const bench = openBench("ja");
  const header = ["日付", "媒体", "費用"];
  const { tab: staging } = bench.run("rpc", { ask: "import-begin", header }) as { tab: number };
  const send = (at: number, day: string): unknown =>
    bench.run("rpc", { ask: "import-rows", tab: staging, at, rows: [[day, "Google", "100"]] });
  for (const [at, day] of [
    [0, "2026/10/01"],
    [0, "2026/10/01"],
    [1, "2026/10/02"],
  ] as const)
    send(at, day);
  const answer = bench.run("rpc", {
    ask: "import-end",
    tab: staging,
    table: "spend",
    url: "",
    decisions: {},
  });
  expect(answer).toMatchObject({ added: 2 });
});

test("a source's second look shows what was saved, and where a cell could not be read", () => {
  const bench = openBench("en");
  const header = ["Deal ID", "Owner", "Stage", "Amount", "Created", "Close Date"];
  importCsv(bench, "deals", header, [["D1", "Sato", "Won", "1,000", "2026-10-01", "2026-10-02"]]);
  importCsv(bench, "deals", header, [["D2", "Sato", "Legal", "1,000", "2026-10-01", "2026-10-02"]]);
  const [source] = data(bench).sources;
  const look = bench.run("rpc", { ask: "look", tab: source.tabId, table: null, decisions: {} });
  expect(look).toMatchObject({ table: "deals", rows: 2, unreadRows: 1, unread: [{ range: "C3" }] });
});
