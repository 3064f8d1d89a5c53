import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import type { Locale } from "../../src/text/locale";
import { servePage } from "../../workbench/cli/serve-page";
import { pageTour } from "./page-tour";
import { sidebarTour } from "./sidebar-tour";
import { smallPng } from "./small-png";

/** The date of the sample data; with another the pictures would change although the product has not. */
const TODAY = "2026-11-23";
const WINDOW = { width: 1200, height: 700 };
/** Maximum height of a picture of a long view. */
const TALLEST = 900;

/** Hides what depends on timing: notices and the state of saving a draft. */
const SHOT = { animations: "disabled", style: "[role=status], .kept { visibility: hidden }" } as const;

/** Takes all pictures of the built page, into docs/images. */
export async function takePictures(browser: Browser, root: string): Promise<void> {
  const folder = join(root, "docs/images");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const start = { text: JSON.stringify({ today: TODAY }) };
  const server = servePage(join(root, "dist-page"), { "start.json": start }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    for (const locale of ["ja", "en"] as const) {
      const context = await browser.newContext({
        ...{ viewport: WINDOW, locale: locale === "ja" ? "ja-JP" : "en-US", timezoneId: "Asia/Tokyo" },
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      await takePage(page, locale, folder);
      await takeSidebar(page, locale, folder);
      await context.close();
    }
  } finally {
    server.close();
  }
}

async function takePage(page: Page, locale: Locale, folder: string): Promise<void> {
  for (const [name, go] of Object.entries(pageTour(page, locale))) {
    await go();
    await drawn(page.locator("body"));
    const png = await page.screenshot(SHOT);
    writeFileSync(join(folder, `page-${name}-${locale}.png`), smallPng(png));
  }
}

/** A picture of the sidebar's frame, as tall as its content. */
async function takeSidebar(page: Page, locale: Locale, folder: string): Promise<void> {
  const frame = page.getByRole("complementary").locator("iframe");
  const sidebar = frame.contentFrame();
  const body = sidebar.locator("body");
  for (const [name, go] of Object.entries(sidebarTour(sidebar, locale))) {
    await go();
    const height = await body.evaluate((element) => element.getBoundingClientRect().height);
    const { y = 0 } = (await frame.boundingBox()) ?? {};
    await page.setViewportSize({ ...WINDOW, height: Math.round(y + Math.min(height, TALLEST)) });
    await body.evaluate(() => scrollTo(0, 0));
    await drawn(body);
    const png = await frame.screenshot(SHOT);
    writeFileSync(join(folder, `sidebar-${name}-${locale}.png`), smallPng(png));
    await page.setViewportSize(WINDOW);
  }
}

/**
 * Waits until the page is idle for a while: fonts load when they are needed, each makes the browser read the others again,
 * and a canvas is drawn in the next frame.
 */
async function drawn(body: Locator): Promise<void> {
  await body.evaluate(async () => {
    for (let calm = 0; calm < 20; calm += 1) {
      if (document.fonts.status !== "loaded") calm = 0;
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
