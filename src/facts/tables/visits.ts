import { field, required } from "../field";
import type { Table } from "../table";

export const VISITS = {
  label: { ja: "訪問", en: "Visits" },
  row: { ja: "ウェブ解析の1日の合計", en: "one day's totals of web analytics" },
  fields: {
    date: required({ ja: "日付", en: "Date" }, "day", {
      ja: "日|年月日|月",
      en: "Day|Date + hour|Month|event_date",
    }),
    channel: field({ ja: "チャネル", en: "Channel" }, "text", {
      ja: "デフォルト チャネル グループ|チャネルグループ|流入元|参照元",
      en: "Session default channel group|Default Channel Grouping|First user default channel group|Session source / medium|Source / Medium|Source|Traffic source",
    }),
    page: field({ ja: "ページ", en: "Page" }, "text", {
      ja: "ページ パス|ランディング ページ|ページURL",
      en: "Landing page|Page path|Page path and screen class|URL",
    }),
    landing: field(
      { ja: "ランディングページか", en: "Is landing page" },
      "flag",
      {
        ja: "LPフラグ",
        en: "LP|Landing page flag",
      },
      { folding: "flag" },
    ),
    sessions: required({ ja: "セッション数", en: "Sessions" }, "count", {
      ja: "セッション|訪問数|訪問回数",
      en: "Visits|Visit|totals.visits|session_start",
    }),
    engagedSessions: field({ ja: "エンゲージのあったセッション数", en: "Engaged sessions" }, "count", {
      ja: "エンゲージメントセッション|エンゲージのあったセッション",
      en: "engaged_sessions",
    }),
    users: field({ ja: "ユーザー数", en: "Users" }, "count", {
      ja: "総ユーザー数|アクティブ ユーザー|合計ユーザー",
      en: "Total users|Active users|Unique visitors|Unique users",
    }),
    keyEvents: field({ ja: "キーイベント数", en: "Key events" }, "count", {
      ja: "キーイベント|コンバージョン|目標の完了数",
      en: "Conversions|Goal Completions|Goals|Transactions|purchase",
    }),
    views: field({ ja: "表示回数", en: "Views" }, "count", {
      ja: "ページビュー|ページビュー数|PV数",
      en: "PV|Pageviews|Page views|Screen page views|page_view",
    }),
  },
} as const satisfies Table;
