import { field, required } from "../field";
import type { Table } from "../table";

export const TARGETS = {
  label: { ja: "目標値", en: "Targets" },
  row: { ja: "1つの目標", en: "one target" },
  fields: {
    kpi: required("KPI", "KPI", "text", "指標|KPI ID|Metric"),
    period: required("期間", "Period", "text", "対象期間|月|年月|Month"),
    segment: field("対象", "Segment", "text", "絞り込み|区分"),
    value: required("目標値", "Target", "count", "目標|値|Value|Goal"),
  },
} as const satisfies Table;
