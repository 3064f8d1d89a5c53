import type { Server } from "node:http";
import { unzipSync } from "fflate";
import { sharedBrowser } from "./chromium";
import { pointsOf } from "./drawn-points";
import { drawnWidth, saved, servedPage, Visitor } from "./workbench-page";

const browser = sharedBrowser();
let server: Server;
let address: string;
let visitor: Visitor;

beforeAll(async () => {
  ({ server, address } = await servedPage());
  visitor = await Visitor.at(browser(), address, "ja");
});
afterAll(() => server?.close());

// The tests are one visit: each goes on where the one before has stopped.

// In milliseconds it would tell of this machine; that it waits for nothing heavy holds on any.
test("the page is painted before the sheet's engine has arrived, in the browser's language", async () => {
  const [painted, arrived] = await visitor.page.evaluate(() => {
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return [
      performance.getEntriesByName("first-contentful-paint")[0].startTime,
      resources.find(({ name }) => name.endsWith("/ironcalc.wasm"))?.responseEnd ?? Number.NaN,
    ];
  });
  expect(painted).toBeLessThan(arrived);
  expect(await visitor.page.getByRole("button", { name: "拡張機能" }).isVisible()).toBe(true);
});

test("axe finds nothing wrong with the empty spreadsheet and an open menu", async () => {
  expect(await visitor.violations()).toEqual([]);
  await visitor.page.getByRole("button", { name: "拡張機能" }).click();
  await visitor.page.getByRole("menuitem", { name: "Rashinban" }).click();
  expect(await visitor.violations()).toEqual([]);
  await visitor.page.keyboard.press("Escape");
});

test("typed formulas are computed, and the bar shows them as typed", async () => {
  await visitor.type(2, 1, "300000");
  await visitor.type(2, 2, "100000");
  await visitor.type(3, 1, "12");
  await visitor.type(3, 2, "8");
  await visitor.type(4, 1, "=ROUND( cac(B1:B2, C1:C2) ,0)*2");
  await visitor.select(4, 1);
  // (300,000 + 100,000) ÷ (12 + 8) = 20,000, times two.
  await visitor.cellSays("D1: 40000");
  expect(await visitor.formulaBar()).toBe("=ROUND( cac(B1:B2, C1:C2) ,0)*2");
});

test("a function that nobody has says so in the cell's note", async () => {
  await visitor.type(4, 2, "=NOPE(1)");
  await visitor.select(4, 2);
  await visitor.cellSays("#NAME?");
  expect(await visitor.page.locator(".note").textContent()).toContain("NOPE");
});

test("a step is taken back and done again", async () => {
  await visitor.page.keyboard.press("Control+z");
  await visitor.cellSays(/D2$/);
  await visitor.page.keyboard.press("Control+y");
  await visitor.cellSays("#NAME?");
  await visitor.page.keyboard.press("Delete");
  await visitor.cellSays(/D2$/);
});

test("an input method's first letters are not lost on a selected cell", async () => {
  const { page } = visitor;
  await visitor.select(1, 1);
  await page
    .locator(".ic-workbook-container")
    .dispatchEvent("keydown", { key: "Process", keyCode: 229, bubbles: true });
  await page.keyboard.insertText("広告費");
  await page.keyboard.press("Enter");
  await visitor.select(1, 1);
  await visitor.cellSays("A1: 広告費");
});

test("the sample data and its dashboard come by the add-on's menu", async () => {
  await visitor.addonMenu("サンプルデータを入れる");
  await visitor.toast("サンプルの会社").waitFor({ timeout: 60000 });
  await visitor.tab("経営ダッシュボード");
  await visitor.cellSays("経営ダッシュボード A1");
  const picture = visitor.page.getByRole("region", { name: "グラフ" }).getByRole("img");
  expect(await drawnWidth(picture)).toBeGreaterThan(300);
}, 90000);

test("colours by condition and sparklines are on the screen", async () => {
  // #d8f0e3, "on track"; see src/report/dashboard.ts.
  const onTrack = await pointsOf(visitor.page, ".ic-worksheet-sheet-canvas", [216, 240, 227]);
  const lines = await pointsOf(visitor.page, ".overlay", [31, 95, 168]);
  expect(onTrack).toBeGreaterThan(1000);
  expect(lines).toBeGreaterThan(100);
});

test("a cell asks for a KPI of the last refresh", async () => {
  await visitor.tab("シート1");
  await visitor.type(4, 3, "=ROUND(PIPELINE_COVERAGE(),1)*2");
  await visitor.select(4, 3);
  await visitor.cellSays(/D3: \d+(\.\d)?$/);
  expect(await visitor.formulaBar()).toBe("=ROUND(PIPELINE_COVERAGE(),1)*2");
});

test("the sidebar has 300 pixels, no origin, and reaches the script", async () => {
  const { page } = visitor;
  await visitor.addonMenu("羅針盤を開く");
  const frame = page.frameLocator(".sidebar iframe");
  await frame.locator(".kpis li").first().waitFor({ timeout: 30000 });
  expect(await page.locator(".sidebar iframe").getAttribute("sandbox")).not.toContain("same-origin");
  expect(await frame.locator("body").evaluate(() => [innerWidth, origin, "google" in window])).toEqual([
    300,
    "null",
    true,
  ]);
});

