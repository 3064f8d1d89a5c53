import type { Kpi } from "../metrics/kpi";
import { LAST_3_MONTHS, LAST_12_MONTHS, LAST_MONTH, MONTH_TO_DATE, TODAY } from "./now";
import { rate, total } from "./parameters";
import {
  churn,
  customerFlow,
  grossProfit,
  kpi,
  newCustomers,
  ratio,
  recurringFlow,
  revenueTotal,
} from "./rows";

const averageCustomers = { kind: "average-stock", ...customerFlow } as const;
const customerMonths = { ...averageCustomers, perMonth: true } as const;
/** Per customer and slice: with a slice of twelve months, per customer and year. */
const revenuePerCustomer = ratio(revenueTotal, averageCustomers);
const profitPerCustomer = { kind: "product", factors: [revenuePerCustomer, kpi("gross-margin")] } as const;
/** A credit note has a number of its own, and is no order. */
const sold = { kind: "distinct", table: "revenue", on: "date", where: { bought: "yes" } } as const;
const buyers = { ...sold, of: "customer" } as const;
const orders = { ...sold, of: "orderId" } as const;
const firstPurchases = {
  kind: "count",
  table: "revenue",
  on: "date",
  where: { firstPurchase: "yes" },
} as const;
const retained = {
  kind: "retained",
  table: "customers",
  of: "monthlyAmount",
  from: "startOn",
  to: "endOn",
  each: "customer",
} as const;

