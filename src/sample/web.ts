import type { Day } from "../calendar/day";
import { weekOf } from "../calendar/period";
import type { Locale, Text } from "../text/locale";
import type { Deal } from "./deals";
import type { Random } from "./random";
import { dayText, localized, type SampleTable } from "./written";

const WEEKS = 58;

/** Organic search grows while display advertising brings visits that nobody engages with. */
const SOURCES: readonly {
  name: Text;
  page: string;
  start: number;
  growth: number;
  engaged: number;
  result: number;
}[] = [
  {
    name: { ja: "自然検索", en: "Organic search" },
    page: "/",
    start: 620,
    growth: 1.5,
    engaged: 0.64,
    result: 0.012,
  },
  {
    name: { ja: "リスティング広告", en: "Paid search" },
    page: "/lp/shaft",
    start: 410,
    growth: 1.2,
    engaged: 0.55,
    result: 0.021,
  },
  {
    name: { ja: "ディスプレイ広告", en: "Display ads" },
    page: "/lp/gear",
    start: 900,
    growth: 2.4,
    engaged: 0.18,
    result: 0.002,
  },
  {
    name: { ja: "メール", en: "Email" },
    page: "/news",
    start: 140,
    growth: 1.1,
    engaged: 0.7,
    result: 0.018,
  },
];
const ARTICLES: readonly Text[] = [
  { ja: "シャフトの選び方", en: "How to choose a shaft" },
  { ja: "ギアの騒音を減らす5つの方法", en: "Five ways to quieter gears" },
  { ja: "保守契約の費用", en: "What maintenance costs" },
];
const QUERIES: readonly { text: Text; shown: number; from: number; to: number }[] = [
  { text: { ja: "精密シャフト", en: "precision shaft" }, shown: 900, from: 8.4, to: 4.1 },
  { text: { ja: "ギアユニット 特注", en: "custom gear unit" }, shown: 520, from: 12.2, to: 7.5 },
  { text: { ja: "みなと精機", en: "harbor precision parts" }, shown: 160, from: 1.2, to: 1.1 },
];
const NETWORKS = ["X", "LinkedIn"];

/** Mondays of the last weeks, oldest first, with how far in time each is (0–1). */
function weeks(today: Day): { day: Day; at: number }[] {
  const last = weekOf(today).start;
  return Array.from({ length: WEEKS }, (_, index) => ({
    day: last - (WEEKS - 1 - index) * 7,
    at: index / (WEEKS - 1),
  }));
}

export function visitTable(today: Day, random: Random, locale: Locale): SampleTable {
  const rows = weeks(today).flatMap(({ day, at }) =>
    SOURCES.map((source) => {
      const sessions = around(random, source.start * (1 + (source.growth - 1) * at));
      return [
        dayText(day, locale),
        source.name[locale],
        source.page,
        sessions,
        around(random, sessions * source.engaged),
        around(random, sessions * 0.82),
        around(random, sessions * source.result),
      ].map(String);
    }),
  );
  return {
    header: localized(locale, [
      { ja: "日付", en: "Date" },
      { ja: "チャネル", en: "Session default channel group" },
      { ja: "ランディング ページ", en: "Landing page" },
      { ja: "セッション", en: "Sessions" },
      { ja: "エンゲージのあったセッション", en: "Engaged sessions" },
      { ja: "総ユーザー数", en: "Total users" },
      { ja: "キーイベント", en: "Key events" },
    ]),
    rows,
  };
}

export function searchTable(today: Day, random: Random, locale: Locale): SampleTable {
  const rows = weeks(today).flatMap(({ day, at }) =>
    QUERIES.map(({ text, shown, from, to }) => {
      const impressions = around(random, shown * (1 + at));
      const position = from + (to - from) * at;
      return [
        dayText(day, locale),
        text[locale],
        String(around(random, (impressions * 0.28) / position)),
        String(impressions),
        position.toFixed(1),
      ];
    }),
  );
  return {
    header: localized(locale, [
      { ja: "日付", en: "Date" },
      { ja: "上位のクエリ", en: "Top queries" },
      { ja: "クリック数", en: "Clicks" },
      { ja: "表示回数", en: "Impressions" },
      { ja: "掲載順位", en: "Position" },
    ]),
    rows,
  };
}

