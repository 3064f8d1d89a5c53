import type { Text } from "../text/locale";

/** Menu commands in the order they are shown; names stand in menus of open spreadsheets and are never changed. */
export const MENU = [
  { name: "rashinbanSidebar", caption: { ja: "羅針盤を開く", en: "Open Rashinban" } },
  { name: "rashinbanRefresh", caption: { ja: "いま更新", en: "Refresh now" } },
  { name: "rashinbanSnapshot", caption: { ja: "今週のメールを送る", en: "Send this week's mail" } },
  { name: "rashinbanSchedule", caption: { ja: "自動更新を始める", en: "Start automatic refresh" } },
  { name: "rashinbanSample", caption: { ja: "サンプルデータを入れる", en: "Load sample data" } },
] as const satisfies readonly { readonly name: string; readonly caption: Text }[];

/**
 * Functions Google calls by name, besides cell functions and menu commands: simple triggers, the time-driven trigger,
 * the sidebar.
 */
export const HANDLERS = ["onOpen", "onInstall", "rashinbanHourly", "rpc"] as const;
