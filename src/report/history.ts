import { formulas } from "../kpis/catalog";
import { fingerprint } from "../text/hash";
import type { Locale, Text } from "../text/locale";
import type { Scorecard } from "./scorecard";
import type { ReportCell } from "./sheet";

const HEADER: readonly Text[] = [
  { ja: "週", en: "Week" },
  { ja: "KPI", en: "KPI" },
  { ja: "期間", en: "Period" },
  { ja: "値", en: "Value" },
  { ja: "分子", en: "Numerator" },
  { ja: "分母", en: "Denominator" },
  { ja: "件数", en: "Rows" },
  { ja: "目標", en: "Target" },
  { ja: "状態", en: "Status" },
  { ja: "定義の版", en: "Definition" },
];

export function historyHeader(locale: Locale): string[] {
  return HEADER.map((text) => text[locale]);
}

/** One row per KPI and variant: append-only, long format. A changed definition changes its version, not the past. */
export function historyRows(scorecard: Scorecard, week: string): ReportCell[][] {
  const definitions = formulas();
  return scorecard.kpis.map((kpi) => {
    const key = kpi.variant === undefined ? kpi.id : `${kpi.id}:${kpi.variant}`;
    return [
      week,
      key,
      kpi.period,
      kpi.value ?? "",
      kpi.numerator ?? "",
      kpi.denominator ?? "",
      kpi.n,
      kpi.target ?? "",
      kpi.status,
      fingerprint(JSON.stringify(definitions[key])).slice(0, 7),
    ];
  });
}
