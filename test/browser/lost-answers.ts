import type { Server } from "node:http";
import { words as actions } from "../../src/sidebar/words/actions";
import { words as data } from "../../src/sidebar/words/data";
import { words as formula } from "../../src/sidebar/words/formula";
import { words as frame } from "../../src/sidebar/words/frame";
import { words as help } from "../../src/sidebar/words/help";
import { words as home } from "../../src/sidebar/words/home";
import { words as settings } from "../../src/sidebar/words/settings";
import { words as wizard } from "../../src/sidebar/words/wizard";
import type { Locale, Text } from "../../src/text/locale";
import { sharedBrowser } from "./chromium";
import { servedPage, TODAY, Visitor } from "./workbench-page";

const browser = sharedBrowser();
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

const TABS = {
  data: { ja: "データ", en: "Data" },
  wizard: { ja: "KPI", en: "KPIs" },
  actions: { ja: "アクション", en: "Actions" },
  formula: { ja: "数式", en: "Formula" },
  settings: { ja: "設定", en: "Settings" },
  help: { ja: "ヘルプ", en: "Help" },
} as const satisfies Record<string, Text>;
const DEALS = `Deal id,Deal name,Owner,Stage,Amount,Close date,Created date
1,One,Sato,Closed Won,100,2026-11-02,2026-10-01
`;
const WORDS = {
  ja: {
    ...{
      faults: "障害",
      open: "羅針盤を開く",
      refreshed: "更新しました",
      saved: "メンバーを保存しました",
      lost: "答えをなくす",
    },
    ...{
      live: "直す数式はありません",
      agree: /件すべて一致/,
      sentence: "Googleから答えが届きませんでした。",
    },
  },
  en: {
    ...{
      faults: "Faults",
      open: "Open Rashinban",
      refreshed: "Refreshed",
      saved: "people are saved",
      lost: "Lose the answers",
    },
    ...{
      live: "Nothing to do",
      agree: /^All \d+ agree/,
      sentence: "Google did not deliver the answer;",
    },
  },
} as const;

export function testLostAnswers(locales: readonly Locale[]): void {
  test.each(locales)(
    "in %s each action of the sidebar says that its answer got lost, and works once answers arrive",
    async (locale) => {
      const start = {
        ...{ locale, today: TODAY, period: "", by: null },
        imports: [{ table: "deals", name: "deals.csv", address: "import/0.csv", decisions: {} }],
      };
      const files = { "start.json": { text: JSON.stringify(start) }, "import/0.csv": { text: DEALS } };
      const { server, address } = await servedPage(files);
      servers.push(server);
      const say = WORDS[locale];
      const visitor = await Visitor.at(browser(), address, locale);
      await visitor.toast(say.refreshed).waitFor({ timeout: 30000 });
      const faults = await visitor.panel(say.faults);
      const loses = faults.getByLabel(say.lost);
      const sidebar = visitor.page.frameLocator(".sidebar iframe");
      const alert = sidebar.getByRole("alert");
      const press = (text: Text) => sidebar.getByRole("button", { name: text[locale], exact: true }).click();
      const view = async (name: keyof typeof TABS): Promise<void> => {
        await press(TABS[name]);
        await sidebar.locator('main[aria-busy="false"]').waitFor();
        await sidebar.locator(".skeleton").first().waitFor({ state: "detached" });
      };
      const whileLost = async (deed: () => Promise<void>): Promise<void> => {
        await loses.check();
        await deed();
        await alert.getByText(say.sentence).waitFor();
        await loses.uncheck();
      };
      /** Does it while answers get lost, then again when they do not. */
      const lostOnce = async (deed: () => Promise<void>): Promise<void> => {
        await whileLost(deed);
        await press(frame.again);
      };

      await lostOnce(() => visitor.addonMenu(say.open));
      await sidebar.getByText(home.refresh[locale]).waitFor();
      await lostOnce(() => press(home.refresh));
      await sidebar.getByRole("status").getByText(say.refreshed).waitFor();
      await lostOnce(() => press(home.schedule));
      await sidebar.getByText(home.scheduled[locale]).waitFor();

      // A view whose reading gets lost is read again.
      for (const name of ["data", "actions", "formula", "settings", "help"] as const)
        await lostOnce(() => press(TABS[name])).then(() =>
          sidebar.locator(".skeleton").first().waitFor({ state: "detached" }),
        );

      await view("data");
      await sidebar.getByLabel(data.paste[locale]).fill("Deal id\tAmount\tStage\nD9\t5\tClosed Won");
      await lostOnce(() => press(data.readPaste));
      await sidebar.getByRole("button", { name: data.back[locale], exact: true }).waitFor();

      await view("wizard");
      const goal = sidebar.getByLabel(wizard.goalName[locale]);
      await whileLost(() => goal.fill("Grow"));
      // A draft is sent again by itself with the next word.
      await goal.fill("Grow more");
      await sidebar.getByText(wizard.kept[locale]).waitFor();

      await view("actions");
      await press(actions.add);
      await sidebar.getByLabel(actions.action[locale]).fill("Call them");
      await lostOnce(() => press(actions.save));
      await sidebar.getByText("Call them").first().waitFor();

      await view("formula");
      await lostOnce(() => press(formula.makeLive));
      await sidebar.getByRole("status").getByText(say.live).waitFor();

      await view("settings");
      await press(settings.addPerson);
      await sidebar.getByLabel(settings.name[locale]).last().fill("Sato");
      await lostOnce(() => press(settings.savePeople));
      await sidebar.getByRole("status").getByText(say.saved).waitFor();

      await view("help");
      await lostOnce(() => press(help.run));
      await sidebar.getByText(say.agree).waitFor();
      expect(await alert.textContent()).toBe("");
      expect(visitor.errors).toEqual([]);
    },
    120000,
  );
}
