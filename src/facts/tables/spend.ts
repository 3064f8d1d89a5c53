import { field, required } from "../field";
import type { Table } from "../table";

export const SPEND = {
  label: { ja: "費用", en: "Spend" },
  row: {
    ja: "チャネルやキャンペーンの1日（または1か月）の費用",
    en: "cost of one channel or campaign on one day or month",
  },
  fields: {
    date: required(
      "日付",
      "Date",
      "day",
      "日|年月|月|対象月|配信日|計上日|Day|Month|Reporting starts|reporting_start|Start Date|date_start|Date Day|TimePeriod|week|DATE",
    ),
    channel: field(
      "チャネル",
      "Channel",
      "text",
      "媒体|媒体名|広告媒体|流入元|Lead Source|Source|Network|Platform|Type",
    ),
    campaign: field(
      "キャンペーン",
      "Campaign",
      "text",
      "キャンペーン名|Campaign Name|xyz_campaign_id|campaign_id|Campaign",
    ),
    product: field("商品", "Product", "text", "製品|商材|Product Name"),
    cost: required(
      "費用",
      "Cost",
      "money",
      "コスト|広告費|消化金額|利用金額|ご利用額|支出|Spend|Spent|Spend [USD]|Amount Spent|Actual Cost|Total Spend",
    ),
    impressions: field(
      "表示回数",
      "Impressions",
      "count",
      "インプレッション|インプレッション数|imp|Impr.|# of Impressions|Impression",
    ),
    clicks: field(
      "クリック数",
      "Clicks",
      "count",
      "クリック|Link clicks|# of Website Clicks|Website Clicks|Swipes",
    ),
    conversions: field(
      "コンバージョン数",
      "Conversions",
      "count",
      "コンバージョン|CV|CV数|成果数|Results|Total_Conversion|Purchases|# of Purchase",
    ),
    conversionValue: field(
      "コンバージョン値",
      "Conversion value",
      "money",
      "コンバージョンの価値|売上金額|成果金額|Conv. value|Conversions value|Purchase conversion value|Total conversion value",
    ),
    kind: field("費目", "Kind", "text", "費用区分|費用種別|勘定科目|Cost kind|Cost type"),
    currency: field("通貨", "Currency", "text", "通貨コード|Currency Code"),
  },
} as const satisfies Table;
