import { field, required } from "../field";
import type { Table } from "../table";

export const SPEND = {
  label: { ja: "費用", en: "Spend" },
  row: {
    ja: "チャネルやキャンペーンの1日（または1か月）の費用",
    en: "cost of one channel or campaign on one day or month",
  },
  fields: {
    date: required({ ja: "日付", en: "Date" }, "day", {
      ja: "日|年月|月|対象月|配信日|計上日",
      en: "Day|Month|Reporting starts|reporting_start|Start Date|date_start|Date Day|TimePeriod|week|DATE|time",
    }),
    channel: field({ ja: "チャネル", en: "Channel" }, "text", {
      ja: "媒体|媒体名|広告媒体|流入元",
      en: "Lead Source|Source|Network|Platform|Type",
    }),
    campaign: field({ ja: "キャンペーン", en: "Campaign" }, "text", {
      ja: "キャンペーン名",
      en: "Campaign Name|xyz_campaign_id|campaign_id|Campaign",
    }),
    product: field({ ja: "商品", en: "Product" }, "text", { ja: "製品|商材", en: "Product Name" }),
    cost: required({ ja: "費用", en: "Cost" }, "money", {
      ja: "コスト|広告費|消化金額|利用金額|ご利用額|支出",
      en: "Spend|Spent|Spend [USD]|Amount Spent|Actual Cost|Total Spend",
    }),
    impressions: field({ ja: "表示回数", en: "Impressions" }, "count", {
      ja: "インプレッション|インプレッション数",
      en: "imp|Impr.|# of Impressions|Impression",
    }),
    clicks: field({ ja: "クリック数", en: "Clicks" }, "count", {
      ja: "クリック",
      en: "Link clicks|# of Website Clicks|Website Clicks|Swipes",
    }),
    conversions: field({ ja: "コンバージョン数", en: "Conversions" }, "count", {
      ja: "コンバージョン|CV数|成果数",
      en: "CV|Results|Total_Conversion|Purchases|# of Purchase",
    }),
    conversionValue: field({ ja: "コンバージョン値", en: "Conversion value" }, "money", {
      ja: "コンバージョンの価値|売上金額|成果金額",
      en: "Conv. value|Conversions value|Purchase conversion value|Total conversion value",
    }),
    kind: field(
      { ja: "費目", en: "Kind" },
      "text",
      {
        ja: "費用区分|費用種別|勘定科目",
        en: "Cost kind|Cost type",
      },
      { folding: "cost" },
    ),
    currency: field({ ja: "通貨", en: "Currency" }, "name", { ja: "通貨コード", en: "Currency Code" }),
  },
} as const satisfies Table;
