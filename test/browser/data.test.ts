import iconv from "iconv-lite";
import type { Page } from "playwright-core";
import type { Locale } from "../../src/text/locale";
import type { Workbench } from "../../workbench/workbench";
import { openBench, tab } from "../app/open-bench";
import { nonEmpty } from "../non-empty";
import { axeFindings } from "./axe";
import { sharedBrowser } from "./chromium";
import { Line, openSidebar } from "./open-sidebar";

const browser = sharedBrowser();

/** A person's own tab, as typed. */
function typed(bench: Workbench, rows: readonly (readonly string[])[]): void {
  rows.forEach((row, at) => {
    row.forEach((text, column) => {
      bench.person.type(bench.book.sheets[0].name, at + 1, column + 1, text);
    });
  });
}
const DEALS = {
  ja: [
    ["案件一覧", "", "", "", ""],
    ["商談ID", "担当者", "フェーズ", "金額", "完了予定日"],
    ["D1", "佐藤", "受注", "1,200,000", "2026/10/20"],
    ["D2", "鈴木", "社内検討", "¥300,000", "2026/12/10"],
    ["D3", "鈴木", "提案", "未定", "2026/12/15"],
  ],
  en: [
    ["Pipeline", "", "", "", ""],
    ["Deal ID", "Owner", "Stage", "Amount", "Close Date"],
    ["D1", "Sato", "Won", "1,200,000", "2026-10-20"],
    ["D2", "Suzuki", "With legal", "300,000", "2026-12-10"],
    ["D3", "Suzuki", "Proposal", "to be decided", "2026-12-15"],
  ],
} as const;
const WORDS = {
  ja: {
    data: "データ",
    choose: "このスプレッドシートのタブ",
    kind: "何のデータですか",
    odd: "社内検討（1件）",
    use: "この内容で使う",
    lost: "失注",
    done: "を「商談」として使います",
    undo: "元に戻す",
    undone: "を使うのをやめました",
  },
  en: {
    data: "Data",
    choose: "A tab of this spreadsheet",
    kind: "What kind of data is this?",
    odd: "With legal (1)",
    use: "Use it like this",
    lost: "Lost",
    done: "is now used as Deals",
    undo: "Undo",
    undone: "is not used any more",
  },
} as const;

