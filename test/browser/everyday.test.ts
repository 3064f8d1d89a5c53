import { shown, tab, withSample } from "../app/open-bench";
import { sharedBrowser } from "./chromium";
import { openSidebar } from "./open-sidebar";
import { idle, picture } from "./view-picture";

const browser = sharedBrowser();

test.each([
  [
    "ja",
    "アクションにする",
    "追加する",
    "やること",
    "完了にする",
    "結果（何が起きたか、続けるか）",
    "完了",
    "元に戻す",
  ],
  [
    "en",
    "Make it an action",
    "Add",
    "What will be done",
    "Mark as done",
    "Result: what happened, and will you go on?",
    "Done",
    "Undo",
  ],
] as const)(
  "in %s a KPI that is behind becomes an action, and the action gets its result",
  async (locale, make, add, action, done, result, state, undo) => {
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
  60000,
);

test.each([
  ["ja", "数式", "関数をさがす", "juchukin", "受注金額", "選んでいるセルに入れる", "上書きする", "元に戻す"],
  [
    "en",
    "Formula",
    "Find a function",
    "won am",
    "Won amount",
    "Insert into the selected cell",
    "Overwrite",
    "Undo",
  ],
] as const)(
  "in %s a formula is found, previewed, inserted over a full cell only when told, and taken back",
  async (locale, menu, search, query, title, insert, over, undo) => {
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
  60000,
);

test.each([
  ["ja", "ヘルプ", "点検する", /件すべて一致/, "言葉をさがす", "ankenn", "商談"],
  ["en", "Help", "Run the test", /^All \d+ agree/, "Look up a word", "shodan", "Deal"],
] as const)(
  "in %s the help explains statuses and words, and recomputes the examples",
  async (locale, menu, run, passed, search, query, term) => {
    const page = await openSidebar(browser(), withSample(locale), locale);
    await page.getByRole("button", { name: menu, exact: true }).click();
    await page.getByRole("button", { name: run }).click();
    await page.getByText(passed).waitFor();
    await page.getByLabel(search).fill(query);
    await page.locator("dt", { hasText: term }).first().waitFor();
    await picture(page, `help-${locale}`);
  },
  60000,
);
