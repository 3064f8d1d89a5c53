import type { Server } from "node:http";
import { sharedBrowser } from "./chromium";
import { cutOff } from "./cut-off";
import { servedPage, TODAY, Visitor } from "./workbench-page";

const browser = sharedBrowser();
let server: Server;
let visitor: Visitor;

const DEALS = `Deal id,Deal name,Owner,Stage,Amount,Close date,Created date
1,One,Sato,Closed Won,100,2026-11-02,2026-10-01
2,Two,Sato,Proposal,200,2026-12-02,2026-10-05
`;

beforeAll(async () => {
  const start = {
    ...{ locale: "ja", today: TODAY, period: "", by: null },
    imports: [{ table: "deals", name: "deals.csv", address: "import/0.csv", decisions: {} }],
  };
  const files = { "start.json": { text: JSON.stringify(start) }, "import/0.csv": { text: DEALS } };
  const served = await servedPage(files);
  server = served.server;
  visitor = await Visitor.at(browser(), served.address, "ja");
  await visitor.toast("更新しました").waitFor({ timeout: 30000 });
  await visitor.tab("経営ダッシュボード");
});
afterAll(() => server?.close());

const WORDS = {
  ja: {
    language: "日本語",
    file: "ファイル",
    extensions: "拡張機能",
    panels: ["送信箱", "時計", "障害", "実行履歴"],
    csv: "CSVを開く…",
    over: "最初からやり直す…",
    sidebar: "羅針盤を開く",
    charts: "グラフ",
    tabs: "すべてのシート",
    bold: "太字",
    close: "閉じる",
  },
  en: {
    language: "English",
    file: "File",
    extensions: "Extensions",
    panels: ["Outbox", "Clock", "Faults", "Executions"],
    csv: "Open a CSV…",
    over: "Start over…",
    sidebar: "Open Rashinban",
    charts: "Charts",
    tabs: "Sheet list",
    bold: "Bold",
    close: "Close",
  },
} as const;

/** The cells are a table, which may be scrolled both ways (WCAG 2.2, 1.4.10); the formula bar moves its text as an input does. */
const CELLS = ".ic-worksheet-wrapper, .ic-worksheet-wrapper *, .ic-editor-container, .ic-editor-container *";

export function testPageViews(locales: readonly ("ja" | "en")[]): void {
  // A window of 1360 by 800 pixels at 200 % has half as many CSS pixels, both ways.
  test.each(locales)("in %s the page is clean for axe and whole at 200 %%", async (locale) => {
    const { page } = visitor;
    const say = WORDS[locale];
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      const wrong = [...(await visitor.violations()), ...(await cutOff(page, CELLS))];
      found.push(...wrong.map((line) => `${name}: ${line}`));
    };
    const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
    await page.setViewportSize({ width: 680, height: 400 });
    await press(say.language);
    await look("grid");
    for (const menu of [say.file, say.extensions]) {
      await press(menu);
      if (menu === say.extensions) await page.getByRole("menuitem", { name: "Rashinban" }).click();
      await look(menu);
      await page.keyboard.press("Escape");
    }
    for (const item of [say.csv, say.over]) {
      await press(say.file);
      await page.getByRole("menuitem", { name: item }).click();
      await look(item);
      await page.keyboard.press("Escape");
    }
    await press(say.tabs);
    await look("tabs");
    await page.keyboard.press("Escape");
    const charts = page.getByRole("region", { name: say.charts });
    const folded = charts.locator('[aria-expanded="false"]');
    if ((await folded.count()) > 0) await folded.click();
    await look("charts");
    await charts.locator(".picture").click();
    await look("chart");
    await page.keyboard.press("Escape");
    await press(say.extensions);
    await page.getByRole("menuitem", { name: "Rashinban" }).click();
    await page.getByRole("menuitem", { name: say.sidebar }).click();
    await page.locator(".sidebar iframe").waitFor();
    await look("sidebar");
    for (const panel of say.panels) {
      await page.getByRole("button", { name: panel }).first().click();
      await look(panel);
    }
    await page
      .getByRole("complementary", { name: say.panels[3] })
      .getByRole("button", { name: say.close })
      .click();
    await page.getByRole("button", { name: say.bold }).hover();
    await page.locator('.ic-tooltip[data-visible="true"]').waitFor();
    await look("tooltip");
    expect(found).toEqual([]);
  });
}
