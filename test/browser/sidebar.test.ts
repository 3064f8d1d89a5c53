import type { Browser, Page } from "playwright-core";
import type { Locale } from "../../src/text/locale";
import { openBench } from "../app/open-bench";
import { launchBrowser } from "./chromium";

let browser: Browser;
// The packaged browser is one process that does not outlive its last page: each test has its own.
beforeEach(async () => {
  browser = await launchBrowser();
}, 60000);
afterEach(() => browser?.close());

/** `google.script.run` over the workbench: the page's calls run the real server code, as plain data both ways. */
const RUN = `(() => {
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    rpc: (request) => window.callServer(request).then(done, failed),
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
})()`;

async function openSidebar(locale: Locale): Promise<Page> {
  const bench = openBench(locale);
  bench.clickMenu("rashinbanSidebar");
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale });
  await page.exposeFunction("callServer", (request: object) => bench.run("rpc", request));
  await page.addInitScript(RUN);
  await page.setContent("<p></p>");
  await page.evaluate(RUN);
  await page.setContent(bench.sidebar ?? "");
  return page;
}

test.each([
  ["ja", "サンプルデータを入れる", "顧客獲得コスト", "自動更新を始める", "自動更新：動いています"],
  ["en", "Load sample data", "CAC", "Start automatic refresh", "Automatic refresh is on"],
] as const)(
  "in %s a person loads the sample and starts the schedule from the sidebar",
  async (locale, sample, kpi, schedule, on) => {
    const page = await openSidebar(locale);
    await page.getByRole("button", { name: sample }).click();
    await page.getByText(kpi, { exact: true }).waitFor({ timeout: 20000 });
    const first = page.locator(".kpis li").first();
    expect(await first.getAttribute("class")).toBe("off-track");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await page.getByRole("button", { name: schedule }).click();
    await page.getByText(on, { exact: true }).waitFor();
  },
);
