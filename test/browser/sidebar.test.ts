import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { Locale } from "../../src/text/locale";
import type { Workbench } from "../../workbench/workbench";
import { openBench } from "../app/open-bench";
import { launchBrowser } from "./chromium";

let browser: Browser;
// The packaged browser is one process that does not outlive its last page: each test has its own.
beforeEach(async () => {
  browser = await launchBrowser();
}, 60000);
afterEach(() => browser?.close());

/** `google.script.run` of the workbench: the page's calls run the real server code, as plain data both ways. */
const CLIENT = buildSync({
  entryPoints: [join(__dirname, "../../workbench/client/script-run.ts")],
  bundle: true,
  format: "iife",
  globalName: "workbenchClient",
  write: false,
}).outputFiles[0].text;
const RUN = `${CLIENT}
  window.google = { script: { run: workbenchClient.scriptRun(["rpc"], (name, args) => window.callServer(name, args)) } };`;

/** What the server answers, or its error. */
function served(bench: Workbench, name: string, args: readonly unknown[]): object {
  try {
    return { value: bench.run(name, ...args) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { error: { name: kind, message } };
  }
}

async function openSidebar(locale: Locale): Promise<Page> {
  const bench = openBench(locale);
  bench.clickMenu("rashinbanSidebar");
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale });
  await page.exposeFunction("callServer", (name: string, args: unknown[]) => served(bench, name, args));
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
