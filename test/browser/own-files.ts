import type { Locale } from "../../src/text/locale";
import { seeded } from "../seeded";
import { TODAY } from "./workbench-page";

const MONTHS = 14;
const DEALS_A_MONTH = 9;
const HEADER = {
  ja: ["商談ID,商談名,顧客名,担当者,フェーズ,金額,作成日,完了予定日", "日付,媒体,キャンペーン,費用"],
  en: [
    "Deal ID,Deal Name,Account Name,Owner,Stage,Amount,Create Date,Close Date",
    "Date,Channel,Campaign,Cost",
  ],
} as const;
const OWNERS = { ja: ["佐藤", "鈴木", "高橋"], en: ["Sato", "Miller", "Garcia"] } as const;
const CUSTOMER = { ja: ["株式会社", "商事", "工業"], en: ["Ltd", "Trading", "Works"] } as const;
const CHANNELS = { ja: ["Google広告", "Yahoo!広告"], en: ["Google Ads", "Bing Ads"] } as const;
const STAGES = { ja: ["受注", "失注", "提案", "見積"], en: ["Won", "Lost", "Proposal", "Quote"] } as const;
/** What a company calls a stage of its own; no list of usual names has it. */
export const ODD_STAGE = { ja: "社内検討", en: "With legal" } as const;

const dayText = (time: number, locale: Locale): string => {
  const text = new Date(time).toISOString().slice(0, 10);
  return locale === "ja" ? text.replace(/-/g, "/") : text;
};
const DAY = 86_400_000;

/** What a shop's CRM and its advertising account export: deals and spend of fourteen months, the same in every run. */
export function ownFiles(locale: Locale): { readonly deals: string; readonly spend: string } {
  const random = seeded(20261124);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const today = Date.parse(TODAY);
  const deals: string[] = [HEADER[locale][0]];
  const spend: string[] = [HEADER[locale][1]];
  for (let at = 0; at < MONTHS * DEALS_A_MONTH; at += 1) {
    const created = today - Math.floor(((at + random()) * 30.4 * DAY) / DEALS_A_MONTH);
    const closed = created + Math.floor(20 + 40 * random()) * DAY;
    const [won, lost, ...open] = STAGES[locale];
    const stage =
      closed < today ? (random() < 0.4 ? won : lost) : at % 5 === 0 ? ODD_STAGE[locale] : pick(open);
    const amount = Math.round(4 + 26 * random()) * (locale === "ja" ? 100_000 : 1000);
    const name =
      locale === "ja" ? `${pick(CUSTOMER.ja)}第${at + 1}` : `Customer ${at + 1} ${pick(CUSTOMER.en)}`;
    const cells = [`D-${1000 + at}`, `${name} 2026`, name, pick(OWNERS[locale]), stage];
    deals.push(
      [
        ...cells,
        `"${amount.toLocaleString("en-US")}"`,
        dayText(created, locale),
        dayText(closed, locale),
      ].join(","),
    );
  }
  for (let at = 0; at < MONTHS * 30; at += 1)
    for (const channel of CHANNELS[locale]) {
      const cost = Math.round(40 + 60 * random()) * (locale === "ja" ? 100 : 1);
      spend.push([dayText(today - at * DAY, locale), channel, `brand-${1 + (at % 3)}`, cost].join(","));
    }
  return { deals: deals.join("\r\n"), spend: spend.join("\r\n") };
}
