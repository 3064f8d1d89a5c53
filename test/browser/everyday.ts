import { openBench, shown, tab, withSample } from "../app/open-bench";
import { sharedBrowser } from "./chromium";
import { openSidebar } from "./open-sidebar";
import { idle, picture } from "./view-picture";

const browser = sharedBrowser();

const ACTION = {
  ja: {
    make: "アクションにする",
    add: "追加する",
    action: "やること",
    done: "完了にする",
    result: "結果（何が起きたか、続けるか）",
    state: "完了",
    undo: "元に戻す",
  },
  en: {
    make: "Make it an action",
    add: "Add",
    action: "What will be done",
    done: "Mark as done",
    result: "Result: what happened, and will you go on?",
    state: "Done",
    undo: "Undo",
  },
} as const;
const FORMULA = {
  ja: {
    menu: "数式",
    search: "関数をさがす",
    use: "使い方",
    query: "juchukin",
    title: "受注金額",
    insert: "選んでいるセルに入れる",
    over: "上書きする",
    undo: "元に戻す",
  },
  en: {
    menu: "Formula",
    search: "Find a function",
    use: "Use",
    query: "won am",
    title: "Won amount",
    insert: "Insert into the selected cell",
    over: "Overwrite",
    undo: "Undo",
  },
} as const;
const HELP = {
  ja: {
    menu: "ヘルプ",
    run: "点検する",
    passed: /件すべて一致/,
    search: "言葉をさがす",
    query: "ankenn",
    term: "商談",
  },
  en: {
    menu: "Help",
    run: "Run the test",
    passed: /^All \d+ agree/,
    search: "Look up a word",
    query: "shodan",
    term: "Deal",
  },
} as const;

/** What a person does between two reviews: acts on a KPI, puts a formula into a cell, asks for help. */
export function testEveryday(locales: readonly ("ja" | "en")[]): void {
  test.each(locales)(
    "in %s a KPI that is behind becomes an action, and the action gets its result",
    async (locale) => {
      const { make, add, action, done, result, state, undo } = ACTION[locale];
      const bench = withSample(locale);
      const page = await openSidebar(browser(), bench, locale);
      await page.getByRole("button", { name: make }).first().waitFor();
      await idle(page);
      await picture(page, `home-${locale}`);
      await page.getByRole("button", { name: make }).first().click();
      await page.getByLabel(action).fill('<img src=x onerror="window.broken=1">');
      await picture(page, `action-new-${locale}`);
      await page.getByRole("button", { name: add, exact: true }).click();
      await page.getByText("<img src=x").waitFor();
      expect(await page.evaluate(() => "broken" in window)).toBe(false);
      await page.getByRole("button", { name: new RegExp(`^${done}`) }).click();
      await page.getByLabel(result).fill("OK");
      await page.getByRole("button", { name: done, exact: true }).click();
      await page.getByText(new RegExp(`^${state} · `)).waitFor();
      await picture(page, `actions-${locale}`);
      await page.getByRole("button", { name: undo }).click();
      await page.getByRole("button", { name: new RegExp(`^${done}`) }).waitFor();
      expect(shown(tab(bench, locale === "ja" ? "アクション" : "Actions")).length).toBe(2);
    },
  );

  test.each(locales)(
    "in %s a formula is found, previewed, inserted over a full cell only when told, and taken back",
    async (locale) => {
      const { menu, search, query, title, insert, over, undo } = FORMULA[locale];
      const bench = withSample(locale);
      const [sheet] = bench.book.sheets;
      const last = sheet.lastRow() + 2;
      sheet.set(last, 1, "note");
      bench.person.select(sheet.name, last, 1);
      const page = await openSidebar(browser(), bench, locale);
      await page.getByRole("button", { name: menu, exact: true }).click();
      await page.getByLabel(search).fill(query);
      await picture(page, `formula-${locale}`);
      await page
        .getByRole("button", { name: new RegExp(`^${title} `) })
        .first()
        .click();
      await page.getByText(/^[¥$]/).waitFor();
      await picture(page, `formula-form-${locale}`);
      await page.getByRole("button", { name: insert }).click();
      await page.getByText("note").waitFor();
      expect(sheet.value(last, 1)).toBe("note");
      await page.getByRole("button", { name: over }).click();
      await page.getByRole("button", { name: undo }).waitFor();
      expect(sheet.formula(last, 1)).toBe("=WON_AMOUNT(RASHINBAN_UPDATED)");
      await page.getByRole("button", { name: undo }).click();
      await page.getByText(/1 cell\.|1セル/).waitFor();
      expect(sheet.value(last, 1)).toBe("note");
    },
  );

  test.each(locales)(
    "in %s, in a German spreadsheet, the sidebar shows and inserts what can be typed there",
    async (locale) => {
      const { menu, search, use, insert, undo } = FORMULA[locale];
      const bench = openBench(locale, undefined, "de_DE");
      const [sheet] = bench.book.sheets;
      bench.person.select(sheet.name, 20, 2);
      const page = await openSidebar(browser(), bench, locale);
      await page.getByRole("button", { name: menu, exact: true }).click();
      await page.getByLabel(search).fill("cltv");
      await page
        .locator("button", { has: page.getByText("CLTV", { exact: true }).and(page.locator("code")) })
        .click();
      await page.getByRole("combobox", { name: use }).selectOption("1");
      const fields = page.locator(".with-button input");
      for (const [at, text] of ["1.200,50", "0,75", "0,025"].entries()) await fields.nth(at).fill(text);
      const formula = "=CLTV(1200,50; 0,75; 0,025)";
      await page.getByText(formula).waitFor();
      await page.getByRole("button", { name: insert }).click();
      await page.getByRole("button", { name: undo }).waitFor();
      expect(sheet.formula(20, 2)).toBe(formula);
      // 1,200.50 × 0.75 ÷ 0.025
      expect(sheet.value(20, 2)).toBeCloseTo(36015, 6);
      await page.getByRole("button", { name: undo }).click();
      await page.getByText(/1 cell\.|1セル/).waitFor();
      await page.getByRole("button", { name: HELP[locale].menu, exact: true }).click();
      await page.getByRole("button", { name: HELP[locale].run }).click();
      await page.getByText("=GROSS_MARGIN(340000; 850000)").waitFor();
    },
  );

  test.each(locales)(
    "in %s the help explains statuses and words, and recomputes the examples",
    async (locale) => {
      const { menu, run, passed, search, query, term } = HELP[locale];
      const page = await openSidebar(browser(), withSample(locale), locale);
      await page.getByRole("button", { name: menu, exact: true }).click();
      await page.getByRole("button", { name: run }).click();
      await page.getByText(passed).waitFor();
      await page.getByLabel(search).fill(query);
      await page.locator("dt", { hasText: term }).first().waitFor();
      await picture(page, `help-${locale}`);
    },
  );
}
