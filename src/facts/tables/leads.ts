import { field, required } from "../field";
import type { Table } from "../table";

export const LEADS = {
  label: { ja: "リード", en: "Leads" },
  row: { ja: "1件の見込み客", en: "one lead" },
  fields: {
    id: field({ ja: "リードID", en: "Lead id" }, "name", {
      ja: "コンタクトID",
      en: "LEADID|Contact ID|Record ID|id",
    }),
    createdOn: required({ ja: "作成日", en: "Created on" }, "day", {
      ja: "作成日時|獲得日|登録日|問い合わせ日|問合せ日",
      en: "Created Time|Created Date|Create Date|Created At|property_createdate|Created",
    }),
    name: field({ ja: "名前", en: "Name" }, "name", { ja: "氏名", en: "Lead Name|Last Name" }),
    channel: field({ ja: "チャネル", en: "Channel" }, "text", {
      ja: "リードソース|流入元|経路|獲得経路|媒体",
      en: "Lead Source|Source|Original Source",
    }),
    campaign: field({ ja: "キャンペーン", en: "Campaign" }, "text", {
      ja: "施策",
      en: "Campaign Name|Campaign",
    }),
    owner: field({ ja: "担当者", en: "Owner" }, "text", {
      ja: "リード 所有者|リード所有者|担当|所有者",
      en: "Lead Owner|Contact owner|Owner ID",
    }),
    mqlOn: field({ ja: "MQL日", en: "MQL on" }, "day", {
      ja: "MQL化日",
      en: "MQL Date|Became a Marketing Qualified Lead Date",
    }),
    sqlOn: field({ ja: "SQL日", en: "SQL on" }, "day", {
      ja: "SQL化日",
      en: "SQL Date|Became a Sales Qualified Lead Date",
    }),
    dealId: field({ ja: "商談ID", en: "Deal id" }, "name", {
      ja: "案件ID|取引開始後の商談ID",
      en: "Converted Opportunity ID",
    }),
    converted: field(
      { ja: "商談化", en: "Converted" },
      "flag",
      {
        ja: "商談化済み|取引開始|取引開始済み|商談化フラグ",
        en: "Is Converted",
      },
      { role: "group", folding: "flag" },
    ),
    customerOn: field(
      { ja: "顧客化日", en: "Customer on" },
      "day",
      {
        ja: "成約日",
        en: "Became a Customer Date|Customer Date",
      },
      { madeOf: ["dealId"] },
    ),
    status: field({ ja: "状況", en: "Status" }, "text", { ja: "リード状況|ステータス", en: "Lead Status" }),
    segment: field({ ja: "業種", en: "Segment" }, "text", { ja: "区分|セグメント", en: "Industry" }),
  },
} as const satisfies Table;
