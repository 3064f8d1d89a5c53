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

/** In this order: paid forms are told before the network's name alone. */
const GROUPS: readonly (readonly [ChannelGroup, RegExp])[] = [
  [
    "outbound",
    /cold.?call|outbound|telemarket|テレアポ|架電|飛び込み|アウトバウンド|営業(活動|開拓)|sales.?(generated|rep)/,
  ],
  ["partner", /partner|代理店|パートナー|販売店|reseller/],
  ["word-of-mouth", /紹介|口コミ|(customer|employee|external|friend).?referral|word.?of.?mouth/],
  ["display", /display|ディスプレイ|バナー|banner|gdn|ydn|yda/],
  [
    "paid-social",
    /(paid|広告|ads?\b|cpc|ppc).*(social|facebook|instagram|meta|twitter|\bx\b|line|linkedin|tiktok|youtube|sns)|(social|facebook|instagram|meta|twitter|\bx\b|line|linkedin|tiktok|youtube|sns).*(paid|広告|ads?\b|cpc|ppc)/,
  ],
  [
    "paid-search",
    /paid.?search|リスティング|検索広告|search.?ads|google.?ads|googleads|adwords|yahoo!?.?(広告|ads)|\b(cpc|ppc)\b|advert|広告/,
  ],
  ["organic-search", /organic.?search|organic|自然検索|オーガニック|\bseo\b|検索|google|bing|yahoo/],
  ["organic-social", /social|sns|facebook|instagram|twitter|linkedin|tiktok|youtube|note|ブログ|blog/],
  ["email", /e-?mail|newsletter|メール|メルマガ/],
  ["event", /展示会|セミナー|ウェビナー|イベント|trade.?show|seminar|webinar|event|conference|expo|展/],
  [
    "website",
    /web|ウェブ|サイト|ホームページ|\bhp\b|問い?合わ?せ|資料請求|ダウンロード|download|inbound|chat|online/,
  ],
  [
    "referral",
    /referral|リファラル|参照|affiliate|アフィリエイト|比較サイト|press|pr\b|public relations|広報/,
  ],
  ["direct", /direct|直接|ノーリファラ|\(none\)/],
];

/** What sales brings in by itself, or nobody knows, is no marketing channel. */
const NOT_MARKETING: readonly ChannelGroup[] = ["outbound", "partner", "word-of-mouth", "other"];
const PAID: readonly ChannelGroup[] = ["paid-search", "paid-social", "display"];

/** The group of a channel by its name, in either language; "" stays "" (unattributed). */
export function channelGroup(name: string): ChannelGroup | "" {
  const folded = name.normalize("NFKC").trim().toLowerCase();
  if (folded === "") return "";
  return GROUPS.find(([, pattern]) => pattern.test(folded))?.[0] ?? "other";
}

export function isMarketing(group: ChannelGroup | ""): boolean {
  return group !== "" && !NOT_MARKETING.includes(group);
}

export function isPaid(group: ChannelGroup | ""): boolean {
  return group !== "" && PAID.includes(group);
}
