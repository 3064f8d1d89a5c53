import { field, required } from "../field";
import type { Table } from "../table";

export const LEADS = {
  label: { ja: "リード", en: "Leads" },
  row: { ja: "1件の見込み客", en: "one lead" },
  fields: {
    id: field("リードID", "Lead id", "text", "LEADID|Contact ID|Record ID|コンタクトID|id"),
    createdOn: required(
      "作成日",
      "Created on",
      "day",
      "作成日時|獲得日|登録日|問い合わせ日|問合せ日|Created Time|Created Date|Create Date|Created At|property_createdate|Created",
    ),
    name: field("名前", "Name", "text", "氏名|Lead Name|Last Name"),
    channel: field(
      "チャネル",
      "Channel",
      "text",
      "リードソース|流入元|経路|獲得経路|Lead Source|Source|Original Source|媒体",
    ),
    campaign: field("キャンペーン", "Campaign", "text", "Campaign Name|施策|Campaign"),
    owner: field(
      "担当者",
      "Owner",
      "text",
      "リード 所有者|リード所有者|担当|Lead Owner|Contact owner|Owner ID|所有者",
    ),
    mqlOn: field("MQL日", "MQL on", "day", "MQL化日|MQL Date|Became a Marketing Qualified Lead Date"),
    sqlOn: field("SQL日", "SQL on", "day", "SQL化日|SQL Date|Became a Sales Qualified Lead Date"),
    dealId: field("商談ID", "Deal id", "text", "Converted Opportunity ID|案件ID|取引開始後の商談ID"),
    converted: field(
      "商談化",
      "Converted",
      "flag",
      "商談化済み|取引開始|取引開始済み|Is Converted|商談化フラグ",
    ),
    customerOn: field("顧客化日", "Customer on", "day", "成約日|Became a Customer Date|Customer Date"),
    status: field("状況", "Status", "text", "リード状況|ステータス|Lead Status"),
    segment: field("業種", "Segment", "text", "Industry|区分|セグメント"),
  },
} as const satisfies Table;
