import type { Text } from "../text/locale";

/** The fictitious company, a maker of factory parts; any likeness is chance. */
export const COMPANY: Text = { ja: "株式会社みなと精機", en: "Harbor Precision Parts" };

export interface Rep {
  readonly name: Text;
  readonly email: string;
  readonly team: Text;
  readonly role: "executive" | "manager" | "member";
  /** Share of new leads this person works, and how well. */
  readonly share: number;
  readonly skill: number;
}

/** The sales people. Takahashi (Taylor) wins less than the team at the same kind of deal: the one to coach. */
export const PEOPLE: readonly Rep[] = [
  {
    name: { ja: "中村 健一", en: "Ken Nakamura" },
    email: "nakamura@minato-seiki.example.jp",
    team: { ja: "経営", en: "Management" },
    role: "executive",
    share: 0,
    skill: 1,
  },
  {
    name: { ja: "佐藤 美咲", en: "Misaki Sato" },
    email: "sato@minato-seiki.example.jp",
    team: { ja: "東日本", en: "East" },
    role: "manager",
    share: 0.16,
    skill: 1.12,
  },
  {
    name: { ja: "鈴木 大輔", en: "Daisuke Suzuki" },
    email: "suzuki@minato-seiki.example.jp",
    team: { ja: "東日本", en: "East" },
    role: "member",
    share: 0.18,
    skill: 1.05,
  },
  {
    name: { ja: "高橋 翔", en: "Sho Takahashi" },
    email: "takahashi@minato-seiki.example.jp",
    team: { ja: "東日本", en: "East" },
    role: "member",
    share: 0.18,
    skill: 0.62,
  },
  {
    name: { ja: "田中 由紀", en: "Yuki Tanaka" },
    email: "tanaka@minato-seiki.example.jp",
    team: { ja: "西日本", en: "West" },
    role: "member",
    share: 0.17,
    skill: 1.1,
  },
  {
    name: { ja: "伊藤 拓也", en: "Takuya Ito" },
    email: "ito@minato-seiki.example.jp",
    team: { ja: "西日本", en: "West" },
    role: "member",
    share: 0.16,
    skill: 1,
  },
  {
    name: { ja: "渡辺 葵", en: "Aoi Watanabe" },
    email: "watanabe@minato-seiki.example.jp",
    team: { ja: "西日本", en: "West" },
    role: "member",
    share: 0.15,
    skill: 0.95,
  },
];

export interface Channel {
  readonly name: Text;
  /** Share of leads, chance of a lead to become a deal, monthly cost at the start, and its growth over two years. */
  readonly share: number;
  readonly quality: number;
  readonly cost: number;
  readonly growth: number;
  /** Cost of a click and clicks per impression; 0 where nothing is clicked. */
  readonly click: number;
  readonly ctr: number;
}

/**
 * The marketing channels. Display advertising becomes the most expensive and brings the least: it is why profit
 * stagnates.
 */
export const CHANNELS: readonly Channel[] = [
  {
    name: { ja: "リスティング広告", en: "Paid search" },
    share: 0.28,
    quality: 0.34,
    cost: 520000,
    growth: 1.25,
    click: 180,
    ctr: 0.031,
  },
  {
    name: { ja: "ディスプレイ広告", en: "Display ads" },
    share: 0.16,
    quality: 0.08,
    cost: 380000,
    growth: 3.2,
    click: 60,
    ctr: 0.0032,
  },
  {
    name: { ja: "展示会", en: "Trade fairs" },
    share: 0.2,
    quality: 0.3,
    cost: 300000,
    growth: 1.1,
    click: 0,
    ctr: 0,
  },
  {
    name: { ja: "紹介", en: "Customer referral" },
    share: 0.12,
    quality: 0.62,
    cost: 40000,
    growth: 1,
    click: 0,
    ctr: 0,
  },
  {
    name: { ja: "自然検索", en: "Organic search" },
    share: 0.24,
    quality: 0.38,
    cost: 150000,
    growth: 1.05,
    click: 0,
    ctr: 0,
  },
];

export interface Stage {
  readonly name: Text;
  readonly probability: number;
  /** Usual days in it, and the chance to go on to the next. */
  readonly days: number;
  readonly pass: number;
}

/** The stages of a deal. Deals pile up at the quotation, the bottleneck. */
export const STAGES: readonly Stage[] = [
  { name: { ja: "初回商談", en: "Qualification" }, probability: 10, days: 12, pass: 0.86 },
  { name: { ja: "課題確認", en: "Needs Analysis" }, probability: 20, days: 14, pass: 0.84 },
  { name: { ja: "提案", en: "Proposal" }, probability: 40, days: 16, pass: 0.84 },
  { name: { ja: "見積提出", en: "Proposal/Price Quote" }, probability: 60, days: 38, pass: 0.6 },
  { name: { ja: "交渉", en: "Negotiation" }, probability: 80, days: 12, pass: 0.88 },
];

export const PRODUCTS: readonly {
  readonly name: Text;
  readonly share: number;
  readonly price: number;
  readonly margin: number;
}[] = [
  { name: { ja: "精密シャフト", en: "Precision shafts" }, share: 0.45, price: 1_150_000, margin: 0.34 },
  { name: { ja: "ギアユニット", en: "Gear units" }, share: 0.33, price: 1_900_000, margin: 0.31 },
  { name: { ja: "保守契約", en: "Service contracts" }, share: 0.22, price: 480_000, margin: 0.52 },
];

/** The seasonal index of demand by month, January first: fiscal year-end rush in March, quiet August. */
export const SEASON = [0.88, 0.95, 1.32, 0.94, 0.92, 1.02, 0.98, 0.78, 1.14, 1.02, 1.03, 1.02] as const;
