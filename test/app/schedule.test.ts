import { encode } from "iconv-lite";
import { DEALS, importCsv, lastToast, openBench, shown, tab, withFewDeals } from "./open-bench";

describe("with automatic refresh", () => {
  // Wednesday 2026-11-25, nine in the morning in Tokyo.
  const bench = withFewDeals("ja", "2026-11-25");
  bench.clickMenu("rashinbanSchedule");
  const runs = (job: string) => shown(tab(bench, "実行ログ")).filter((row) => row[1] === job);

  test("one hourly trigger stands for everything, and asking again makes no second one", () => {
    expect(lastToast(bench)).toContain("自動更新を始めました");
    bench.clickMenu("rashinbanSchedule");
    expect([bench.triggers.length, lastToast(bench)]).toEqual([1, "自動更新はすでに動いています。"]);
  });

  test("the day's refresh runs once, from the hour that was set", () => {
    const before = runs("refresh").length;
    bench.advance({ days: 2 });
    // The running day, whose hour had passed, and the two that followed.
    expect(runs("refresh").length - before).toBe(3);
  });
});

test("the week's mail waits for the next Monday and goes out once", () => {
  // Sunday, nine in the morning in Tokyo.
  const bench = withFewDeals("ja", "2026-11-29");
  bench.clickMenu("rashinbanSchedule");
  bench.advance({ hours: 12 });
  expect(bench.outbox).toHaveLength(0);
  bench.advance({ hours: 36 });
  expect(bench.outbox).toHaveLength(2);
  expect(bench.outbox[0].subject).toContain("2026-W49");
  // Monday 30 November, from eight o'clock in Tokyo on.
  expect(new Date(bench.outbox[0].at).toISOString().slice(0, 11)).toBe("2026-11-29T");
});

describe("a CSV by address", () => {
  const bench = openBench("ja", "2026-11-25");
  const url = "https://example.com/deals.csv";
  importCsv(bench, "deals", DEALS, [["D1", "佐藤", "提案", "1000", "2026/10/01", "2026/11/30"]]);
  tab(bench, "データソース").set(2, 5, url);
  bench.clickMenu("rashinbanSchedule");

  test("is pulled into its tab every day and laid over it by key", () => {
    bench.http.recorded.set(
      url,
      `${DEALS.join(",")}\nD1,佐藤,受注,1500,2026/10/01,2026/11/26\nD2,鈴木,提案,700,2026/11/20,2026/12/20\n`,
    );
    bench.advance({ hours: 2 });
    const rows = shown(tab(bench, "商談データ"));
    expect(rows.map(([id, , stage, amount]) => [id, stage, amount])).toEqual([
      ["商談ID", "フェーズ", "金額"],
      ["D1", "受注", "1500"],
      ["D2", "提案", "700"],
    ]);
  });

  test("in the Shift_JIS of Windows keeps the letters that Microsoft added", () => {
    const body = encode(`${DEALS.join(",")}\nD3,㈱髙島①,提案,900,2026/11/20,2026/12/20\n`, "cp932");
    bench.http.recorded.set(url, { body });
    bench.advance({ days: 1 });
    expect(shown(tab(bench, "商談データ")).map((row) => row[1])).toContain("㈱髙島①");
  });
});

test("a CSV that cannot be had is said in the next mail, and the rows stay", () => {
  const bench = openBench("ja", "2026-11-29");
  const url = "https://example.com/deals.csv";
  importCsv(bench, "deals", DEALS, [["D1", "佐藤", "提案", "1000", "2026/10/01", "2026/11/30"]]);
  tab(bench, "データソース").set(2, 5, url);
  bench.clickMenu("rashinbanRefresh");
  tab(bench, "メンバー").setValues(2, 1, [["社長", "boss@example.jp", "executive", "", "ja"]]);
  bench.http.recorded.set(url, { status: 404, headers: {}, body: "gone" });
  bench.clickMenu("rashinbanSchedule");
  bench.advance({ days: 1, hours: 3 });
  const mail = bench.outbox[bench.outbox.length - 1];
  expect(mail.body).toContain("■ 動かなかったもの");
  expect(mail.body).toContain(`${url} を取得できません（応答 404）。`);
  expect(shown(tab(bench, "商談データ"))[1].slice(0, 4)).toEqual(["D1", "佐藤", "提案", "1000"]);
});

test.each([
  ["ja", "「CSVの取得（商談データ）」が動きませんでした", "商談データ", "データソース", "メンバー"],
  ["en", "CSV pull (Deals data) did not run", "Deals data", "Sources", "People"],
] as const)(
  "in %s a source that cannot be pulled is named although a later one can, until it can be again",
  (locale, sentence, data, sources, people) => {
    const bench = openBench(locale, "2026-11-25");
    const [deals, leads] = ["https://example.com/deals.csv", "https://example.com/leads.csv"];
    importCsv(bench, "deals", DEALS, [["D1", "佐藤", "提案", "1000", "2026/10/01", "2026/11/30"]]);
    importCsv(bench, "leads", ["リードID", "作成日", "チャネル"], [["L1", "2026/11/01", "広告"]]);
    tab(bench, sources).set(2, 5, deals);
    tab(bench, sources).set(3, 5, leads);
    bench.clickMenu("rashinbanRefresh");
    tab(bench, people).setValues(2, 1, [["Boss", "boss@example.jp", "executive", "", locale]]);
    bench.http.recorded.set(leads, "リードID,作成日,チャネル\nL2,2026/11/02,広告\n");
    bench.http.recorded.set(deals, { status: 404, headers: {}, body: "gone" });
    bench.clickMenu("rashinbanSchedule");
    bench.advance({ hours: 8 });
    const notRun = () => (bench.run("rpc", { ask: "state" }) as { notRun: string[] }).notRun;
    expect(notRun()).toEqual([expect.stringContaining(sentence)]);
    expect(notRun()[0]).toContain(deals);
    bench.clickMenu("rashinbanSnapshot");
    expect(bench.outbox[0].body).toContain(sentence);
    bench.http.recorded.set(deals, `${DEALS.join(",")}\nD1,佐藤,提案,1500,2026/10/01,2026/11/30\n`);
    bench.advance({ days: 1 });
    expect([notRun(), tab(bench, data).display(2, 4)]).toEqual([[], "1500"]);
  },
);
