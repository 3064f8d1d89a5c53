import type { Text } from "../text/locale";

/** Channels as GA4 groups them by default, with what is not online, and what is sales' own work. */
export type ChannelGroup =
  | "paid-search"
  | "paid-social"
  | "display"
  | "organic-search"
  | "organic-social"
  | "email"
  | "event"
  | "website"
  | "referral"
  | "direct"
  | "outbound"
  | "partner"
  | "word-of-mouth"
  | "other";

/**
 * The pattern of each group, by language, in the order of matching: paid forms come before the network's name alone.
 */
const GROUPS: readonly (readonly [ChannelGroup, Text])[] = [
  [
    "outbound",
    {
      ja: "テレアポ|架電|飛び込み|アウトバウンド|営業(活動|開拓)",
      en: "cold.?call|outbound|telemarket|sales.?(generated|rep)",
    },
  ],
  ["partner", { ja: "代理店|パートナー|販売店", en: "partner|reseller" }],
  [
    "word-of-mouth",
    { ja: "紹介|口コミ", en: "(customer|employee|external|friend).?referral|word.?of.?mouth" },
  ],
  ["display", { ja: "ディスプレイ|バナー", en: "display|banner|gdn|ydn|yda" }],
  [
    "paid-social",
    {
      ja: "広告.*(sns|facebook|instagram|twitter|line|youtube)|(sns|facebook|instagram|twitter|line|youtube|tiktok).*広告",
      en: "(paid|\\bads?\\b|cpc|ppc).*(social|facebook|instagram|meta|twitter|linkedin|tiktok|youtube)|(social|facebook|instagram|meta|twitter|linkedin|tiktok|youtube).*(paid|\\bads?\\b|cpc|ppc)",
    },
  ],
  [
    "paid-search",
    {
      ja: "リスティング|検索広告|広告",
      en: "paid.?search|search.?ads|google.?ads|adwords|yahoo!?.?ads|\\b(cpc|ppc)\\b|advert",
    },
  ],
  ["organic-search", { ja: "自然検索|オーガニック|検索", en: "organic|\\bseo\\b|google|bing|yahoo" }],
  [
    "organic-social",
    { ja: "ブログ", en: "social|sns|facebook|instagram|twitter|linkedin|tiktok|youtube|blog" },
  ],
  ["email", { ja: "メール|メルマガ", en: "e-?mail|newsletter" }],
  [
    "event",
    {
      ja: "展示会|セミナー|ウェビナー|イベント|展",
      en: "trade.?(show|fair)|seminar|webinar|event|conference|expo",
    },
  ],
  [
    "website",
    {
      ja: "ウェブ|サイト|ホームページ|問い?合わ?せ|資料請求|ダウンロード",
      en: "web|\\bhp\\b|download|inbound|chat|online",
    },
  ],
  [
    "referral",
    { ja: "リファラル|参照|アフィリエイト|比較サイト|広報", en: "referral|affiliate|press|public relations" },
  ],
  ["direct", { ja: "直接|ノーリファラ", en: "direct|\\(none\\)" }],
];

/** The groups that are no marketing channel: what sales brings in by itself, and what is unknown. */
const NOT_MARKETING: readonly ChannelGroup[] = ["outbound", "partner", "word-of-mouth", "other"];
const PAID: readonly ChannelGroup[] = ["paid-search", "paid-social", "display"];

/** The group of a channel by its name, in either language; "" stays "" (unattributed). */
export function channelGroup(name: string): ChannelGroup | "" {
  const folded = name.normalize("NFKC").trim().toLowerCase();
  if (folded === "") return "";
  return GROUPS.find(([, { ja, en }]) => new RegExp(`${ja}|${en}`).test(folded))?.[0] ?? "other";
}

export function isMarketing(group: ChannelGroup | ""): boolean {
  return group !== "" && !NOT_MARKETING.includes(group);
}

export function isPaid(group: ChannelGroup | ""): boolean {
  return group !== "" && PAID.includes(group);
}
