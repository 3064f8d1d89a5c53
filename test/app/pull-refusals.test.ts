import { Exception } from "../../workbench/services/exception";
import { DEALS, importCsv, openBench, shown, tab } from "./open-bench";

const ADDRESS = "https://crm.example/deals.csv";
const SECRET = "key=S3CRET";

// Google's words as people met them (docs/google-evidence.tsv: fetch-unknown-host, quota-words, language of errors; the
// permission's in public code), each with a piece of what is told in the spreadsheet's language.
test.each([
  ["ja", `DNS error: ${ADDRESS}?${SECRET}`, "サーバーが見つかりません"],
  ["en", `DNS error: ${ADDRESS}?${SECRET}`, "no server of that name"],
  ["ja", `使用できないアドレス: ${ADDRESS}?${SECRET}`, "サーバーが応答しませんでした"],
  ["en", `Address unavailable: ${ADDRESS}?${SECRET}`, "The server did not answer"],
  ["ja", "UrlFetchApp.fetch を呼び出す権限がありません。", "利用が許可されていません"],
  ["en", "You do not have permission to call UrlFetchApp.fetch.", "not allowed to do this"],
  ["ja", "1 日にサービス urlfetch を実行した回数が多すぎます。", "回数を使い切りました"],
  ["en", "Service invoked too many times for one day: urlfetch.", "used up"],
  ["en", `Something new: ${ADDRESS}?${SECRET}`, `Something new: ${ADDRESS}`],
] as const)(
  "in %s a pull that Google refuses with “%s” says why, without the address's secret",
  (locale, said, told) => {
    const bench = openBench(locale, "2026-11-29");
    importCsv(bench, "deals", DEALS, [["D1", "佐藤", "提案", "1000", "2026/10/01", "2026/11/30"]]);
    tab(bench, locale === "ja" ? "データソース" : "Sources").set(2, 5, `${ADDRESS}?${SECRET}`);
    bench.clickMenu("rashinbanRefresh");
    bench.clickMenu("rashinbanSchedule");
    bench.gate.failNext("UrlFetchApp.fetch", { what: "fail", when: "before", error: new Exception(said) });
    bench.advance({ hours: 8 });
    const log = shown(tab(bench, locale === "ja" ? "実行ログ" : "Run log"));
    const [failed] = log.filter((row) => row[1] === "pull deals");
    expect(failed[3]).toContain(told);
    expect(failed[3]).toContain(ADDRESS);
    expect(JSON.stringify(log)).not.toContain("S3CRET");
  },
);
