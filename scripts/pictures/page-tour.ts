import type { Page } from "playwright-core";
import { MENU } from "../../src/app/entry-points";
import type { Locale, Text } from "../../src/text/locale";
import { say, type Word } from "../../workbench/web/words";
import type { PageStop } from "./list";

const [SIDEBAR, , MAIL, SCHEDULE, SAMPLE] = MENU;

/** A tour of the page: each step leads from one picture to the next. */
export function pageTour(page: Page, locale: Locale): Readonly<Record<PageStop, () => Promise<void>>> {
  const button = (word: Word) => page.getByRole("button", { name: say(word, locale) }).first();
  const addonMenu = async (): Promise<void> => {
    await page.keyboard.press("Escape");
    await button("extensions").click();
    await page.getByRole("menuitem", { name: "Rashinban" }).click();
  };
  const command = async (caption: Text): Promise<void> => {
    await addonMenu();
    await page.getByRole("menuitem", { name: caption[locale], exact: true }).click();
  };
  /** Closes notices, so that they are in no later picture. */
  const toastRead = async (): Promise<void> => {
    const close = page.getByRole("status").getByRole("button", { name: say("close", locale) });
    await close.first().waitFor({ timeout: 120000 });
    // One may go by itself meanwhile.
    await close.evaluateAll((buttons) => {
      for (const one of buttons) (one as HTMLElement).click();
    });
    await close.first().waitFor({ state: "detached" });
  };
  const panel = async (word: Word): Promise<void> => {
    await button(word).click();
    await page.getByRole("complementary", { name: say(word, locale) }).waitFor();
  };
  return {
    empty: async () => {
      await button("extensions").waitFor();
      await page.getByText("A1", { exact: false }).first().waitFor({ state: "attached" });
    },
    dashboard: async () => {
      await command(SAMPLE.caption);
      await toastRead();
      await page
        .getByRole("region", { name: say("charts", locale) })
        .getByRole("img")
        .waitFor();
    },
    menu: addonMenu,
    csv: async () => {
      await page.keyboard.press("Escape");
      await button("file").click();
      await page.getByRole("menuitem", { name: say("open-csv", locale) }).click();
      await page.getByRole("dialog").waitFor();
    },
    outbox: async () => {
      await command(MAIL.caption);
      await toastRead();
      await panel("outbox");
      await page.getByRole("complementary").locator("iframe").contentFrame().getByRole("img").waitFor();
    },
    clock: async () => {
      await command(SCHEDULE.caption);
      await toastRead();
      await panel("clock");
    },
    faults: () => panel("faults"),
    sidebar: async () => {
      await page
        .getByRole("complementary")
        .getByRole("button", { name: say("close", locale) })
        .click();
      await command(SIDEBAR.caption);
      const frame = page.getByRole("complementary").locator("iframe").contentFrame();
      await frame.locator(".kpis li").first().waitFor();
      await frame.locator('main[aria-busy="false"]').waitFor();
    },
  };
}
