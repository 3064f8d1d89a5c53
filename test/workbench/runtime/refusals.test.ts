import { fault } from "../../../workbench/runtime/faults";
import { Exception } from "../../../workbench/services/exception";
import type { Workbench } from "../../../workbench/workbench";
import { benchOf } from "../bench-of";

const failure = (bench: Workbench, name: string): string => {
  try {
    bench.run(name);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return "none";
};

// docs/google-evidence.tsv: deferred-error, value-too-long.
describe("a write that cells refuse, told late", () => {
  const code = `
    const cell = (a1) => SpreadsheetApp.getActiveSheet().getRange(a1);
    const long = "x".repeat(50001);
    function guarded(then) {
      try { cell("A1").setValue(long); } catch (error) { return "there"; }
      try { then(); } catch (error) { return error.message; }
      return "never";
    }
    function thenCall() { return guarded(() => cell("A2")); }
    function thenFlush() { return guarded(() => SpreadsheetApp.flush()); }
    function thenEnd() { cell("A1").setValue(long); }
    function strict() {
      cell("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 3).setAllowInvalid(false).build());
      try { cell("A1").setValue(9); } catch (error) { return "there"; }
      try { SpreadsheetApp.flush(); } catch (error) { return error.message; }
    }`;
  const words = "Your input contains more than the maximum of 50000 characters in a single cell.";
  test.each([
    ["at once", "there", "there"],
    ["next call", words, words],
    ["flush", "never", words],
  ] as const)("%s", (refusals, called, flushed) => {
    const bench = benchOf(code);
    bench.gate.refusals = refusals;
    expect(bench.book.sheets[0].value(1, 1)).toBeNull();
    if (refusals !== "flush") expect(bench.run("thenCall")).toBe(called);
    expect(bench.run("thenFlush")).toBe(flushed);
    expect(failure(bench, "thenEnd")).toBe(`Exception: ${words}`);
    expect(bench.run("strict")).toMatch(refusals === "at once" ? "there" : "violates the data validation");
  });
  test("a refusal that is reported late cannot be caught at the write", () => {
    const bench = benchOf(code);
    bench.gate.refusals = "flush";
    expect(failure(bench, "thenCall")).toBe(`Exception: ${words}`);
  });
});

// docs/google-evidence.tsv: language-of-errors, quota-words, killed-run, validation-refuses, protected-write.
test.each([
  [
    "LockService.getScriptLock().waitLock(-1)",
    "ロックのタイムアウト: 別のプロセスがロックを保持している時間が長すぎました。",
  ],
  ["CacheService.getScriptCache().put('a', 'x'.repeat(102401))", "引数が大きすぎます: value"],
  ["UrlFetchApp.fetch('https://a.example/x')", "使用できないアドレス: https://a.example/x"],
  ["UrlFetchApp.fetch('https://nowhere.example/')", "DNS error: https://nowhere.example/"],
  ["MailApp.sendEmail('a@example.jp', 's', 'b')", "1 日にサービス email を実行した回数が多すぎます。"],
  [
    "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(9)",
    "セル A1 に入力したデータは、このセルで設定しているデータの入力規則に違反しています",
  ],
  [
    "SpreadsheetApp.getActiveSheet().setName('シート2')",
    "シート名「シート2」はすでに存在しています。別の名前を入力してください。",
  ],
  ["PropertiesService.getScriptProperties().setProperty('k'.repeat(8067), 'x')", "Data storage error"],
])("a Japanese person hears %s refused in Japanese, where that is known", (call, words) => {
  const bench = benchOf(
    `function prepare() {
      SpreadsheetApp.getActive().insertSheet("シート2");
      SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build());
    }
    function probe() { ${call}; }`,
    { userLocale: "ja" },
  );
  bench.http.recorded.set("https://a.example/", "there");
  bench.run("prepare");
  bench.world.activeSheet = bench.book.sheets[0].id;
  bench.trouble.exhaust("email");
  bench.trouble.holdLock("script");
  expect(failure(bench, "probe")).toBe(`Exception: ${words}`);
});

test("errors of time limit and permission are Japanese for a Japanese account", () => {
  const bench = benchOf(
    `function sleeps() { for (let k = 0; k < 3; k += 1) Utilities.sleep(150000); }
     function WRITES() { SpreadsheetApp.getActiveSheet().getRange("B2").setValue(1); }`,
    { userLocale: "ja" },
  );
  expect(failure(bench, "sleeps")).toBe("Exception: 最大実行時間を超えました");
  bench.book.sheets[0].set(1, 1, "=WRITES()");
  bench.book.recalculate();
  expect(bench.book.sheets[0].note(1, 1)).toContain("setValue を呼び出す権限がありません");
});

test("the error of exhausted computer time is Japanese for a Japanese account", () => {
  const bench = benchOf("function probe() { Utilities.getUuid(); }", { userLocale: "ja" });
  const error = new Exception("Service using too much computer time for one day");
  bench.gate.failNext("Utilities", { ...fault("fail"), error });
  expect(failure(bench, "probe")).toBe(
    "Exception: サービスで 1 日に使用しているコンピュータ時間が長すぎます",
  );
});
