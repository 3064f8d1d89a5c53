import { field, required } from "../field";
import type { Table } from "../table";

export const MAIL = {
  label: { ja: "メール配信", en: "Mail" },
  row: { ja: "1回の配信", en: "one sending" },
  fields: {
    date: required({ ja: "配信日", en: "Date" }, "day", {
      ja: "日付|送信日|配信日時",
      en: "Send date|Sent on|Send Time|Day",
    }),
    campaign: field({ ja: "キャンペーン", en: "Campaign" }, "text", {
      ja: "件名|配信名|メール名|キャンペーン名",
      en: "Subject|Title|Campaign name|Email name",
    }),
    sent: required({ ja: "配信数", en: "Sent" }, "count", {
      ja: "送信数|配信件数|送信件数",
      en: "Emails sent|Recipients|Total Recipients|Sends",
    }),
    delivered: field({ ja: "到達数", en: "Delivered" }, "count", {
      ja: "有効配信数|到達件数",
      en: "Successful Deliveries|Deliveries",
    }),
    opened: field({ ja: "開封数", en: "Opened" }, "count", {
      ja: "開封|ユニーク開封数",
      en: "Opens|Unique Opens",
    }),
    clicked: field({ ja: "クリック数", en: "Clicked" }, "count", {
      ja: "クリック|ユニーククリック数",
      en: "Clicks|Unique Clicks",
    }),
    visits: field({ ja: "訪問数", en: "Visits" }, "count", {
      ja: "サイト訪問数|流入数",
      en: "Sessions|Site visits",
    }),
    inquiries: field({ ja: "問い合わせ数", en: "Inquiries" }, "count", {
      ja: "問合せ数|お問い合わせ|CV数",
      en: "Conversions|Replies|Leads",
    }),
  },
} as const satisfies Table;
