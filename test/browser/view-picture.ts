import type { Page } from "playwright-core";

/** A picture of a view, where somebody asked for them to be looked at; in any case it is no wider than the sidebar. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SIDEBAR_PICTURES;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
}

/** Once nothing is awaited any more. */
export const idle = (page: Page): Promise<void> => page.locator('main[aria-busy="false"]').waitFor();
