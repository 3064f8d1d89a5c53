import type { Table } from "../table";

export const LEADS = {
  label: { ja: "リード", en: "Leads" },
  row: { ja: "1件の見込み客", en: "one lead" },
  fields: {
    id: {
      label: { ja: "リードID", en: "Lead id" },
      type: "text",
      synonyms: ["LEADID", "Contact ID", "Record ID", "コンタクトID", "id"],
    },
    createdOn: {
      label: { ja: "作成日", en: "Created on" },
      type: "day",
      required: true,
      synonyms: [
        "作成日時",
        "獲得日",
        "登録日",
        "問い合わせ日",
        "問合せ日",
        "Created Time",
        "Created Date",
        "Create Date",
        "Created At",
        "property_createdate",
        "Created",
      ],
    },
    name: { label: { ja: "名前", en: "Name" }, type: "text", synonyms: ["氏名", "Lead Name", "Last Name"] },
    channel: {
      label: { ja: "チャネル", en: "Channel" },
      type: "text",
      synonyms: [
        "リードソース",
        "流入元",
        "経路",
        "獲得経路",
        "Lead Source",
        "Source",
        "Original Source",
        "媒体",
      ],
    },
    campaign: {
      label: { ja: "キャンペーン", en: "Campaign" },
      type: "text",
      synonyms: ["Campaign Name", "施策", "Campaign"],
    },
    owner: {
      label: { ja: "担当者", en: "Owner" },
      type: "text",
      synonyms: [
        "リード 所有者",
        "リード所有者",
        "担当",
        "Lead Owner",
        "Contact owner",
        "Owner ID",
        "所有者",
      ],
    },
    mqlOn: {
      label: { ja: "MQL日", en: "MQL on" },
      type: "day",
      synonyms: ["MQL化日", "MQL Date", "Became a Marketing Qualified Lead Date"],
    },
    sqlOn: {
      label: { ja: "SQL日", en: "SQL on" },
      type: "day",
      synonyms: ["SQL化日", "SQL Date", "Became a Sales Qualified Lead Date"],
    },
    dealId: {
      label: { ja: "商談ID", en: "Deal id" },
      type: "text",
      synonyms: ["Converted Opportunity ID", "案件ID", "取引開始後の商談ID"],
    },
    converted: {
      label: { ja: "商談化", en: "Converted" },
      type: "flag",
      synonyms: ["商談化済み", "取引開始", "取引開始済み", "Is Converted", "商談化フラグ"],
    },
    customerOn: {
      label: { ja: "顧客化日", en: "Customer on" },
      type: "day",
      synonyms: ["成約日", "Became a Customer Date", "Customer Date"],
    },
    status: {
      label: { ja: "状況", en: "Status" },
      type: "text",
      synonyms: ["リード状況", "ステータス", "Lead Status"],
    },
    segment: {
      label: { ja: "業種", en: "Segment" },
      type: "text",
      synonyms: ["Industry", "区分", "セグメント"],
    },
  },
} as const satisfies Table;
