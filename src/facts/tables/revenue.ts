import { field, required } from "../field";
import type { Table } from "../table";

export const REVENUE = {
  label: { ja: "売上", en: "Revenue" },
  row: { ja: "1枚の請求書、その明細、または1日の合計", en: "an invoice, one of its lines, or a daily total" },
  fields: {
    date: required(
      "売上日",
      "Date",
      "day",
      "日付|取引日|発生日|計上日|請求日|納品日|Invoice Date|Order Date|Created Time|Created Date|Day",
    ),
    orderId: field(
      "注文番号",
      "Order id",
      "text",
      "請求書番号|伝票番号|伝票No|取引No|管理番号|Order ID|Invoice Number|INVOICEID|Invoice ID",
    ),
    customer: field(
      "顧客",
      "Customer",
      "text",
      "顧客名|取引先|取引先名|得意先|Customer Name|Customer|Account Name|Account Id|Client",
    ),
    owner: field("担当者", "Owner", "text", "営業担当|Invoice Owner|Owner|Sales rep"),
    amount: required(
      "売上金額",
      "Amount",
      "money",
      "金額|売上|売上高|請求金額|合計金額|Grand Total|Sub Total|Sales|Revenue|Total|Invoice Amount|Net Amount",
    ),
    grossProfit: field("粗利", "Gross profit", "money", "売上総利益|粗利益|粗利額|Profit|Gross Profit"),
    cost: field("原価", "Cost", "money", "売上原価|仕入金額|COGS|Cost of goods sold"),
    channel: field("チャネル", "Channel", "text", "販路|媒体|Sales Channel|Lead Source"),
    product: field("商品", "Product", "text", "商品名|品名|品目|製品|Product Name|Item"),
    segment: field("区分", "Segment", "text", "セグメント|業種|Segment|Industry"),
    kind: field("新規既存", "Kind", "text", "新規/既存|売上区分|Customer type"),
    status: field("状態", "Status", "text", "請求状態|ステータス|Invoice Status|Order Status"),
    currency: field("通貨", "Currency", "text", "通貨コード|Currency Code"),
    taxBasis: field("税区分", "Tax basis", "text", "税込税抜|税込/税抜"),
  },
} as const satisfies Table;
