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
  again: { ja: "もう一度試す", en: "Try again" },
  close: { ja: "閉じる", en: "Dismiss" },
  undo: { ja: "元に戻す", en: "Undo" },
  cancel: { ja: "やめる", en: "Cancel" },
} as const satisfies Record<string, Text>;
