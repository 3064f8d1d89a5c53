import type { View, ViewName } from "./view";
import { Data } from "./views/data";
import { Home } from "./views/home";
import { SettingsView } from "./views/settings";
import { Start } from "./views/start";

/** Every view, in the order of the menu. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
  start: { tab: { ja: "はじめに", en: "Start" }, title: { ja: "はじめに", en: "Start" }, show: Start },
  home: { tab: { ja: "ホーム", en: "Home" }, title: { ja: "いまの状況", en: "Where we stand" }, show: Home },
  data: { tab: { ja: "データ", en: "Data" }, title: { ja: "データ", en: "Data" }, show: Data },
  settings: {
    tab: { ja: "設定", en: "Settings" },
    title: { ja: "メンバーと設定", en: "People and settings" },
    show: SettingsView,
  },
};