/** Days between reading and signing: who is about to decide reads up first. */
const READ_BEFORE = 42;
/** The elasticity of a week's reading with respect to the wins six weeks later. */
const READING_ELASTICITY = 0.14;

/**
 * The table of content: articles are read six weeks before deals are won; followers, below, only grow and lead nowhere.
 * Weeks whose wins are yet to come are read like those of the quarter before.
 */
export function contentTable(
  deals: readonly Deal[],
  today: Day,
  random: Random,
  locale: Locale,
): SampleTable {
  const wins = deals.filter((deal) => deal.outcome === "won");
  const wonIn = (day: Day, count: number): number =>
    wins.filter(({ closeOn }) => closeOn >= day && closeOn < day + count * 7).length / count;
  const running = weekOf(today).start;
  const usual = wonIn(running - 13 * 7, 13);
  const rows = weeks(today).flatMap(({ day, at }) => {
    const followed = day + READ_BEFORE < running ? wonIn(day + READ_BEFORE, 1) : usual;
    const interest = 1 + READING_ELASTICITY * (followed / Math.max(1, usual) - 1);
    return ARTICLES.map((title, index) => [
      dayText(day, locale),
      title[locale],
      String(around(random, (180 - index * 40) * (1 + at) * interest)),
    ]);
  });
  return {
    header: localized(locale, [
      { ja: "日付", en: "Date" },
      { ja: "記事タイトル", en: "Page title" },
      { ja: "ページビュー数", en: "Pageviews" },
    ]),
    rows,
  };
}

/** The table of newsletters, one every second week, to a list that grows a little and clicks a little less. */
export function mailTable(today: Day, random: Random, locale: Locale): SampleTable {
  const rows = weeks(today)
    .filter(({ day }, index) => index % 2 === 1 && day + 1 <= today)
    .map(({ day, at }, index) => {
      const sent = Math.round(1800 + 700 * at);
      const delivered = around(random, sent * 0.97);
      const clicked = around(random, delivered * (0.045 - 0.012 * at));
      return [
        dayText(day + 1, locale),
        locale === "ja" ? `メルマガ第${index + 1}号` : `Newsletter ${index + 1}`,
        sent,
        Math.min(sent, delivered),
        around(random, delivered * 0.24),
        clicked,
        around(random, clicked * 0.09),
      ].map(String);
    });
  return {
    header: localized(locale, [
      { ja: "配信日", en: "Send date" },
      { ja: "件名", en: "Subject" },
      { ja: "配信数", en: "Sent" },
      { ja: "到達数", en: "Delivered" },
      { ja: "開封数", en: "Opened" },
      { ja: "クリック数", en: "Clicked" },
      { ja: "問い合わせ数", en: "Inquiries" },
    ]),
    rows,
  };
}

export function socialTable(today: Day, random: Random, locale: Locale): SampleTable {
  const followers = NETWORKS.map((_, index) => 900 - index * 400);
  const rows = weeks(today).flatMap(({ day }) =>
    NETWORKS.map((network, index) => {
      followers[index] += random.whole(2, 14);
      const likes = random.whole(20, 80);
      return [dayText(day, locale), network, followers[index], likes, random.whole(1, 9)].map(String);
    }),
  );
  return {
    header: localized(locale, [
      { ja: "日付", en: "Date" },
      { ja: "媒体", en: "Network" },
      { ja: "フォロワー数", en: "Followers" },
      { ja: "いいね数", en: "Likes" },
      { ja: "リンクのクリック数", en: "Link clicks" },
    ]),
    rows,
  };
}

/** A whole number near the mean, at least 0. */
function around(random: Random, mean: number): number {
  return Math.max(0, Math.round(mean * (0.9 + random.next() * 0.2)));
}
