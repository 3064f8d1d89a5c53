import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import packaged from "@sparticuz/chromium";
import { chromium, type Page } from "playwright-core";
import { servePage } from "../workbench/cli/serve-page";
import { milliseconds } from "./timing";

const PAINT_LIMIT = 2000;
const REFRESH_LIMIT = 1000;
const SIDEBAR_LIMIT = 300;
const REFRESHES = 6;

/** The built page in a real browser: its first paint, and refreshes of the made-up company, from the click on. */
export async function benchPage(root: string): Promise<void> {
  const start = { text: JSON.stringify({ today: "2026-11-23" }) };
  const server = servePage(join(root, "dist-page"), { "start.json": start }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: await packaged.executablePath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ locale: "en-US", viewport: { width: 1360, height: 800 } });
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator(".spoken").waitFor({ state: "attached" });
    const paint = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0].startTime,
    );
    const load = await busyFor(page, "Load sample data");
    const times: number[] = [];
    for (let turn = 0; turn < REFRESHES; turn += 1) times.push(await busyFor(page, "Refresh now"));
    const sidebar = await sidebarPaint(page);
    const [first, ...later] = times;
    const median = later.sort((a, b) => a - b)[later.length >> 1];
    const ratio = (time: number, limit: number): string =>
      `${milliseconds(time)}, ${(time / limit).toFixed(2)} × ${limit / 1000} s`;
    console.log("\npage: in Chromium, with the made-up company");
    console.log(`  first paint ${ratio(paint, PAINT_LIMIT)}`);
    console.log(`  sample loaded, with its first refresh ${milliseconds(load)}`);
    console.log(`  the next refresh ${ratio(first, REFRESH_LIMIT)}`);
    console.log(`  the sidebar's first paint ${ratio(sidebar, SIDEBAR_LIMIT)}`);
    console.log(`  refreshes after that, median ${ratio(median, REFRESH_LIMIT)}`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The first paint of the sidebar, from when its frame was made. */
async function sidebarPaint(page: Page): Promise<number> {
  await page.getByRole("button", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Rashinban" }).click();
  await page.getByRole("menuitem", { name: "Open Rashinban" }).click();
  await page.waitForTimeout(3000);
  const paints = await Promise.all(
    page
      .mainFrame()
      .childFrames()
      .map((frame) =>
        frame.evaluate(() =>
          document.querySelector("#app > *") === null
            ? []
            : performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime),
        ),
      ),
  );
  const [paint] = paints.flat();
  if (paint === undefined) throw new Error("The sidebar painted nothing within three seconds.");
  return paint;
}

/** From the click on an item of the add-on's menu until the page answers again. */
async function busyFor(page: Page, item: string): Promise<number> {
  await page.getByRole("button", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Rashinban" }).click();
  const time = await page.getByRole("menuitem", { name: item }).evaluate(
    (button: HTMLElement) =>
      new Promise<number>((resolve) => {
        const clicked = performance.now();
        let last = clicked;
        const look = (): void => {
          const now = performance.now();
          // The work is one long task: no frame is drawn meanwhile.
          if (now - last > 200) resolve(now - clicked);
          else requestAnimationFrame(look);
          last = now;
        };
        requestAnimationFrame(look);
        button.click();
      }),
  );
  // What the page does in its own time, as keeping the workbook, is not part of the next.
  await page.waitForTimeout(1500);
  return time;
}