/** What customers are worth and whether they stay. Definitions, variants and sources: docs/kpis.md. */
export const CUSTOMERS = {
  "new-customers": {
    function: "NEW_CUSTOMERS",
    name: { ja: "新規顧客数", en: "New customers" },
    question: { ja: "新しい顧客は何社増えたか", en: "How many customers did we gain?" },
    formula: { kind: "count", table: "customers", on: "startOn", where: { firstContract: "yes" } },
    unit: "count",
    better: "higher",
    timing: "lagging",
    now: MONTH_TO_DATE,
    family: "retention",
    note: {
      ja: "顧客表を開始日で数える。同じ顧客の2件目以降の契約は数えない。",
      en: "Customers by the day they started; further contracts of the same customer do not count.",
    },
    source: "hubspot.com/glossary/customer-acquisition-cost",
    variants: {
      deals: {
        label: { ja: "商談から", en: "From deals" },
        formula: newCustomers,
        note: { ja: "取引先ごとに最初の受注を数える。", en: "Each account's first won deal." },
      },
    },
    plain: [total("new_customers", { ja: "新規顧客数", en: "new customers" })],
  },
  "active-customers": {
    function: "ACTIVE_CUSTOMERS",
    name: { ja: "契約中の顧客数", en: "Active customers" },
    question: { ja: "いま何社と取引が続いているか", en: "How many customers do we have?" },
    formula: { kind: "stock", past: customerFlow },
    unit: "count",
    better: "higher",
    timing: "lagging",
    now: TODAY,
    family: "retention",
    note: {
      ja: "開始済みで終わっていない行の数。契約ごとの表なら契約の数になる。",
      en: "Rows that started and have not ended; a list of contracts counts contracts.",
    },
    source: "refopedia, SaaS metrics",
    plain: [total("active_customers", { ja: "契約中の顧客数", en: "active customers" })],
  },
  arpa: {
    function: "ARPA",
    name: { ja: "顧客あたり売上", en: "ARPA" },
    question: { ja: "1社から毎月いくら売り上げているか", en: "What does a customer bring in per month?" },
    formula: ratio(revenueTotal, customerMonths),
    unit: "money",
    better: "higher",
    timing: "lagging",
    now: LAST_MONTH,
    family: "retention",
    note: {
      ja: "売上 ÷ 期間中の平均の顧客数 ÷ 月数。平均は日ごとの顧客数から。",
      en: "Revenue ÷ average customers of the period's days ÷ months.",
    },
    source: "Oracle NetSuite, SaaS Metrics: KPI formulas",
    plain: [
      total("revenue", { ja: "1か月の売上", en: "a month's revenue" }),
      total("customers", { ja: "平均顧客数", en: "average customers" }),
    ],
  },
  "churn-rate": {
    function: "CHURN_RATE",
    name: { ja: "解約率", en: "Churn rate" },
    question: { ja: "顧客の何割が離れたか", en: "How many customers did we lose?" },
    formula: churn,
    unit: "percent",
    better: "lower",
    timing: "lagging",
    now: LAST_12_MONTHS,
    family: "retention",
    note: {
      ja: "期間の始めにいた顧客のうち、期間中に離れた割合。月の解約率を12倍しても年の解約率にはならない。",
      en: "Of the customers at the start, those that left in the period. Monthly churn × 12 is not annual churn.",
    },
    source: "Oracle NetSuite, SaaS Metrics: KPI formulas; refopedia",
    variants: {
      revenue: {
        label: { ja: "金額", en: "By revenue" },
        formula: ratio(
          { kind: "left-since-start", ...recurringFlow },
          { kind: "stock", past: recurringFlow, at: "start" },
        ),
        note: { ja: "社数ではなく月額で。", en: "By monthly amount instead of customers." },
      },
    },
    plain: [
      total("lost", { ja: "離れた顧客数", en: "customers lost" }),
      total("at_start", { ja: "期間の始めの顧客数", en: "customers at the start" }),
    ],
  },
  nrr: {
    function: "NRR",
    name: { ja: "売上継続率", en: "Net revenue retention" },
    question: {
      ja: "いまの顧客だけで売上は増えているか",
      en: "Does revenue from existing customers grow by itself?",
    },
    formula: retained,
    unit: "percent",
    better: "higher",
    timing: "lagging",
    now: LAST_12_MONTHS,
    family: "retention",
    note: {
      ja: "期間の始めの顧客の月額が終わりにいくらになったか（増額・減額・解約を含む）。新規は入らない。",
      en: "What the customers of the start pay at the end: expansion, contraction and churn; no new ones.",
    },
    source: "Oracle NetSuite, SaaS Metrics: KPI formulas",
    variants: {
      gross: {
        label: { ja: "グロス（GRR）", en: "Gross (GRR)" },
        formula: { ...retained, cap: true },
        note: { ja: "増額を数えない。100％を超えない。", en: "Without expansion; never above 100 %." },
      },
      billed: {
        label: { ja: "請求から", en: "From invoices" },
        formula: { kind: "returning", table: "revenue", on: "date", of: "amount", each: "customer" },
        note: {
          ja: "月額がないとき。前の期間に買った顧客の今期間の売上を、前の期間と比べる。",
          en: "Without monthly amounts: revenue from those who bought in the period before, against then.",
        },
      },
    },
    plain: [
      total("start", { ja: "期初の月額", en: "revenue at the start" }),
      total("expansion", { ja: "増額", en: "expansion" }),
      total("contraction", { ja: "減額", en: "contraction" }),
      total("churn", { ja: "解約", en: "churn" }),
    ],
  },
  "repeat-rate": {
    function: "REPEAT_RATE",
    name: { ja: "リピート率", en: "Repeat rate" },
    question: { ja: "買った顧客の何割が2回以上買っているか", en: "How many buyers have bought before?" },
    formula: ratio({ ...buyers, since: { of: "orderId", least: 2 } }, buyers),
    unit: "percent",
    better: "higher",
    timing: "lagging",
    now: LAST_3_MONTHS,
    family: "retention",
    note: {
      ja: "期間中に買った顧客のうち、これまでの注文が2件以上の割合。明細行ではなく注文番号で数え、返金は注文としない。",
      en: "Of the customers who bought in the period, those with two or more orders to date, by order and not by line; a refund is no order.",
    },
    source: "hubspot.com/glossary",
    plain: [
      total("repeat_customers", { ja: "2回以上買った顧客数", en: "repeat customers" }),
      total("customers", { ja: "買った顧客数", en: "customers" }),
    ],
  },
  cltv: {
    function: "CLTV",
    name: { ja: "顧客生涯価値", en: "CLTV" },
    question: {
      ja: "1社の顧客から最後までにいくらの粗利が残るか",
      en: "What gross profit does a customer bring in all?",
    },
    formula: { ...ratio(profitPerCustomer, kpi("churn-rate")), none: "rule-of-three" },
    unit: "money",
    better: "higher",
    timing: "lagging",
    now: LAST_12_MONTHS,
    family: "retention",
    note: {
      ja: "顧客あたり売上 × 粗利率 ÷ 解約率。どれも同じ期間の値。解約が0件のうちは値がない。",
      en: "Revenue per customer × gross margin ÷ churn, all of the same period. Without any churn there is no value.",
    },
    source: "help.finmark.com (LTV); Oracle NetSuite",
    variants: {
      historic: {
        label: { ja: "実績", en: "Historic" },
        formula: { ...ratio({ ...grossProfit, on: "firstOn" }, firstPurchases), matureAfter: 365 },
        note: {
          ja: "期間中に初めて買った顧客の、これまでの粗利の平均。",
          en: "Mean gross profit to date of the customers whose first purchase was in the period.",
        },
      },
      cohort: {
        label: { ja: "最初の12か月", en: "First 12 months" },
        formula: {
          ...ratio({ ...grossProfit, on: "firstOn", where: { firstYear: "yes" } }, firstPurchases),
          matureAfter: 365,
        },
        note: {
          ja: "初回購入から12か月間の粗利の平均。12か月たっていない期間は途中の値。",
          en: "Mean gross profit in the twelve months from the first purchase; so far, until they have passed.",
        },
      },
      capped: {
        label: { ja: "5年まで", en: "Capped at 5 years" },
        formula: { kind: "lifetime", margin: profitPerCustomer, churn: kpi("churn-rate"), months: 60 },
        note: { ja: "5年より先は数えない。", en: "Nothing beyond five years counts." },
      },
      revenue: {
        label: { ja: "売上（粗利率なし）", en: "Revenue, no margin" },
        formula: { ...ratio(revenuePerCustomer, kpi("churn-rate")), none: "rule-of-three" },
        note: { ja: "粗利率を掛けないので大きく出る。", en: "Without margin; it overstates." },
      },
      transaction: {
        label: { ja: "注文から", en: "From orders" },
        formula: {
          ...ratio(
            {
              kind: "product",
              factors: [ratio(revenueTotal, orders), ratio(orders, buyers), kpi("gross-margin")],
            },
            kpi("churn-rate"),
          ),
          none: "rule-of-three",
        },
        note: {
          ja: "平均注文額 × 顧客あたり注文数 × 粗利率 ÷ 解約率。",
          en: "Average order × orders per buyer × margin ÷ churn.",
        },
      },
    },
    plain: [
      rate("arpa", { ja: "顧客あたり売上", en: "revenue per customer" }),
      rate("gross_margin", { ja: "粗利率", en: "gross margin" }),
      rate("churn_rate", { ja: "解約率", en: "churn rate" }),
    ],
  },
  "ltv-to-cac": {
    function: "LTV_TO_CAC",
    name: { ja: "LTV/CAC比", en: "LTV to CAC" },
    question: {
      ja: "顧客の価値は獲得コストの何倍か",
      en: "How many times its cost is a customer worth?",
    },
    formula: ratio(kpi("cltv"), kpi("cac")),
    unit: "multiple",
    better: "higher",
    timing: "lagging",
    now: LAST_12_MONTHS,
    family: "retention",
    note: {
      ja: "顧客生涯価値 ÷ 顧客獲得コスト。同じ期間の値どうし。",
      en: "CLTV ÷ CAC, both of the same period.",
    },
    source: "help.finmark.com (LTV, CAC)",
    plain: [
      rate("cltv", { ja: "顧客生涯価値", en: "CLTV" }),
      rate("cac", { ja: "顧客獲得コスト", en: "CAC" }),
    ],
  },
  "cac-payback": {
    function: "CAC_PAYBACK",
    name: { ja: "CAC回収期間", en: "CAC payback" },
    question: {
      ja: "獲得コストを何か月で取り戻すか",
      en: "How many months until a customer has paid its cost?",
    },
    formula: ratio(kpi("cac"), { kind: "product", factors: [kpi("arpa"), kpi("gross-margin")] }),
    unit: "months",
    better: "lower",
    timing: "lagging",
    now: LAST_12_MONTHS,
    family: "retention",
    note: {
      ja: "顧客獲得コスト ÷（月の顧客あたり売上 × 粗利率）。括弧なしの式も出回っているが誤り。",
      en: "CAC ÷ (monthly ARPA × gross margin). Some print it without the brackets; read literally that is wrong.",
    },
    source: "hubspot.com/glossary/customer-acquisition-cost; help.finmark.com",
    plain: [
      rate("cac", { ja: "顧客獲得コスト", en: "CAC" }),
      rate("monthly_arpa", { ja: "月の顧客あたり売上", en: "monthly ARPA" }),
      rate("gross_margin", { ja: "粗利率", en: "gross margin" }),
    ],
  },
} as const satisfies Record<string, Kpi>;
