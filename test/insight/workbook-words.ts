import type { Locale } from "../../src/text/locale";

/** What the clean and the dirty workbook say, in each language. */
export const WORDS = {
  ja: {
    owners: ["佐藤", "鈴木"],
    channels: ["展示会", "紹介"],
    stages: { first: "ヒアリング", second: "提案", won: "受注", lost: "失注" },
    company: "取引先",
    nothing: "未定",
    total: "合計",
    someday: "そのうち",
    typo: "提案だ",
    same: ["株式会社東洋商事", "㈱東洋商事"],
    alike: ["北陸電機産業販売", "北陸電機産業販社"],
    spelled: ["展示会 東京", "展示会東京"],
    step: "次回アクション",
  },
  en: {
    owners: ["Sato", "Suzuki"],
    channels: ["Trade show", "Referral"],
    stages: { first: "Discovery", second: "Proposal", won: "Closed Won", lost: "Closed Lost" },
    company: "Client",
    nothing: "N/A",
    total: "Grand total",
    someday: "some day",
    typo: "Propposal",
    same: ["Acme Trading Inc.", "Acme Trading"],
    alike: ["Hokuriku Electric", "Hokuriku Electrik"],
    spelled: ["Trade Fair Tokyo", "trade fair tokyo"],
    step: "Next step",
  },
} as const;

export function stepHeader(locale: Locale): string {
  return WORDS[locale].step;
}
