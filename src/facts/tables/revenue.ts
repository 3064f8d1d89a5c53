import { field, required } from "../field";
import type { Table } from "../table";

export const REVENUE = {
  label: { ja: "売上", en: "Revenue" },
  row: { ja: "1枚の請求書、その明細、または1日の合計", en: "an invoice, one of its lines, or a daily total" },
  fields: {
    date: required({ ja: "売上日", en: "Date" }, "day", {
      ja: "日付|取引日|発生日|計上日|請求日|納品日",
      en: "Invoice Date|Order Date|Created Time|Created Date|Day",
    }),
    orderId: field({ ja: "注文番号", en: "Order id" }, "name", {
      ja: "請求書番号|伝票番号|伝票No|取引No|管理番号",
      en: "Order ID|Invoice Number|INVOICEID|Invoice ID",
    }),
    customer: field({ ja: "顧客", en: "Customer" }, "name", {
      ja: "顧客名|取引先|取引先名|得意先",
      en: "Customer Name|Customer|Account Name|Account Id|Client",
    }),
    owner: field({ ja: "担当者", en: "Owner" }, "text", {
      ja: "営業担当",
      en: "Invoice Owner|Owner|Sales rep",
    }),
    amount: required({ ja: "売上金額", en: "Amount" }, "money", {
      ja: "金額|売上|売上高|請求金額|合計金額",
      en: "Grand Total|Sub Total|Sales|Revenue|Total|Invoice Amount|Net Amount",
    }),
    grossProfit: field(
      { ja: "粗利", en: "Gross profit" },
      "money",
      {
        ja: "売上総利益|粗利益|粗利額",
        en: "Profit|Gross Profit",
      },
      { madeOf: ["amount", "cost"] },
    ),
    cost: field({ ja: "原価", en: "Cost" }, "money", {
      ja: "売上原価|仕入金額",
      en: "COGS|Cost of goods sold",
    }),
    channel: field({ ja: "チャネル", en: "Channel" }, "text", {
      ja: "販路|媒体",
      en: "Sales Channel|Lead Source",
    }),
    product: field({ ja: "商品", en: "Product" }, "text", {
      ja: "商品名|品名|品目|製品",
      en: "Product Name|Item",
    }),
    segment: field({ ja: "区分", en: "Segment" }, "text", { ja: "セグメント|業種", en: "Segment|Industry" }),
    kind: field({ ja: "新規既存", en: "Kind" }, "text", { ja: "新規/既存|売上区分", en: "Customer type" }),
    status: field({ ja: "状態", en: "Status" }, "text", {
      ja: "請求状態|ステータス",
      en: "Invoice Status|Order Status",
    }),
    currency: field({ ja: "通貨", en: "Currency" }, "name", { ja: "通貨コード", en: "Currency Code" }),
    taxBasis: field({ ja: "税区分", en: "Tax basis" }, "name", { ja: "税込税抜|税込/税抜", en: "" }),
  },
} as const satisfies Table;
