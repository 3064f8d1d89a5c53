import { field, required } from "../field";
import type { Table } from "../table";

export const TARGETS = {
  label: { ja: "目標値", en: "Targets" },
  row: { ja: "1つの目標", en: "one target" },
  ours: true,
  fields: {
    kpi: required({ ja: "KPI", en: "KPI" }, "text", { ja: "指標", en: "KPI ID|Metric" }),
    period: required({ ja: "期間", en: "Period" }, "text", { ja: "対象期間|月|年月", en: "Month" }),
    segment: field({ ja: "対象", en: "Segment" }, "text", { ja: "絞り込み|区分", en: "" }),
    from: field({ ja: "適用開始日", en: "Valid from" }, "day", { ja: "適用開始|開始日", en: "From|Since" }),
    value: required({ ja: "目標値", en: "Target" }, "count", { ja: "目標|値", en: "Value|Goal" }),
  },
} as const satisfies Table;