/** Presses Tab until the control of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      return focused?.labels?.[0]?.textContent || focused?.textContent;
    });
    if (reached === name) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

const noSideScroll = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);

describe.each(["ja", "en"] as const)("in %s", (locale: Locale) => {
  const say = WORDS[locale];

  test("a person maps a tab, says what an unknown stage is, and can undo it", async () => {
    const bench = openBench(locale);
    typed(bench, DEALS[locale]);
    const page = await openSidebar(browser(), bench, locale);
    await page.getByRole("navigation").getByRole("button", { name: say.data }).click();
    const [{ name: title }] = bench.book.sheets;
    await page.getByLabel(say.choose).selectOption({ label: title });
    await page.getByLabel(say.kind).waitFor();
    expect(await page.getByLabel(say.kind).inputValue()).toBe("deals");
    await noSideScroll(page);
    expect(await axeFindings(page)).toEqual([]);
    // The row whose stage nobody knows is unread, and its cell is a click away.
    const link = page.getByRole("link").first();
    expect(await link.getAttribute("href")).toMatch(/#gid=\d+&range=C4$/);
    await page.getByLabel(say.odd).selectOption({ label: say.lost });
    await page.getByRole("button", { name: say.use }).click();
    await page.getByText(say.done).waitFor({ timeout: 20000 });
    expect(bench.run("rpc", { ask: "state" })).toMatchObject({
      sources: [
        { table: "deals", tab: title, mapping: { stages: { [DEALS[locale][3][2]]: { stage: "lost" } } } },
      ],
      scorecard: { sources: [{ table: "deals", rows: 2, unread: 1 }, {}, {}] },
    });
    await page.getByRole("button", { name: say.undo }).click();
    await page.getByText(say.undone).waitFor({ timeout: 20000 });
    expect(bench.run("rpc", { ask: "state" })).toMatchObject({ sources: [] });
  });

  test("the same by keyboard alone, and the focus goes where a person reads on", async () => {
    const bench = openBench(locale);
    typed(bench, DEALS[locale]);
    const page = await openSidebar(browser(), bench, locale);
    await page.locator("main[aria-busy=false]").waitFor();
    await tabTo(page, say.data);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.getByLabel(say.choose).waitFor();
    await tabTo(page, say.choose);
    await page.keyboard.press("ArrowDown");
    await page.getByLabel(say.kind).waitFor();
    await tabTo(page, say.odd);
    await page.keyboard.press("ArrowDown");
    await page.locator("main[aria-busy=false]").waitFor();
    await tabTo(page, say.use);
    await page.keyboard.press("Enter");
    await page.getByText(say.done).waitFor({ timeout: 20000 });
  });
});

test("a choice made while the one before is still being read counts with it", async () => {
  const bench = openBench("en");
  const stages = ["With legal", "With their board"] as const;
  typed(bench, [...DEALS.en.slice(1), ["D4", "Sato", stages[1], "100,000", "2026-12-20"]]);
  const line = new Line();
  const page = await openSidebar(browser(), bench, "en", line);
  const say = WORDS.en;
  await page.getByRole("navigation").getByRole("button", { name: say.data }).click();
  await page.getByLabel(say.choose).selectOption({ label: bench.book.sheets[0].name });
  await page.getByLabel(`${stages[0]} (1)`).waitFor();
  line.hold("look");
  await page.getByLabel(`${stages[0]} (1)`).selectOption({ label: say.lost });
  await page.getByLabel(`${stages[1]} (1)`).selectOption({ label: say.lost });
  await line.askedFor("look", 3);
  line.release("look");
  await page.locator("main[aria-busy=false]").waitFor();
  for (const stage of nonEmpty(stages))
    expect(await page.getByLabel(`${stage} (1)`).inputValue()).toBe("lost");
  await page.getByRole("button", { name: say.use }).click();
  await page.getByText(say.done).waitFor({ timeout: 20000 });
  expect(bench.run("rpc", { ask: "state" })).toMatchObject({
    sources: [{ mapping: { stages: { [stages[0]]: { stage: "lost" }, [stages[1]]: { stage: "lost" } } } }],
  });
});

test("a choice that could not be read is not shown as chosen, and what is shown is what is saved", async () => {
  const bench = openBench("en");
  typed(bench, DEALS.en.slice(1));
  const line = new Line();
  const page = await openSidebar(browser(), bench, "en", line);
  const say = WORDS.en;
  await page.getByRole("navigation").getByRole("button", { name: say.data }).click();
  await page.getByLabel(say.choose).selectOption({ label: bench.book.sheets[0].name });
  const stage = page.getByLabel(say.odd);
  const owner = page.getByLabel("Owner", { exact: true });
  await stage.waitFor();
  for (const [choice, value] of [
    [stage, "lost"],
    [owner, "Stage"],
    [page.getByLabel(say.kind), "leads"],
  ] as const) {
    const before = await choice.inputValue();
    line.lose("look");
    await choice.selectOption(value);
    await page.getByRole("alert").getByRole("button").first().waitFor();
    expect(await choice.inputValue()).toBe(before);
  }
  // While the columns of another table are awaited, those of this one are not to be chosen.
  line.hold("look");
  await page.getByLabel(say.kind).selectOption("leads");
  await owner.waitFor({ state: "detached" });
  line.release("look");
  await page.getByLabel(say.kind).selectOption("deals");
  await stage.selectOption({ label: say.lost });
  await page.locator("main[aria-busy=false]").waitFor();
  await page.getByRole("button", { name: say.use }).click();
  await page.getByText(say.done).waitFor({ timeout: 20000 });
  expect(bench.run("rpc", { ask: "state" })).toMatchObject({
    sources: [
      {
        table: "deals",
        mapping: { columns: { owner: { header: "Owner" } }, stages: { "With legal": { stage: "lost" } } },
      },
    ],
  });
});

test("a Shift_JIS file arrives in chunks, is looked over, and imported", async () => {
  const bench = openBench("ja");
  const page = await openSidebar(browser(), bench, "ja");
  await page.getByRole("navigation").getByRole("button", { name: "データ" }).click();
  // Few rows and much text make as many chunks as many rows, sooner.
  const memo = "長いメモ".repeat(40);
  const rows = Array.from(
    { length: 8000 },
    (_, at) => `D${at},髙橋,受注,${at * 1000},2026/10/01,2026/10/20,${memo}`,
  );
  const text = ["商談ID,担当者,フェーズ,金額,作成日,完了予定日,メモ", ...rows].join("\r\n");
  await page
    .getByLabel("CSVファイル")
    .setInputFiles({ name: "商談.csv", mimeType: "text/csv", buffer: iconv.encode(text, "windows-31j") });
  await page.getByText("8000行を読みました。").waitFor({ timeout: 60000 });
  await page.getByRole("button", { name: "取り込む" }).click();
  await page.getByText("8000行を加え").waitFor({ timeout: 60000 });
  expect(tab(bench, "商談データ").display(8001, 2)).toBe("髙橋");
  expect(bench.book.sheets.map(({ name }) => name).filter((name) => name.startsWith("rashinban"))).toEqual(
    [],
  );
}, 120000);
