import { field, required } from "../field";
import type { Table } from "../table";

export const SEARCH = {
  label: { ja: "検索", en: "Search" },
  row: { ja: "Search Console の1日の合計", en: "one day's totals of Search Console" },
  fields: {
    date: required({ ja: "日付", en: "Date" }, "day", { ja: "日", en: "Day" }),
    query: field({ ja: "検索語", en: "Query" }, "text", {
      ja: "クエリ|上位のクエリ|検索キーワード",
      en: "Top queries|Keyword|Search term",
    }),
    page: field({ ja: "ページ", en: "Page" }, "text", {
      ja: "上位のページ",
      en: "URL|Top pages|Landing page",
    }),
    clicks: required({ ja: "クリック数", en: "Clicks" }, "count", { ja: "クリック", en: "Url Clicks" }),
    impressions: required({ ja: "表示回数", en: "Impressions" }, "count", {
      ja: "インプレッション|表示",
      en: "Impr.",
    }),
    position: required(
      { ja: "掲載順位", en: "Position" },
      "count",
      {
        ja: "平均掲載順位|順位|検索順位",
        en: "Average position|Avg. position|Rank",
      },
      { average: true },
    ),
  },
} as const satisfies Table;
