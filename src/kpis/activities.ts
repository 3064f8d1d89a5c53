import type { Kpi } from "../metrics/kpi";
import { MONTH_TO_DATE } from "./now";
import { total } from "./parameters";

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
    now: MONTH_TO_DATE,
    family: "sales",
    note: {
      ja: "活動のうち種類が電話のもの。件数の列がなければ1行を1件と数える。",
      en: "Activities of kind call; a row counts once where there is no count column.",
    },
    source: "Ninety: 5–15 leading indicators",
    plain: [total("calls", { ja: "電話件数", en: "calls" })],
  },
  meetings: {
    function: "MEETINGS",
    name: { ja: "訪問・面談件数", en: "Meetings" },
    question: { ja: "何件会って話したか", en: "How many meetings were held?" },
    formula: {
      kind: "sum",
      table: "activities",
      of: "count",
      on: "date",
      where: { kind: ["visit", "meeting"] },
    },
    unit: "count",
    better: "higher",
    timing: "leading",
    now: MONTH_TO_DATE,
    family: "sales",
    note: {
      ja: "活動のうち種類が訪問か面談のもの。件数の列がなければ1行を1件と数える。",
      en: "Activities of kind visit or meeting; a row counts once where there is no count column.",
    },
    source: "Ninety: 5–15 leading indicators",
    plain: [total("meetings", { ja: "訪問・面談件数", en: "meetings" })],
  },
} as const satisfies Record<string, Kpi>;