test("a script's change neither takes the keyboard from the sidebar nor an edit from its cell", async () => {
  const { page } = visitor;
  const frame = page.frameLocator(".sidebar iframe");
  const refresh = frame.getByRole("button", { name: "いま更新" });
  await visitor.panel("障害");
  await page.getByLabel("サイドバーの要求を3秒遅らせる").check();
  await refresh.click();
  await visitor.select(1, 5);
  await page.keyboard.type("12");
  await frame.getByText("更新しました").waitFor({ timeout: 30000 });
  await page.keyboard.type("34");
  await page.keyboard.press("Enter");
  await visitor.select(1, 5);
  await visitor.cellSays("A5: 1234");
  await page.getByLabel("サイドバーの要求を3秒遅らせる").uncheck();
  await refresh.click();
  await frame.locator("button:enabled").first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
});

test("a request that is lost on its way, and a run that breaks off, are said in the sidebar", async () => {
  const { page } = visitor;
  await page.getByLabel("サイドバーの次の要求を失敗させる").check();
  const frame = page.frameLocator(".sidebar iframe");
  await frame.getByRole("button", { name: "いま更新" }).click();
  await frame
    .getByText(
      /Googleとの通信が途中で切れました。.*もう一度試してください。（Connection failure due to HTTP 0）/,
    )
    .waitFor();
  // What has been armed is seen to be, can be called off, and is over when it has struck.
  const breaking = page.getByLabel("次の実行を途中で落とす");
  await breaking.check();
  await breaking.uncheck();
  await frame.getByRole("button", { name: "いま更新" }).click();
  await frame.getByText("更新しました").waitFor({ timeout: 30000 });
  await breaking.check();
  await frame.getByRole("button", { name: "いま更新" }).click();
  await frame
    .getByText(/Exceeded maximum execution time|最大実行時間を超えました/)
    .waitFor({ timeout: 30000 });
  expect(await breaking.isChecked()).toBe(false);
});

test("the mail is in the outbox as received, with its picture, and as text", async () => {
  const { page } = visitor;
  await visitor.addonMenu("今週のメールを送る");
  await page.locator(".count").waitFor({ timeout: 30000 });
  const outbox = await visitor.panel("送信箱");
  const mail = page.frameLocator(".mails iframe");
  await mail.getByText("受注金額").first().waitFor();
  expect(await page.locator(".mails iframe").getAttribute("sandbox")).toBe("");
  expect(await drawnWidth(mail.locator("img").first())).toBeGreaterThan(300);
  await outbox.getByRole("button", { name: "テキスト版" }).click();
  expect(await outbox.locator("pre").textContent()).toContain("受注金額");
});

test("axe finds nothing wrong with the panels", async () => {
  for (const name of ["送信箱", "時計", "障害", "実行履歴"]) {
    const button = visitor.page.getByRole("button", { name }).first();
    if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
    expect([name, await visitor.violations()]).toEqual([name, []]);
  }
});

test("time moves and the clock trigger fires", async () => {
  await visitor.addonMenu("自動更新を始める");
  const clock = await visitor.panel("時計");
  await clock.getByText("rashinbanHourly").waitFor();
  await clock.getByRole("button", { name: "1時間進める" }).click();
  await visitor.toast("動いたトリガー：1件、失敗：0件").waitFor({ timeout: 30000 });
  await clock.getByText("10:00").first().waitFor();
});

test("without mails left today and without authorization the script says so", async () => {
  const { page } = visitor;
  const faults = await visitor.panel("障害");
  await faults.getByRole("button", { name: "今日のメールの上限を使い切る" }).click();
  await faults.getByText("今日あと0通送れます。").waitFor();
  await faults.getByLabel("アドオンの許可を取り消す").check();
  await visitor.addonMenu("いま更新");
  await page.getByRole("dialog").getByText("Authorization is required").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "OK" }).click();
  await faults.getByLabel("アドオンの許可を取り消す").uncheck();
});

test("the workbook is saved as an Excel file with its values", async () => {
  const download = await visitor.download(() => visitor.fileMenu("ダウンロード（.xlsx）"));
  const files = unzipSync(new Uint8Array(await saved(download)));
  const text = (name: string): string => new TextDecoder().decode(files[name]);
  expect(text("xl/workbook.xml")).toContain('name="経営ダッシュボード"');
  expect(text("xl/workbook.xml")).toContain('state="hidden"');
  expect(text("xl/worksheets/sheet1.xml")).toContain("<v>40000</v>");
});

test("after a reload everything is where it was", async () => {
  await visitor.page.reload();
  await visitor.sheetIsThere();
  await visitor.tab("シート1");
  await visitor.select(4, 1);
  await visitor.cellSays("D1: 40000");
  expect(await visitor.formulaBar()).toBe("=ROUND( cac(B1:B2, C1:C2) ,0)*2");
  expect(await visitor.page.locator(".count").textContent()).toBe("2");
});

test("another language changes the page and the add-on's menu, and leaves the tabs alone", async () => {
  const { page } = visitor;
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Rashinban" }).click();
  await page.getByRole("menuitem", { name: "Refresh now" }).waitFor();
  await page.keyboard.press("Escape");
  expect(await page.locator(".ic-sheet-tab-name").first().textContent()).toBe("シート1");
  await page.getByRole("button", { name: "日本語" }).click();
});

test("starting over leaves an empty spreadsheet", async () => {
  const { page } = visitor;
  await visitor.fileMenu("最初からやり直す…");
  await page.getByRole("button", { name: "消してやり直す" }).click();
  await visitor.select(4, 1);
  await visitor.cellSays(/D1$/);
  expect(await page.locator(".count").count()).toBe(0);
});

test("all the while no request has left the page's own server, and nothing was thrown", () => {
  const away = visitor.requests.filter((url) => !url.startsWith(address) && !/^(data|blob|about):/.test(url));
  expect(away).toEqual([]);
  expect(visitor.errors).toEqual([]);
});
