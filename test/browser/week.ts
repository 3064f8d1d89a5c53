import type { Server } from "node:http";
import { sharedBrowser } from "./chromium";
import { servedPage, TODAY, Visitor } from "./workbench-page";

const browser = sharedBrowser();
const DEALS = `Deal id,Deal name,Owner,Stage,Amount,Close date,Created date
1,One,Sato,Closed Won,100,2026-11-02,2026-10-01
2,Two,Sato,Closed Won,200,2026-11-05,2026-10-03`;
const START = {
  ...{ today: TODAY, period: "", by: null },
  imports: [{ table: "deals", name: "deals.csv", address: "import/0.csv", decisions: {} }],
};
/** Columns A to E of a dashboard: KPI, value, target, attainment, status; see src/report/dashboard.ts. */
const WIDTH = { ja: 200 + 120 + 120 + 110 + 110, en: 210 + 120 + 140 + 110 + 110 };
const ROW_HEADER = 30;
const WORDS = {
  ja: {
    ...{ clock: "時計", faults: "障害", charts: "グラフ" },
    ...{ dashboard: "経営ダッシュボード", sources: "データソース", people: "メンバー", log: "実行ログ" },
    ...{ sheet: "シート1", status: "状態", open: "羅針盤を開く", close: "閉じる" },
    ...{ show: "グラフを表示（1）", hide: "グラフを隠す" },
    ...{ start: "自動更新を始める", hour: "1時間進める", day: "1日進める", week: "1週間進める" },
    refreshed: "更新しました",
    fired: (count: number) => `動いたトリガー：${count}件、失敗：0件`,
    fail: "UrlFetchAppの次の呼び出しを失敗させる",
    ...{ service: "Googleのサービス", send: "今週のメールを送る", unclear: "届いたか分かりません" },
    again: "いま実行する",
    pulled: "追加 0行、更新 2行",
    unreachable:
      "import/0.csv を取得できません。Googleの側で一時的な障害が起きました。少し待ってから、もう一度試してください。",
  },
  en: {
    ...{ clock: "Clock", faults: "Faults", charts: "Charts" },
    ...{ dashboard: "Executive dashboard", sources: "Sources", people: "People", log: "Run log" },
    ...{ sheet: "Sheet1", status: "Status", open: "Open Rashinban", close: "Close" },
    ...{ show: "Show charts (1)", hide: "Hide charts" },
    ...{ start: "Start automatic refresh", hour: "Advance one hour", day: "Advance one day" },
    week: "Advance one week",
    refreshed: "Refreshed",
    fired: (count: number) => `Triggers fired: ${count}, failed: 0`,
    fail: "Make the next call of UrlFetchApp fail",
    ...{
      service: "Google service",
      send: "Send this week's mail",
      unclear: "It is not certain that the mail to Suzuki was sent",
    },
    again: "Run now",
    pulled: "0 rows added, 2 updated",
    unreachable:
      "import/0.csv could not be fetched. Something went wrong on Google's side, usually for a short time.",
  },
} as const;

