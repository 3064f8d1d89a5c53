import { field, required } from "../field";
import type { Table } from "../table";

export const DEALS = {
  label: { ja: "商談", en: "Deals" },
  row: { ja: "1件の商談", en: "one opportunity" },
  fields: {
    id: field({ ja: "商談ID", en: "Deal id" }, "name", {
      ja: "案件ID|案件番号|商談番号|レコード番号",
      en: "Opportunity ID|Potential Id|Record ID|Deal ID|id",
    }),
    name: field({ ja: "商談名", en: "Deal name" }, "name", {
      ja: "案件名|取引名|件名",
      en: "Opportunity Name|Potential Name|Deal Name|property_dealname|name",
    }),
    owner: field({ ja: "担当者", en: "Owner" }, "text", {
      ja: "商談 所有者|商談所有者|営業担当|営業担当者|取引担当者|担当|所有者",
      en: "Opportunity Owner|Potential Owner|Deal owner|Sales rep|Owner ID",
    }),
    account: field({ ja: "取引先", en: "Account" }, "name", {
      ja: "取引先名|顧客名|会社名|企業名",
      en: "Account Name|Company|Company Name|Associated Company|Account ID|customer",
    }),
    channel: field({ ja: "チャネル", en: "Channel" }, "text", {
      ja: "リードソース|流入元|経路|獲得経路",
      en: "Lead Source|Source|Original Source",
    }),
    product: field({ ja: "商品", en: "Product" }, "text", {
      ja: "製品|サービス|商材",
      en: "Product Name|Product",
    }),
    segment: field({ ja: "区分", en: "Segment" }, "text", { ja: "セグメント|業種", en: "Industry|Segment" }),
    campaign: field({ ja: "キャンペーン", en: "Campaign" }, "text", {
      ja: "",
      en: "Campaign|Campaign Id|Campaign Source|Campaign Name",
    }),
    stage: required({ ja: "ステージ", en: "Stage" }, "stage", {
      ja: "フェーズ|商談ステージ|取引ステージ|進捗|確度ランク|ヨミ|案件ステータス",
      en: "Deal Stage|Stage Name|Sales Stage|Deal Pipeline Stage ID",
    }),
    probability: field({ ja: "確度", en: "Probability" }, "percent", {
      ja: "確度(%)|受注確度|受注確率",
      en: "Probability (%)|Win probability",
    }),
    amount: required({ ja: "金額", en: "Amount" }, "money", {
      ja: "商談金額|受注金額|見込金額|契約金額|受注額|見積金額",
      en: "Deal Amount|Deal Value|property_amount",
    }),
    createdOn: required({ ja: "作成日", en: "Created on" }, "day", {
      ja: "作成日時|登録日|発生日|商談作成日|初回商談日",
      en: "Created Time|Created Date|Create Date|Created At|Created|property_createdate",
    }),
    qualifiedOn: field({ ja: "有望化日", en: "Qualified on" }, "day", {
      ja: "有効商談化日",
      en: "Qualified Date",
    }),
    expectedCloseOn: field({ ja: "完了予定日", en: "Expected close" }, "day", {
      ja: "受注予定日|クローズ予定日|見込時期|クローズ日",
      en: "Expected Close Date|Expected Closing Date|Closing Date|Close Date|property_closedate",
    }),
    closedOn: required({ ja: "完了日", en: "Closed on" }, "day", {
      ja: "受注日|クローズ日|成約日|決着日|契約日|完了予定日",
      en: "Closed Date|Close Date|Closing Date|Actual Close Date|Closed Time|property_closedate",
    }),
    kind: field(
      { ja: "種別", en: "Kind" },
      "text",
      {
        ja: "新規既存|新規/既存|商談種別",
        en: "Type|Deal Type|Opportunity Type",
      },
      { folding: "deal-kind" },
    ),
    lostReason: field({ ja: "失注理由", en: "Lost reason" }, "text", {
      ja: "失注要因",
      en: "Loss Reason|Closed Lost Reason",
    }),
    currency: field({ ja: "通貨", en: "Currency" }, "name", {
      ja: "通貨コード",
      en: "Currency Code|Currency ISO Code",
    }),
    team: field({ ja: "チーム", en: "Team" }, "text", { ja: "部門|部署|営業部", en: "Sales Team" }),
  },
} as const satisfies Table;
