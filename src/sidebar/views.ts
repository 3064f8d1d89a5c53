import type { View, ViewName } from "./view";
import { Actions } from "./views/actions";
import { Data } from "./views/data";
import { Formula } from "./views/formula";
import { Help } from "./views/help";
import { Home } from "./views/home";
import { SettingsView } from "./views/settings";
import { Start } from "./views/start";
import { Wizard } from "./views/wizard";

/** Every view, in the order of the menu. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
  start: { tab: { ja: "はじめに", en: "Start" }, title: { ja: "はじめに", en: "Start" }, show: Start },
  home: { tab: { ja: "ホーム", en: "Home" }, title: { ja: "いまの状況", en: "Where we stand" }, show: Home },
  data: { tab: { ja: "データ", en: "Data" }, title: { ja: "データ", en: "Data" }, show: Data },
  wizard: { tab: { ja: "KPI", en: "KPIs" }, title: { ja: "KPIを決める", en: "Set up KPIs" }, show: Wizard },
  actions: {
    tab: { ja: "アクション", en: "Actions" },
    title: { ja: "アクション", en: "Actions" },
    show: Actions,
  },
  formula: {
    tab: { ja: "数式", en: "Formula" },
    title: { ja: "数式を入れる", en: "Insert a formula" },
    show: Formula,
  },
  settings: {
    tab: { ja: "設定", en: "Settings" },
    title: { ja: "メンバーと設定", en: "People and settings" },
    show: SettingsView,
  },
  help: { tab: { ja: "ヘルプ", en: "Help" }, title: { ja: "ヘルプ", en: "Help" }, show: Help },
};
