import type { Kpi } from "../metrics/kpi";

/** What people do each day: the earliest numbers that can still be changed. */
export const ACTIVITIES = {
  calls: {
    function: "CALLS",
    name: { ja: "電話件数", en: "Calls" },
    question: { ja: "何件電話したか", en: "How many calls were made?" },
    formula: { kind: "sum", table: "activities", of: "count", on: "date", where: { kind: "call" } },
    unit: "count",
    better: "higher",
    timing: "leading",
    now: { kind: "month-to-date" },
    family: "sales",
    note: {
      ja: "活動のうち種類が電話のもの。件数の列がなければ1行を1件と数える。",
      en: "Activities of kind call; a row counts once where there is no count column.",
    },
    source: "Ninety: 5–15 leading indicators",
    benchmark: null,
    variants: {},
    plain: [{ name: "calls", kind: "total", label: { ja: "電話件数", en: "calls" } }],
    arithmetic: "sum",
  },
} as const satisfies Record<string, Kpi>;
