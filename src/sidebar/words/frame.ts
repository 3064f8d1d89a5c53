import type { Text } from "../../text/locale";

export const words = {
  chooseFile: { ja: "ファイルを選ぶ", en: "Choose a file" },
  title: { ja: "羅針盤", en: "Rashinban" },
  menu: { ja: "画面の切り替え", en: "Views" },
  loading: { ja: "読み込んでいます…", en: "Loading…" },
  working: { ja: "処理しています…", en: "Working…" },
  failed: {
    ja: "うまくいきませんでした。{error}",
    en: "That did not work. {error}",
  },
  "builds-differ": {
    ja: "スクリプトと画面の版が違います。数字や文が合わないことがあるので、スクリプトエディタで コード.gs（Code.gs）と sidebar.html の両方を、同じ版のものに貼り直してください。",
    en: "The script and this page come from different versions, so figures and sentences may not fit. In the script editor, paste Code.gs and sidebar.html again, both of the same version.",
  },
  again: { ja: "もう一度試す", en: "Try again" },
  close: { ja: "閉じる", en: "Dismiss" },
  undo: { ja: "元に戻す", en: "Undo" },
  cancel: { ja: "やめる", en: "Cancel" },
} as const satisfies Record<string, Text>;
