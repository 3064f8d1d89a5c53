import type { Page } from "playwright-core";
import { SIDEBAR } from "../../scripts/pictures/list";
import { sidebarTour } from "../../scripts/pictures/sidebar-tour";
import { words as frame } from "../../src/sidebar/words/frame";
import type { Locale } from "../../src/text/locale";
import { withSample } from "../app/open-bench";
import { axeFindings } from "./axe";
import { sharedBrowser } from "./chromium";
import { cutOff } from "./cut-off";
import { openSidebar } from "./open-sidebar";

const browser = sharedBrowser();

/**
 * Zoom of the browser makes the sidebar's frame larger too: Google gives it 300 CSS pixels, so its lines break as they
 * always do, and only half as much of its height is to be seen. What may break it is larger text in the same 300 pixels
 * (Firefox's "zoom text only", WCAG 2.2, 1.4.4). `zoom` is a little harder than that: it doubles the space around the text too.
 */
async function cutOffAtTwiceTheText(page: Page): Promise<string[]> {
  await page.evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
  const found = await cutOff(page);
  await page.evaluate(() => document.documentElement.style.removeProperty("zoom"));
  return found;
}

export function testSidebarViews(locales: readonly Locale[]): void {
  test.each(locales)(
    "in %s axe finds nothing wrong with any view of the sidebar or the mail, and all is seen at 200 %%",
    async (locale) => {
      const bench = withSample(locale);
      const page = await openSidebar(browser(), bench, locale);
      await page.setViewportSize({ width: 300, height: 350 });
      await page.locator(".kpis li").first().waitFor({ timeout: 20000 });
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        const wrong = [
          ...(await axeFindings(page)),
          ...(await cutOff(page)),
          ...(await cutOffAtTwiceTheText(page)),
        ];
        found.push(...wrong.map((line) => `${name}: ${line}`));
      };
      for (const [name, go] of Object.entries(sidebarTour(page, locale))) {
        await go();
        await look(name);
      }
      expect(new Set(Object.values(SIDEBAR)).size).toBe(
        await page.getByRole("navigation").getByRole("button").count(),
      );
      const failing = { error: { name: "Error", message: `https://example.com/${"long".repeat(20)}` } };
      await page.evaluate((error) => Object.assign(window, { callServer: async () => error }), failing);
      await page.getByRole("navigation").getByRole("button").first().click();
      await page.getByRole("navigation").getByRole("button").nth(1).click();
      await page.getByRole("button", { name: frame.again[locale] }).waitFor();
      await look("failure");

      bench.clickMenu("rashinbanSnapshot");
      const mails = bench.outbox.filter(({ htmlBody }) => htmlBody.includes(`lang="${locale}"`));
      await page.setViewportSize({ width: 640, height: 800 });
      // A mail is read in the main part of a mail program's page.
      const body = mails[0].htmlBody.replace(/<body[^>]*>/, "$&<main>").replace("</body>", "</main></body>");
      await page.setContent(body);
      found.push(...(await axeFindings(page)).map((line) => `mail: ${line}`));
      expect(found).toEqual([]);
    },
    120000,
  );
}
