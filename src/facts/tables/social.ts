import { field, required } from "../field";
import type { Table } from "../table";

export const SOCIAL = {
  label: { ja: "SNS", en: "Social" },
  row: { ja: "SNSの1日の合計", en: "one day's totals of a social network" },
  fields: {
    date: required({ ja: "日付", en: "Date" }, "day", { ja: "日|投稿日", en: "Day|Posted at" }),
    network: field({ ja: "媒体", en: "Network" }, "text", {
      ja: "アカウント|プラットフォーム",
      en: "SNS|Platform|Account|Channel",
    }),
    followers: field({ ja: "フォロワー数", en: "Followers" }, "count", {
      ja: "フォロワー|登録者数|友だち数",
      en: "Follower count|Subscribers|Page likes",
    }),
    likes: field({ ja: "いいね数", en: "Likes" }, "count", {
      ja: "いいね|いいね！|リアクション",
      en: "Like|Reactions|Favorites",
    }),
    shares: field({ ja: "シェア数", en: "Shares" }, "count", {
      ja: "シェア|リポスト|リツイート",
      en: "Retweets|Reposts",
    }),
    linkClicks: field({ ja: "リンククリック数", en: "Link clicks" }, "count", {
      ja: "リンクのクリック数|URLクリック",
      en: "Url clicks|Clicks",
    }),
  },
} as const satisfies Table;
