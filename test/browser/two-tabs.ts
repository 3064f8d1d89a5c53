import { sharedBrowser } from "./chromium";
import { sharedPage, Visitor } from "./workbench-page";

const browser = sharedBrowser();
const address = sharedPage();

const WORDS = {
  ja: {
    theirs: "別のタブの内容を読み込む",
    mine: "このタブの内容で上書きする",
    title: "別のタブで変更されました",
  },
  en: {
    theirs: "Load the other tab's version",
    mine: "Overwrite it with this tab's",
    title: "Changed in another tab",
  },
} as const;

/** Runs in the page. */
const keepAsFirstVersionsDid = (): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.open("rashinban-workbench", 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
const keptNames = async (): Promise<unknown> => (await indexedDB.databases()).map(({ name }) => name);

export function testTwoTabs(locales: readonly ("ja" | "en")[]): void {
  test.each(locales)(
    "in %s two tabs of one workbook never overwrite each other without being asked",
    async (locale) => {
      const say = WORDS[locale];
      const first = await Visitor.at(browser(), address(), locale);
      // A page that is closed before its save was due has kept its last edit all the same.
      await first.type(1, 1, "last edit");
      await first.cellSays(/A2$/);
      await first.page.keyboard.press("ArrowUp");
      await first.cellSays("A1: last edit");
      await first.page.evaluate(keepAsFirstVersionsDid);
      await first.page.reload();
      await first.sheetIsThere();
      expect(await first.page.evaluate(keptNames)).toEqual(["rashinban-workbook"]);
      await first.select(1, 1);
      await first.cellSays("A1: last edit");

      const second = await first.beside(address());
      await first.type(2, 1, "from the first");
      const dialog = second.page.getByRole("dialog", { name: say.title });
      await dialog.waitFor();
      await second.page.keyboard.press("Escape");
      await dialog.getByRole("button", { name: say.theirs }).click();
      await second.page.waitForLoadState();
      await second.sheetIsThere();
      await second.select(2, 1);
      await second.cellSays("B1: from the first");

      // The other way round: what the second tab keeps is asked about in the first, which keeps its own.
      await second.type(3, 1, "from the second");
      await first.page.getByRole("dialog", { name: say.title }).waitFor();
      await first.page.getByRole("button", { name: say.mine }).click();
      await dialog.waitFor();
      await second.page.close();
      await first.page.reload();
      await first.sheetIsThere();
      await first.select(2, 1);
      await first.cellSays("B1: from the first");
      await first.select(3, 1);
      await first.cellSays(/C1$/);
      expect([...first.errors, ...second.errors]).toEqual([]);
    },
    90000,
  );
}
