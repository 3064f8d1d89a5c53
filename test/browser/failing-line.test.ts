import type { Page } from "playwright-core";
import { words as data } from "../../src/sidebar/words/data";
import { words as frame } from "../../src/sidebar/words/frame";
import { words as home } from "../../src/sidebar/words/home";
import { words as settings } from "../../src/sidebar/words/settings";
import { words as wizard } from "../../src/sidebar/words/wizard";
import { appMessages } from "../../src/text/messages/app";
import { openBench, withFewDeals } from "../app/open-bench";
import { sharedBrowser } from "./chromium";
import { Line, openSidebar, settled } from "./open-sidebar";

const browser = sharedBrowser();

const view = (page: Page, name: string) =>
  page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
const again = (page: Page, locale: "ja" | "en" = "ja") =>
  page.getByRole("button", { name: frame.again[locale] });

/** How far what was on the screen has jumped so far, as Chromium measures it for its Core Web Vitals; 0 for not at all. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList): void => {
          for (const entry of entries) sum += (entry as unknown as { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() =>
          setTimeout(() => {
            add(observer.takeRecords());
            resolve(sum);
          }),
        );
      }),
  );

test("while a slow answer is awaited its place is held, the other views work, and it comes to no harm when it comes late", async () => {
  const line = new Line();
  line.hold("state");
  line.hold("home");
  const page = await openSidebar(browser(), withFewDeals("ja"), "ja", line);
  const skeleton = page.locator(".skeleton");
  await skeleton.waitFor();
  const top = () => page.locator("h2").boundingBox();
  const before = await top();
  line.release("state");
  await page.getByRole("button", { name: home.refresh.ja }).waitFor();
  expect(await skeleton.count()).toBe(1);
  expect(await top()).toEqual(before);
  expect(await shifted(page)).toBeLessThan(0.01);

  // Home is still waiting for its answer.
  await view(page, "設定");
  await page.getByLabel("通貨").selectOption("EUR");
  await page.getByRole("button", { name: settings.save.ja }).click();
  await page.getByText(appMessages["settings-saved"].ja).waitFor();
  line.release("home");
  await settled(page);
  expect(await page.getByLabel("通貨").inputValue()).toBe("EUR");
  expect(await page.getByText(appMessages["settings-saved"].ja).isVisible()).toBe(true);
  expect(await page.locator("h2").textContent()).toBe("メンバーと設定");
  await view(page, "ホーム");
  await page.getByText(home.noTargets.ja).waitFor();
  expect(await skeleton.count()).toBe(0);
});

test("what fails for a view that has been left is not told in the next one, and what it still reads silences nothing there", async () => {
  const line = new Line();
  const page = await openSidebar(browser(), withFewDeals("ja"), "ja", line);
  await page.getByText(home.noTargets.ja).waitFor();
  line.hold("settings");
  line.lose("settings");
  await view(page, "設定");
  await line.askedFor("settings");
  await view(page, "ヘルプ");
  line.release("settings");
  await settled(page);
  expect(await page.locator("[role=alert]").textContent()).toBe("");

  // The wizard waits for its draft to be kept before it reads, and by then its person is in the settings.
  line.hold("wizard-save");
  await view(page, "KPI");
  await page.getByLabel(wizard.goalName.ja).fill("受注を2億円にする");
  await view(page, "ホーム");
  await line.askedFor("wizard-save");
  await view(page, "KPI");
  line.lose("settings");
  await view(page, "設定");
  await again(page).waitFor();
  line.release("wizard-save");
  await line.askedFor("wizard", 2);
  await settled(page);
  expect(await again(page).isVisible()).toBe(true);
});

test("Home is read anew when it is asked for, and says so where it could not be", async () => {
  const line = new Line();
  const page = await openSidebar(browser(), openBench("ja"), "ja", line);
  for (let times = 0; times < 9; times += 1) line.lose("home");
  await page.getByRole("button", { name: "サンプルデータを入れる" }).click();
  await again(page).waitFor();
  line.mend();
  await again(page).click();
  await page.getByRole("button", { name: home.refresh.ja }).waitFor();
  expect(await page.locator("[role=alert]").textContent()).toBe("");
});

test("a deed that ends late says so where its person is, and takes nobody back", async () => {
  const line = new Line();
  const page = await openSidebar(browser(), openBench("ja"), "ja", line);
  line.hold("sample");
  await page.getByRole("button", { name: "サンプルデータを入れる" }).click();
  await view(page, "ヘルプ");
  line.release("sample");
  await page.getByText("サンプルの会社").waitFor();
  expect(await page.locator("h2").textContent()).toBe("ヘルプ");
});

test.each([
  ["ja", "スプレッドシートの応答が間に合いませんでした。", "更新しました"],
  ["en", "The spreadsheet did not answer in time.", "Refreshed"],
] as const)(
  "in %s a failure says what happened and what to do, and trying again works",
  async (locale, told, done) => {
    const said = "Service Spreadsheets timed out while accessing document with id 1AbC.";
    const line = new Line();
    const page = await openSidebar(browser(), withFewDeals(locale), locale, line);
    await page.getByRole("button", { name: home.refresh[locale] }).click({ trial: true });
    line.lose("refresh", said);
    await page.getByRole("button", { name: home.refresh[locale] }).click();
    const alert = page.locator("[role=alert]");
    await alert.getByText(told).waitFor();
    expect(await alert.textContent()).toContain(said);
    await again(page, locale).click();
    await page.getByText(done).waitFor();
    expect(await alert.textContent()).toBe("");
    expect(line.asked.filter((ask) => ask === "refresh").length).toBe(2);
  },
);

test("a draft that could not be kept stays on the screen and is kept by trying again", async () => {
  const line = new Line();
  const bench = withFewDeals("ja");
  const page = await openSidebar(browser(), bench, "ja", line);
  await view(page, "KPI");
  const goal = page.getByLabel(wizard.goalName.ja);
  line.lose("wizard-save");
  await goal.fill("今年度の受注を1億8千万円にする");
  await page.locator("[role=alert]").getByText("下書きを保存できていません。").waitFor();
  await page.getByText("通信が途中で切れました").waitFor();
  expect(await goal.inputValue()).toBe("今年度の受注を1億8千万円にする");
  // Typed meanwhile: the last word is kept.
  await goal.fill("今年度の受注を2億円にする");
  await again(page).click();
  await page.getByText(wizard.kept.ja).waitFor();
  const draft = (name: string) =>
    expect(bench.run("rpc", { ask: "wizard" })).toMatchObject({ draft: { goal: { name } } });
  draft("今年度の受注を2億円にする");
  const alert = page.locator("[role=alert]");
  expect(await alert.textContent()).toBe("");

  // Three visits of the wizard; the answer to the second comes after the third has begun, and knows an older draft.
  for (let times = 0; times < 9; times += 1) line.lose("wizard-save");
  await goal.fill("古い下書き");
  await again(page).waitFor();
  await view(page, "ホーム");
  const late = line.hold("wizard");
  await view(page, "KPI");
  await line.askedFor("wizard", 2);
  line.hold("wizard");
  await view(page, "ホーム");
  await view(page, "KPI");
  await line.askedFor("wizard", 3);
  line.release("wizard");
  await goal.waitFor();
  expect(await goal.inputValue()).toBe("古い下書き");
  await again(page).waitFor();
  await goal.fill("新しい下書き");
  line.mend();
  late();
  await settled(page);
  await goal.press("Tab");
  await page.getByText(wizard.kept.ja).waitFor();
  draft("新しい下書き");
  // It was kept without "try again", and there is nothing left to try.
  expect(await alert.textContent()).toBe("");
});

test("what was pasted stays where it was refused, a file's choices while its person looks elsewhere, and cancelling can be tried again", async () => {
  const line = new Line();
  const bench = openBench("ja");
  const page = await openSidebar(browser(), bench, "ja", line);
  await view(page, "データ");
  const alert = page.locator("[role=alert]");
  const text = page.getByLabel(data.paste.ja);
  const read = page.getByRole("button", { name: data.readPaste.ja });
  const header = "商談ID\t金額";
  await text.fill(header);
  await read.click();
  await alert.getByText("見出し行しかありません").waitFor();
  expect(await text.inputValue()).toBe(header);
  await settled(page);
  expect(await page.locator(":focus").textContent()).toBe(data.readPaste.ja);

  const table = "商談ID\t金額\tフェーズ\nD1\t1000\t社内検討";
  await text.fill(table);
  line.lose("import-begin", "あと1セルしか入りません");
  await read.click();
  await alert.getByText("あと1セルしか入りません").waitFor();
  expect(await text.inputValue()).toBe(table);
  await again(page).click();
  const stage = page.getByLabel("社内検討（1件）");
  await stage.selectOption({ label: data.lost.ja });
  await page.getByText(data.allRead.ja).waitFor();
  await view(page, "ヘルプ");
  await view(page, "データ");
  await stage.waitFor();
  expect(await stage.inputValue()).toBe("lost");
  await page.getByRole("button", { name: data.back.ja }).click();

  line.hold("import-rows");
  line.lose("import-cancel");
  await text.fill(table);
  await read.click();
  await page.getByText("送信中：0%").waitFor();
  await page.getByRole("button", { name: data.cancel.ja }).click();
  expect(await page.locator(":focus").textContent()).toBe(data.cancelling.ja);
  line.release("import-rows");
  await again(page).waitFor();
  expect(await page.getByRole("button", { name: data.goOn.ja }).count()).toBe(0);
  await again(page).click();
  await page.getByText(data.cancelled.ja).waitFor();
  expect(staging(bench)).toEqual([]);
  expect(await text.inputValue()).toBe(table);
});

function staging(bench: ReturnType<typeof openBench>): string[] {
  return bench.book.sheets.map(({ name }) => name).filter((name) => name.startsWith("rashinban-import"));
}
