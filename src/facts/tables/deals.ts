import { field, required } from "../field";
import type { Table } from "../table";

export const DEALS = {
  label: { ja: "商談", en: "Deals" },
  row: { ja: "1件の商談", en: "one opportunity" },
  fields: {
    id: field(
      "商談ID",
      "Deal id",
      "text",
      "案件ID|案件番号|商談番号|Opportunity ID|Potential Id|Record ID|レコード番号|Deal ID|id",
    ),
    name: field(
      "商談名",
      "Deal name",
      "text",
      "案件名|取引名|Opportunity Name|Potential Name|Deal Name|件名|property_dealname|name",
    ),
    owner: field(
      "担当者",
      "Owner",
      "text",
      "商談 所有者|商談所有者|営業担当|営業担当者|取引担当者|担当|Opportunity Owner|Potential Owner|Deal owner|Sales rep|Owner ID|所有者",
    ),
    account: field(
      "取引先",
      "Account",
      "text",
      "取引先名|顧客名|会社名|企業名|Account Name|Company|Company Name|Associated Company|Account ID|customer",
    ),
    channel: field(
      "チャネル",
      "Channel",
      "text",
      "リードソース|流入元|経路|獲得経路|Lead Source|Source|Original Source",
    ),
    product: field("商品", "Product", "text", "製品|サービス|商材|Product Name|Product"),
    segment: field("区分", "Segment", "text", "セグメント|業種|Industry|Segment"),
    campaign: field("キャンペーン", "Campaign", "text", "Campaign|Campaign Id|Campaign Source|Campaign Name"),
    stage: required(
      "ステージ",
      "Stage",
      "stage",
      "フェーズ|商談ステージ|取引ステージ|進捗|確度ランク|ヨミ|案件ステータス|Deal Stage|Stage Name|Sales Stage|Deal Pipeline Stage ID",
    ),
    probability: field(
      "確度",
      "Probability",
      "percent",
      "確度(%)|受注確度|受注確率|Probability (%)|Win probability",
    ),
    amount: required(
      "金額",
      "Amount",
      "money",
      "商談金額|受注金額|見込金額|契約金額|受注額|見積金額|Deal Amount|Deal Value|property_amount",
    ),
    createdOn: required(
      "作成日",
      "Created on",
      "day",
      "作成日時|登録日|発生日|商談作成日|初回商談日|Created Time|Created Date|Create Date|Created At|Created|property_createdate",
    ),
    qualifiedOn: field("有望化日", "Qualified on", "day", "有効商談化日|Qualified Date"),
    expectedCloseOn: field(
      "完了予定日",
      "Expected close",
      "day",
      "受注予定日|クローズ予定日|見込時期|Expected Close Date|Expected Closing Date|Closing Date|Close Date|クローズ日|property_closedate",
    ),
    closedOn: required(
      "完了日",
      "Closed on",
      "day",
      "受注日|クローズ日|成約日|決着日|契約日|Closed Date|Close Date|Closing Date|Actual Close Date|Closed Time|完了予定日|property_closedate",
    ),
    kind: field("種別", "Kind", "text", "新規既存|新規/既存|Type|Deal Type|Opportunity Type|商談種別"),
    lostReason: field("失注理由", "Lost reason", "text", "Loss Reason|Closed Lost Reason|失注要因"),
    currency: field("通貨", "Currency", "text", "通貨コード|Currency Code|Currency ISO Code"),
    team: field("チーム", "Team", "text", "部門|部署|営業部|Sales Team"),
  },
} as const satisfies Table;
