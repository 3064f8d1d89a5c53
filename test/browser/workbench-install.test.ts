import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedBrowser } from "./chromium";
import { saved, sharedPage, Visitor } from "./workbench-page";

const browser = sharedBrowser();
const served = sharedPage();
const built = (name: string): string => readFileSync(join(__dirname, "../../dist", name), "utf8");

test.each([
  ["ja", "Googleに入れる…", (name: string) => `${name} をコピー`, "コピーしました"],
  ["en", "Install in Google Sheets…", (name: string) => `Copy ${name}`, "Copied"],
] as const)(
  "in %s the page hands out the three files that are pasted into Google's editor, as built",
  async (locale, item, copy, copied) => {
    const visitor = await Visitor.at(browser(), served(), locale);
    const { page } = visitor;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: served() });
    await visitor.fileMenu(item);
    for (const name of ["Code.js", "sidebar.html", "appsscript.json"]) {
      await page.getByRole("button", { name: copy(name), exact: true }).click();
      await page.getByRole("listitem").filter({ hasText: name }).getByText(copied).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(built(name));
      const file = await visitor.download(() =>
        page.getByRole("listitem").filter({ hasText: name }).getByRole("link").click(),
      );
      expect(file.suggestedFilename()).toBe(name);
      expect((await saved(file)).toString("utf8")).toBe(built(name));
    }
    expect(await visitor.violations()).toEqual([]);
  },
);
