import { field, required } from "../field";
import type { Table } from "../table";

export const CUSTOMERS = {
  label: { ja: "顧客", en: "Customers" },
  row: { ja: "1社の顧客、または1件の契約", en: "one customer, or one contract" },
  fields: {
    id: required({ ja: "顧客ID", en: "Customer id" }, "name", {
      ja: "契約ID|契約番号|会員番号|顧客番号|顧客コード",
      en: "customerID|Contract ID|Subscription ID|Account ID|id",
    }),
    customer: field({ ja: "顧客", en: "Customer" }, "name", {
      ja: "顧客名|会社名|取引先名|契約者",
      en: "Customer name|Account name|Company",
    }),
    startOn: required({ ja: "開始日", en: "Start" }, "day", {
      ja: "契約開始日|契約日|利用開始日|入会日|初回購入日",
      en: "Start date|Contract start|Signup date|Joined|Created",
    }),
    endOn: field({ ja: "終了日", en: "End" }, "day", {
      ja: "解約日|契約終了日|退会日",
      en: "End date|Contract end|Churn date|Cancelled on|Canceled at",
    }),
    monthlyAmount: field({ ja: "月額", en: "Monthly amount" }, "money", {
      ja: "月額料金|月額利用料|月次金額",
      en: "MRR|MonthlyCharges|Monthly fee|Monthly price",
    }),
    channel: field({ ja: "チャネル", en: "Channel" }, "text", {
      ja: "流入元|獲得経路|リードソース",
      en: "Lead Source|Source",
    }),
    product: field({ ja: "商品", en: "Product" }, "text", {
      ja: "プラン|契約プラン|サービス",
      en: "Plan|Contract|Product name",
    }),
    segment: field({ ja: "区分", en: "Segment" }, "text", { ja: "業種|セグメント", en: "Industry" }),
    owner: field({ ja: "担当者", en: "Owner" }, "text", {
      ja: "営業担当|担当",
      en: "Account owner|Customer success",
    }),
    currency: field({ ja: "通貨", en: "Currency" }, "name", { ja: "通貨コード", en: "Currency Code" }),
  },
} as const satisfies Table;
