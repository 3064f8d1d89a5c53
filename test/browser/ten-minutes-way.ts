import type { Page } from "playwright-core";
import type { Locale } from "../../src/text/locale";
import { sharedBrowser } from "./chromium";
import { Keyboard, Mouse } from "./hands";
import { TenMinutes } from "./ten-minutes-steps";
import { sharedPage, Visitor } from "./workbench-page";

/** How many points of the sheet have the colour of a status: on track, watch, off track; see src/report/dashboard.ts. */
function coloured(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector(".ic-worksheet-sheet-canvas") as HTMLCanvasElement;
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set(["216,240,227", "253,236,200", "251,218,213"]);
    let found = 0;
    for (let at = 0; at < data.length; at += 4)
      if (colours.has(`${data[at]},${data[at + 1]},${data[at + 2]}`)) found += 1;
    return found;
  });
}

// What a person needs may grow, but not unnoticed.
const BOUNDS = { mouse: { clicks: 40, keys: 140 }, keyboard: { clicks: 0, keys: 400 } } as const;

/** From an empty workbook and own files to a coloured dashboard and a mail, in each of the ways. */
export function testTenMinutes(ways: readonly (readonly [Locale, keyof typeof BOUNDS])[]): void {
  const browser = sharedBrowser();
  const address = sharedPage();
  test.each(ways)(
    "in %s by %s a person comes from an empty workbook and own files to a coloured dashboard and a mail",
    async (locale, kind) => {
      const visitor = await Visitor.at(browser(), address(), locale);
      const { page } = visitor;
      const hands = kind === "mouse" ? new Mouse(page) : new Keyboard(page);
      const folder = process.env.PAGE_PICTURES;
      let shots = 0;
      const way = new TenMinutes(visitor, hands, async (what) => {
        shots += 1;
        if (folder !== undefined)
          await page.screenshot({ path: `${folder}/${locale}-${kind}-${shots}-${what}.png` });
      });
      const began = Date.now();
      await way.bringData();
      await way.setGoal();
      await way.reloadAndResume();
      await way.setTargets();
      await way.seeDashboard();
      expect(await coloured(page)).toBeGreaterThan(1000);
      await way.mail();
      const seconds = Math.round((Date.now() - began) / 1000);
      const { clicks, keys } = hands;
      process.stderr.write(
        `ten-minute path ${locale} by ${kind}: ${clicks} clicks, ${keys} keys, ${seconds} s\n`,
      );
      expect(clicks).toBeLessThanOrEqual(BOUNDS[kind].clicks);
      expect(keys).toBeLessThanOrEqual(BOUNDS[kind].keys);
      expect(visitor.errors).toEqual([]);
      await page.context().close();
    },
    180000,
  );
}
