import { openBench } from "../app/open-bench";
import { axeFindings } from "./axe";
import { sharedBrowser } from "./chromium";
import { openSidebar } from "./open-sidebar";

const browser = sharedBrowser();

/** The apostrophe keeps Google from making a number of an amount. */
const ROWS = [
  ["商談ID", "フェーズ", "金額", "確度", "作成日", "完了日"],
  ["D1", "受注", "'1.234", "0.3", "2026-10-01", "2026-10-05"],
  ["D2", "受注", "'12.500", "0.5", "2026-10-01", "2026-10-06"],
  ["D3", "受注", "'987.000", "1.2", "2026-10-01", "2026-10-07"],
];
const WORDS = {
  ja: {
    data: "データ",
    choose: "このスプレッドシートのタブ",
    amount: "金額（例：1.234）の数の書き方",
    chance: "確度（例：1.2）の数の書き方",
    amounts: ["点は千の区切り：1.234 は 1,234", "点は小数点：1.234 は 1.234"],
    chances: ["1が100%の割合：1.2 は 120%", "百分率：1.2 は 1.2%"],
    use: "この内容で使う",
    done: "を「商談」として使います",
  },
  en: {
    data: "Data",
    choose: "A tab of this spreadsheet",
    amount: "How numbers are written in Amount (such as 1.234)",
    chance: "How numbers are written in Probability (such as 1.2)",
    amounts: ["Points separate thousands: 1.234 is 1,234", "Points are decimal points: 1.234 is 1.234"],
    chances: ["Shares, 1 is 100%: 1.2 is 120%", "Percentages: 1.2 is 1.2%"],
    use: "Use it like this",
    done: "is now used as Deals",
  },
} as const;

test.each([
  // What was chosen, and what stands chosen already, are both the person's word once they use the tab.
  ["ja", 1, { amount: "decimal-point", probability: "share" }],
  ["en", null, { amount: "decimal-comma", probability: "share" }],
] as const)(
  "in %s the data view asks how open columns are meant, the likelier way chosen",
  async (locale, answer, saved) => {
    const bench = openBench(locale);
    const [sheet] = bench.book.sheets;
    ROWS.forEach((row, at) => {
      row.forEach((text, column) => {
        bench.person.type(sheet.name, at + 1, column + 1, text);
      });
    });
    const say = WORDS[locale];
    const page = await openSidebar(browser(), bench, locale);
    await page.getByRole("navigation").getByRole("button", { name: say.data }).click();
    await page.getByLabel(say.choose).selectOption({ label: sheet.name });
    const amount = page.getByLabel(say.amount);
    await amount.waitFor();
    expect(await amount.locator("option").allTextContents()).toEqual(say.amounts);
    expect(await page.getByLabel(say.chance).locator("option").allTextContents()).toEqual(say.chances);
    expect(await amount.inputValue()).toBe("decimal-comma");
    expect(await axeFindings(page)).toEqual([]);
    if (answer !== null) await amount.selectOption({ label: say.amounts[answer] });
    await page.locator("main[aria-busy=false]").waitFor();
    await page.getByRole("button", { name: say.use }).click();
    await page.getByText(say.done).waitFor({ timeout: 20000 });
    expect(bench.run("rpc", { ask: "state" })).toMatchObject({
      sources: [{ table: "deals", mapping: { numberFormats: saved } }],
    });
  },
);
