import type { Term } from "./term";

/** Where the numbers come from. */
export const DATA_TERMS = {
  "source-of-truth": {
    name: { ja: "正とするデータ", en: "Source of truth" },
    aliases: ["正本", "SSOT"],
    meaning: {
      ja: "数字が食い違うとき信じる元。売上は会計、商談はCRMなどと先に決める。",
      en: "The data that win when two disagree. Decide first: say, books for revenue, CRM for deals.",
    },
  },
  audit: {
    name: { ja: "データ監査", en: "Data audit" },
    aliases: ["かんさ", "kansa", "点検"],
    meaning: {
      ja: "欠け、重複、古さの定期点検。数字が急に動いたら、まずここを見る。",
      en: "A regular check for gaps, duplicates and old data. Look here first after a sudden change.",
    },
  },
  mapping: {
    name: { ja: "列の対応", en: "Column mapping" },
    aliases: ["マッピング", "れつのたいおう"],
    meaning: {
      ja: "元の表のどの列が金額や日付か。推測は必ず確認を。1列の誤りでKPIが狂う。",
      en: "Which column is the amount, the date and so on. Confirm the guesses: one wrong column spoils KPIs.",
    },
  },
  "refresh-token": {
    name: { ja: "更新トークン", en: "Refresh token" },
    aliases: ["RASHINBAN_UPDATED"],
    meaning: {
      ja: "関数の最後に入れるRASHINBAN_UPDATED。値か日付が変わると、セルが計算し直される。ないと古い値が残りうる。",
      en: "RASHINBAN_UPDATED, put last in a function. It recalculates the cell when values or the day change; without it old values may stay.",
    },
  },
} as const satisfies Record<string, Term>;
