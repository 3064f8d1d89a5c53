import type { FrameLocator } from "playwright-core";
import { words as actions } from "../../src/sidebar/words/actions";
import { words as data } from "../../src/sidebar/words/data";
import { words as formula } from "../../src/sidebar/words/formula";
import { words as frame } from "../../src/sidebar/words/frame";
import { words as help } from "../../src/sidebar/words/help";
import { words as home } from "../../src/sidebar/words/home";
import { words as settings } from "../../src/sidebar/words/settings";
import { words as start } from "../../src/sidebar/words/start";
import { words as wizard } from "../../src/sidebar/words/wizard";
import type { Locale, Text } from "../../src/text/locale";
import type { SidebarStop } from "./list";

/** The sidebar on the sample data, in a page of its own or in its frame. */
export type Sidebar = Pick<FrameLocator, "getByLabel" | "getByRole" | "getByText" | "locator">;

const TEXTS = {
  goal: { ja: "今年度の受注を1億8千万円にする", en: "Win 1.8 million of business this fiscal year" },
  amount: { ja: "180,000,000", en: "1,800,000" },
  person: { ja: "佐藤 美咲", en: "Misaki Sato" },
  lead: { ja: "新規商談数", en: "New deals" },
  ifRed: {
    ja: "朝会で停滞商談を3件選び、翌日までに連絡する",
    en: "Pick three stale deals in the stand-up and call them by the next day",
  },
  winRate: { ja: "受注率", en: "Win rate" },
} as const satisfies Record<string, Text>;

/** A tour of the sidebar through every view and every step of the wizard. */
export function sidebarTour(
  sidebar: Sidebar,
  locale: Locale,
): Readonly<Record<SidebarStop, () => Promise<void>>> {
  const menu = sidebar.getByRole("navigation", { name: frame.menu[locale] });
  const open = async (tab: Text): Promise<void> => {
    await menu.getByRole("button", { name: tab[locale], exact: true }).click();
    await settled();
  };
  const press = (text: Text) => sidebar.getByRole("button", { name: text[locale], exact: true }).click();
  const heading = (text: Text) => sidebar.getByRole("heading", { name: text[locale] }).first().waitFor();
  /** The next step of the wizard, once it stands there. */
  const next = async (step: Text): Promise<void> => {
    await press(wizard.next);
    await heading(step);
    await settled();
  };
  const settled = async (): Promise<void> => {
    await sidebar.locator('main[aria-busy="false"]').waitFor();
    await sidebar.locator(".skeleton").first().waitFor({ state: "detached" });
  };
  return {
    start: async () => {
      await open({ ja: "はじめに", en: "Start" });
      await heading(start.ownTitle);
    },
    home: async () => {
      await open({ ja: "ホーム", en: "Home" });
      await sidebar.getByText(home.refresh[locale]).waitFor();
      await sidebar.locator(".kpis li").first().waitFor();
    },
    data: async () => {
      await open({ ja: "データ", en: "Data" });
      await heading(data.add);
    },
    "data-columns": async () => {
      await sidebar.getByText(data.review[locale]).first().click();
      await heading(data.columns);
    },
    "wizard-goal": async () => {
      await open({ ja: "KPI", en: "KPIs" });
      await sidebar.getByLabel(wizard.goalName[locale]).fill(TEXTS.goal[locale]);
      await sidebar.getByLabel(wizard.measure[locale]).selectOption("won-amount");
      await sidebar.getByLabel(wizard.amount[locale]).last().fill(TEXTS.amount[locale]);
      await sidebar.getByLabel(wizard.deadline[locale]).fill("2027-03-31");
      await sidebar.getByLabel(wizard.owner[locale]).fill(TEXTS.person[locale]);
    },
    "wizard-kpis": async () => {
      await next(wizard.kpis);
      await sidebar.getByRole("checkbox", { name: TEXTS.lead[locale], exact: true }).check();
    },
    "wizard-targets": async () => {
      await next(wizard.targets);
      const lead = sidebar.getByRole("region", { name: TEXTS.lead[locale] });
      await lead.getByLabel(wizard.target[locale], { exact: true }).fill("240");
      // The chance of reaching each target is told a moment after it was typed.
      for (const at of [0, 1])
        await sidebar.getByRole("region").nth(at).locator("[aria-live]").getByText("%").waitFor();
    },
    "wizard-owners": async () => {
      await next(wizard.owners);
      await sidebar.getByLabel(wizard.kpiOwner[locale]).last().fill(TEXTS.person[locale]);
    },
    "wizard-actions": async () => {
      await next(wizard.actions);
      await sidebar.getByRole("textbox").last().fill(TEXTS.ifRed[locale]);
    },
    "wizard-check": async () => {
      await next(wizard.check);
      await heading(wizard.smart);
      await sidebar.locator("summary").first().click();
    },
    "wizard-done": async () => {
      await press(wizard.save);
      await sidebar.getByRole("button", { name: wizard.another[locale] }).waitFor();
    },
    "action-new": async () => {
      await open({ ja: "アクション", en: "Actions" });
      await press(actions.add);
      await sidebar.getByLabel(actions.action[locale]).fill(TEXTS.ifRed[locale]);
      await sidebar.getByLabel(actions.owner[locale]).fill(TEXTS.person[locale]);
      await sidebar.getByLabel(actions.due[locale]).fill("2026-11-30");
    },
    actions: async () => {
      await press(actions.save);
      await sidebar.getByText(TEXTS.ifRed[locale]).waitFor();
    },
    formula: async () => {
      await open({ ja: "数式", en: "Formula" });
      await sidebar.getByLabel(formula.search[locale]).fill(TEXTS.winRate[locale]);
    },
    "formula-filled": async () => {
      await sidebar.getByRole("button", { name: `${TEXTS.winRate[locale]} WIN_RATE` }).click();
      await sidebar.getByText("%").waitFor();
    },
    settings: async () => {
      await open({ ja: "設定", en: "Settings" });
      await heading(settings.removeTitle);
    },
    help: async () => {
      await open({ ja: "ヘルプ", en: "Help" });
      await press(help.run);
      await sidebar.getByText(/^All \d+ agree|件すべて一致/).waitFor();
    },
  };
}