export function testWeek(locales: readonly ("ja" | "en")[]): void {
  describe.each(locales)("a small company's week at the page, in %s", (locale) => {
    const words = WORDS[locale];
    let server: Server;
    let address: string;
    let visitor: Visitor;

    beforeAll(async () => {
      ({ server, address } = await servedPage({
        "start.json": { text: JSON.stringify({ ...START, locale }) },
        "import/0.csv": { text: DEALS },
      }));
      visitor = await Visitor.at(browser(), address, locale);
      await visitor.toast(words.refreshed).waitFor({ timeout: 30000 });
    });
    afterAll(() => server?.close());

    // The tests are one visit: each goes on where the one before has stopped.

    test("the page loads the spreadsheet engine once", () => {
      expect(visitor.requests.filter((url) => url.endsWith("ironcalc.wasm"))).toHaveLength(1);
    });

    test("=CAC(B2:B13, C2:C13) over typed numbers is computed, and the bar shows it as typed", async () => {
      await visitor.tab(words.sheet);
      await visitor.type(2, 2, "300000");
      await visitor.type(3, 2, "12");
      await visitor.type(2, 13, "100000");
      await visitor.type(3, 13, "8");
      await visitor.type(5, 2, "=CAC(B2:B13, C2:C13)");
      await visitor.select(5, 2);
      // (300,000 + 100,000) ÷ (12 + 8) = 20,000.
      await visitor.cellSays(/E2: (¥|\$)?20,?000/);
      expect(await visitor.formulaBar()).toBe("=CAC(B2:B13, C2:C13)");
    });

    /** So much of the sheet is to be seen from column A on, in the sheet's own pixels, once it is drawn. */
    const dashboardIsSeen = (): Promise<unknown> =>
      visitor.page.waitForFunction((width) => {
        const canvas = document.querySelector(".ic-worksheet-sheet-canvas");
        return canvas !== null && canvas.getBoundingClientRect().width >= width;
      }, WIDTH[locale] + ROW_HEADER);

    test("beside the sidebar a dashboard shows its columns up to the status; its charts give way and come back", async () => {
      const { page } = visitor;
      const charts = page.getByRole("region", { name: words.charts });
      await visitor.tab(words.dashboard);
      const picture = charts.getByRole("img");
      // Drawn at the size it is shown in, so that letters drawn with 12 pixels have 12.
      const isSharp = async () => {
        await picture.waitFor();
        await page.waitForFunction(() => {
          const node = document.querySelector<HTMLImageElement>(".picture img");
          return node?.complete && node.naturalWidth === node.clientWidth;
        });
      };
      await isSharp();
      const drawings = await picture.evaluateHandle((node) => {
        const count = { of: 0 };
        new MutationObserver(() => {
          count.of += 1;
        }).observe(node, { attributeFilter: ["src"] });
        return count;
      });
      for (let width = 1350; width >= 1300; width -= 5) await page.setViewportSize({ width, height: 800 });
      await isSharp();
      // Not for every width on the way.
      expect(await drawings.evaluate((count) => count.of)).toBeLessThanOrEqual(3);
      await page.setViewportSize({ width: 1360, height: 800 });
      await visitor.addonMenu(words.open);
      await page.frameLocator(".sidebar iframe").getByRole("button").first().waitFor({ timeout: 30000 });
      for (const width of [1360, 1024]) {
        await page.setViewportSize({ width, height: 800 });
        await picture.waitFor({ state: "detached" });
        await dashboardIsSeen();
      }
      // The menu's item left the pointer over the screen's own buttons.
      expect(await page.getByRole("tooltip").count()).toBe(0);
      await charts.getByRole("button", { name: words.show }).click();
      await isSharp();
      expect(await visitor.violations()).toEqual([]);
      await dashboardIsSeen();
      // What was asked for stays when a panel has stood in between.
      const clock = page.getByRole("button", { name: words.clock });
      await clock.click();
      expect(await charts.count()).toBe(0);
      await clock.click();
      await picture.waitFor();
      await charts.getByRole("button", { name: words.hide }).click();
      expect(await picture.count()).toBe(0);
      await page.setViewportSize({ width: 1360, height: 800 });
    });

    /** Goes to the last line of the run log: when something ran, or what became of it. */
    const lastLine = async (what: "when" | "how"): Promise<void> => {
      await visitor.select(what === "when" ? 1 : 5, 2);
      await visitor.page.keyboard.press("Control+ArrowDown");
    };

    test("a request of the script that Google fails is told with its address, and run again it comes", async () => {
      const { page } = visitor;
      await visitor.tab(words.sources);
      await visitor.select(6, 2);
      await visitor.cellSays("E2");
      await page.keyboard.type(`${address}import/0.csv`);
      await page.keyboard.press("Enter");
      await visitor.addonMenu(words.open);
      const home = page.frameLocator(".sidebar iframe");
      await home.getByRole("button", { name: words.start }).click();
      await visitor.panel(words.faults);
      await page.getByLabel(words.fail).check();
      await visitor.panel(words.clock);
      await page.getByRole("button", { name: words.hour }).click();
      await visitor.toast(words.fired(1)).waitFor({ timeout: 30000 });
      await visitor.addonMenu(words.open);
      await home.getByText(words.unreachable).waitFor();
      await visitor.panel(words.faults);
      expect(await page.getByLabel(words.fail).isChecked()).toBe(false);
      await home.getByRole("button", { name: words.again }).click();
      await home.getByText(words.unreachable).waitFor({ state: "detached" });
      await visitor.tab(words.log);
      await lastLine("how");
      // A refresh follows what was pulled.
      await page.keyboard.press("ArrowUp");
      await visitor.cellSays(words.pulled);
    });

    test("a mail whose sending fails is told to be unclear, and sent to nobody", async () => {
      const { page } = visitor;
      await visitor.tab(words.people);
      await visitor.select(1, 2);
      for (const text of ["Suzuki", "boss@example.com", "executive", "all", locale]) {
        await page.keyboard.type(text);
        await page.keyboard.press("Tab");
      }
      await page.getByLabel(words.service).selectOption("MailApp.sendEmail");
      await page.getByRole("checkbox", { name: "MailApp.sendEmail" }).check();
      expect(await visitor.violations()).toEqual([]);
      await visitor.addonMenu(words.send);
      await visitor.toast(words.unclear).waitFor({ timeout: 30000 });
      expect(await page.getByRole("checkbox", { name: "MailApp.sendEmail" }).isChecked()).toBe(false);
      expect(await page.locator(".count").count()).toBe(0);
    });

    test("a day that passes refreshes once", async () => {
      const { page } = visitor;
      await visitor.panel(words.clock);
      await page.getByRole("button", { name: words.day }).click();
      await visitor.toast(words.fired(24)).waitFor({ timeout: 60000 });
      await visitor.tab(words.log);
      await lastLine("when");
      await visitor.cellSays("2026-11-24T06:");
      expect(await page.locator(".count").count()).toBe(0);
    });

    // The longest; it does not depend on the language.
    if (locale === "ja")
      test("a week that passes refreshes daily and sends its mail on Monday", async () => {
        const { page } = visitor;
        await page.getByRole("button", { name: words.week }).click();
        await visitor.toast(words.fired(168)).waitFor({ timeout: 120000 });
        await lastLine("when");
        await visitor.cellSays("2026-12-01T06:");
        expect(await page.locator(".count").textContent()).toBe("1");
        await visitor.panel("送信箱");
        await page.getByText("2026年11月30日月曜日").waitFor();
        await page.frameLocator(".mails iframe").getByText("Suzuki").first().waitFor();
      }, 150000);

    test("all the while no request has left the page's own server, and nothing was thrown", () => {
      const away = visitor.requests.filter(
        (url) => !url.startsWith(address) && !/^(data|blob|about):/.test(url),
      );
      expect(away).toEqual([]);
      expect(visitor.errors).toEqual([]);
    });
  });
}
