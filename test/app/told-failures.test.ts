import type { Locale } from "../../src/text/locale";
import { Exception } from "../../workbench/services/exception";
import { lastToast, shown, tab, withFewDeals } from "./open-bench";

const failing = (error: Error) => ({ what: "fail" as const, when: "before" as const, error });
const ended = (locale: Locale, said: string): string => (locale === "ja" ? `（${said}）` : `(${said})`);

// Google's words as in test/sidebar/reasons.test.ts, and some that nobody has met; each with a piece of what is told.
test.each([
  [
    "ja",
    "Invalid email: boss@example.jp",
    /^中村 さんに送れませんでした。Googleが宛先の.*もう一度試してください。/,
  ],
  [
    "en",
    "Invalid email: boss@example.jp",
    /^The mail to 中村 was not sent\. Google did not accept .*try again\./,
  ],
  [
    "ja",
    "MailApp.sendEmail を呼び出す権限がありません。",
    /^中村 さんに送れませんでした。Rashinbanの利用が許可/,
  ],
  ["en", "Limit Exceeded: Email Body Size.", /^The mail to 中村 was not sent\. The mail was larger/],
  ["ja", "Something new.", /^中村 さんへのメールが届いたか分かりません。.*原因：原因の分からない問題が/],
  ["en", "Something new.", /^It is not certain that the mail to 中村 .* What happened: Something went wrong/],
] as const)("in %s a mail that Google refuses with “%s” is told in our words first", (locale, said, told) => {
  const bench = withFewDeals(locale);
  bench.gate.failNext("MailApp.sendEmail", failing(new Exception(said)));
  bench.clickMenu("rashinbanSnapshot");
  const [, message] = lastToast(bench).split(/(?<=W48(?:）。|\)\.) )/);
  expect(message.trim()).toMatch(told);
  expect(lastToast(bench).endsWith(ended(locale, said))).toBe(true);
  const logged = shown(tab(bench, { ja: "送信記録", en: "Mail log" }[locale])).map((row) => row[3]);
  const [line] = logged.filter((text) => text.includes(said));
  expect(message.endsWith(line)).toBe(true);
  expect(line.startsWith(said)).toBe(false);
});

test.each([
  ["ja", "Exception", "Something new.", /^原因の分からない問題が起きました。.*伝えてください。/],
  [
    "en",
    "Exception",
    "Something new.",
    /^Something went wrong that Rashinban does not recognise\. .*in brackets\./,
  ],
  ["ja", "TypeError", "x is undefined", /^Rashinbanの内部で問題が起きました。.*伝えてください。/],
  ["en", "TypeError", "x is undefined", /^Rashinban itself met a problem\. .*in brackets\./],
] as const)(
  "in %s a job that breaks off by the %s “%s” is told in our words first",
  (locale, name, said, told) => {
    const bench = withFewDeals(locale, "2026-11-24");
    bench.clickMenu("rashinbanSchedule");
    const error = Object.assign(new Exception(said), { name });
    bench.gate.failNext("SpreadsheetApp.Range.setValues", failing(error));
    bench.advance({ hours: 1 });
    const log = shown(tab(bench, { ja: "実行ログ", en: "Run log" }[locale]));
    const [, , result, details] = log.filter((row) => row[1] === "refresh").at(-1) ?? [];
    expect([result, details]).toEqual([{ ja: "失敗", en: "failed" }[locale], expect.stringMatching(told)]);
    expect(details.endsWith(ended(locale, name === "Exception" ? said : `${name}: ${said}`))).toBe(true);
  },
);

test.each([
  [
    "ja",
    "SpreadsheetApp.Range.setValues を呼び出す権限がありません。",
    /^Rashinbanの利用が許可.*権限がありません。）$/,
  ],
  ["en", "You do not have permission to call X.", /^Rashinban is not allowed .* \(You do not have .*\)$/],
  [
    "en",
    "Something new.",
    /^Something went wrong that Rashinban does not recognise\. .*\(Something new\.\)$/,
  ],
] as const)("in %s a menu command that breaks off by “%s” shows our sentence", (locale, said, told) => {
  const bench = withFewDeals(locale);
  bench.gate.failNext("SpreadsheetApp.Range.setValues", failing(new Exception(said)));
  let shownError = "";
  try {
    bench.clickMenu("rashinbanRefresh");
  } catch (error) {
    shownError = (error as Error).message;
  }
  expect(shownError).toMatch(told);
});
