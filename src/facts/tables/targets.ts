import type { Table } from "../table";

export const TARGETS = {
  label: { ja: "目標値", en: "Targets" },
  row: { ja: "1つの目標", en: "one target" },
  fields: {
    kpi: {
      label: { ja: "KPI", en: "KPI" },
      type: "text",
      required: true,
      synonyms: ["指標", "KPI ID", "Metric"],
    },
    period: {
      label: { ja: "期間", en: "Period" },
      type: "text",
      required: true,
      synonyms: ["対象期間", "月", "年月", "Month"],
    },
    segment: { label: { ja: "対象", en: "Segment" }, type: "text", synonyms: ["絞り込み", "区分"] },
    value: {
      label: { ja: "目標値", en: "Target" },
      type: "count",
      required: true,
      synonyms: ["目標", "値", "Value", "Goal"],
    },
  },
} as const satisfies Table;
