import type { Term } from "./term";

/** Customers who stay. */
export const RETENTION_TERMS = {
  churn: {
    name: { ja: "解約率", en: "Churn rate" },
    aliases: ["チャーン", "かいやくりつ", "kaiyakuritsu"],
    meaning: {
      ja: "期首の顧客のうち期間中に解約した割合。月次×12は年次ではない。",
      en: "Share of customers at the start who left in the period. Monthly × 12 is not annual.",
    },
    kpis: ["churn-rate"],
  },
  nrr: {
    name: { ja: "売上継続率", en: "NRR" },
    aliases: ["net revenue retention"],
    meaning: {
      ja: "期首の顧客の売上が、増減と解約の後に何%残ったか。100%超なら新規なしで伸びる。",
      en: "What the customers at the start still bring, after upgrades, cuts and churn. Over 100% grows without new ones.",
    },
    kpis: ["nrr"],
  },
  grr: {
    name: { ja: "GRR", en: "GRR" },
    aliases: ["gross revenue retention"],
    meaning: {
      ja: "増額を除くNRRで、上限100%。増額に隠れた解約が見える。",
      en: "NRR without upgrades, at most 100%. Shows the losses they hide.",
    },
    kpis: ["nrr"],
  },
  arpa: {
    name: { ja: "顧客あたり売上", en: "ARPA" },
    aliases: ["ARPU", "顧客単価"],
    meaning: {
      ja: "売上÷平均顧客数、月あたり。1回の会計の客単価とは違う。",
      en: "Revenue ÷ average customers, per month. Not the size of one purchase.",
    },
    kpis: ["arpa"],
  },
  "repeat-rate": {
    name: { ja: "リピート率", en: "Repeat rate" },
    aliases: ["再購入率"],
    meaning: {
      ja: "期間に買った顧客のうち、通算2注文以上の割合。請求行でなく注文で数える。",
      en: "Of the period's buyers, those with 2+ orders to date. Count orders, not invoice lines.",
    },
    kpis: ["repeat-rate"],
  },
  mrr: {
    name: { ja: "月次経常収益", en: "MRR" },
    aliases: ["monthly recurring revenue"],
    meaning: {
      ja: "毎月続く契約の売上。一度きりの売上を混ぜない。",
      en: "Contract revenue that recurs each month. Keep one-off sales out.",
    },
    kpis: ["nrr", "arpa"],
  },
} as const satisfies Record<string, Term>;
