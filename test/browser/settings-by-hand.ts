import type { Page } from "playwright-core";
import type { SettingsAnswer } from "../../src/app/rpc/settings";
import { openBench, withSample } from "../app/open-bench";
import { axeFindings } from "./axe";
import { sharedBrowser } from "./chromium";
import { openSidebar } from "./open-sidebar";

const browser = sharedBrowser();

/** The words on the control that has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.slice(0, 80));

const WORDS = {
  ja: {
    view: "設定",
    add: "メンバーを加える",
    name: "名前（データの担当者名と同じに）",
    email: "メール",
    savePeople: "メンバーを保存",
    savedPeople: "メンバーを保存しました。",
    currency: "通貨",
    save: "設定を保存",
    saved: "設定を保存しました。",
    conflict: "ほかの人がここを変えました",
    undo: "元に戻す",
    remove: "すべて消す…",
    cancel: "やめる",
    yes: "はい、すべて消す",
    removed: "覚えていた設定を消しました",
  },
  en: {
    view: "Settings",
    add: "Add a person",
    name: "Name (as it stands in your data)",
    email: "E-mail",
    savePeople: "Save people",
    savedPeople: "The people are saved.",
    currency: "Currency",
    save: "Save settings",
    saved: "The settings are saved.",
    conflict: "Somebody else changed this",
    undo: "Undo",
    remove: "Remove everything…",
    cancel: "Cancel",
    yes: "Yes, remove everything",
    removed: "its schedule and its settings are gone",
  },
} as const;

async function openSettings(page: Page, view: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: view, exact: true }).click();
}

export function testSettings(locales: readonly ("ja" | "en")[]): void {
  describe.each(locales)("in %s", (locale) => {
    const say = WORDS[locale];

    test("a person adds a member and changes the currency; a change in between is not written over", async () => {
      const bench = openBench(locale);
      const page = await openSidebar(browser(), bench, locale);
      await openSettings(page, say.view);
      await page.getByRole("button", { name: say.add }).click();
      // The new person's name has the focus.
      await page.keyboard.type("Hanako <b>");
      await page.getByLabel(say.email, { exact: true }).fill("not an address");
      expect(await page.getByRole("button", { name: say.savePeople }).isDisabled()).toBe(true);
      expect(await axeFindings(page)).toEqual([]);
      await page.getByLabel(say.email, { exact: true }).fill("hanako@example.com");
      await page.getByRole("button", { name: say.savePeople }).click();
      await page.getByText(say.savedPeople).waitFor();

      const settings = () => bench.run("rpc", { ask: "settings" }) as SettingsAnswer;
      const before = settings().settings.currency;
      expect(settings().people).toMatchObject([{ name: "Hanako <b>", email: "hanako@example.com" }]);
      bench.run("rpc", { ask: "settings-save", version: settings().version, settings: { historyWeeks: 52 } });
      await page.getByLabel(say.currency).selectOption("EUR");
      await page.getByRole("button", { name: say.save }).click();
      await page.getByText(say.conflict).waitFor();
      expect(settings().settings).toMatchObject({ currency: before, historyWeeks: 52 });
      // What was chosen is still chosen.
      expect(await page.getByLabel(say.currency).inputValue()).toBe("EUR");
      await page.getByRole("button", { name: say.save }).click();
      await page.getByText(say.saved).waitFor();
      expect(settings().settings).toMatchObject({ currency: "EUR", historyWeeks: 52 });
      await page.getByRole("button", { name: say.undo }).click();
      await page.getByText(say.saved).waitFor();
      expect(settings().settings.currency).toBe(before);
    });

    test("removing everything asks first, with the focus on the way back", async () => {
      const bench = withSample(locale);
      const page = await openSidebar(browser(), bench, locale);
      await openSettings(page, say.view);
      await page.getByRole("button", { name: say.remove }).click();
      expect(await focused(page)).toBe(say.cancel);
      await page.keyboard.press("Escape");
      expect(await focused(page)).toBe(say.remove);
      await page.keyboard.press("Enter");
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("button", { name: say.yes }).click();
      await page.getByText(say.removed).waitFor({ timeout: 20000 });
      expect(bench.run("rpc", { ask: "state" })).toMatchObject({ sources: [], scorecard: null });
    });
  });
}
