import { openBench } from "../app/open-bench";
import { sharedBrowser } from "./chromium";
import { openSidebar } from "./open-sidebar";

const browser = sharedBrowser();

test.each([
  ["ja", "サンプルデータを入れる", "顧客獲得コスト", "自動更新を始める", "自動更新：動いています"],
  ["en", "Load sample data", "CAC", "Start automatic refresh", "Automatic refresh is on"],
] as const)(
  "in %s a person loads the sample and starts the schedule from the sidebar",
  async (locale, sample, kpi, schedule, on) => {
    const page = await openSidebar(browser(), openBench(locale), locale);
    await page.getByRole("button", { name: sample }).click();
    await page.getByText(kpi, { exact: true }).waitFor({ timeout: 20000 });
    const first = page.locator(".kpis li").first();
    expect(await first.getAttribute("class")).toBe("off-track");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await page.getByRole("button", { name: schedule }).click();
    await page.getByText(on, { exact: true }).waitFor();
  },
);
