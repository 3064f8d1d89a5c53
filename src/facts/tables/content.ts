import { field, required } from "../field";
import type { Table } from "../table";

export const CONTENT = {
  label: { ja: "コンテンツ", en: "Content" },
  row: { ja: "1本のコンテンツの1日の合計", en: "one day's totals of one piece of content" },
  fields: {
    date: required({ ja: "日付", en: "Date" }, "day", { ja: "日|公開日", en: "Day|Published" }),
    title: field({ ja: "タイトル", en: "Title" }, "text", {
      ja: "記事タイトル|記事名|動画名|ページ タイトル",
      en: "Page title|Page title and screen class|Post title|Headline|Name",
    }),
    page: field({ ja: "ページ", en: "Page" }, "text", {
      ja: "ページ パス",
      en: "URL|Page path|Page path and screen class|Link|Permalink",
    }),
    channel: field({ ja: "チャネル", en: "Channel" }, "text", {
      ja: "媒体|カテゴリ",
      en: "Category|Type|Source",
    }),
    views: required({ ja: "閲覧数", en: "Views" }, "count", {
      ja: "表示回数|ページビュー|ページビュー数|再生回数",
      en: "PV|Pageviews|Page views|Reads|Downloads",
    }),
    sessions: field({ ja: "セッション数", en: "Sessions" }, "count", {
      ja: "訪問数|セッション",
      en: "Visits",
    }),
    engagedSessions: field({ ja: "エンゲージのあったセッション数", en: "Engaged sessions" }, "count", {
      ja: "エンゲージのあったセッション",
      en: "engaged_sessions",
    }),
  },
} as const satisfies Table;
