import { KPIS } from "../kpis/catalog";
import type { Text } from "../text/locale";
import { interpolateBoth } from "../text/message";
import { findingWords } from "../text/messages/insight-findings";
import type { Analysis, Finding } from "./analysis";
import type { KpiInsight } from "./status/kpi-insight";

type Parts = Omit<Analysis, "findings">;

/**
 * Everything that was found, the most important first: data that cannot be believed before numbers made of them, what
 * got worse before what is merely low, causes a company can act on before symptoms, faults of the KPI set last.
 */
export function findingsOf(parts: Parts): Finding[] {
  return [
    ...statusFindings(parts),
    ...causes(parts),
    ...relations(parts),
    ...parts.advice.advice
      .filter(({ severity }) => severity === "warn")
      .map((advice): Finding => {
        const vanity = advice.code === "vanity";
        return { kind: "set", weight: vanity ? 45 : 30, kpi: advice.kpi, says: advice.says };
      }),
  ].sort((a, b) => b.weight - a.weight);
}

function statusFindings({ kpis, why, shown }: Parts): Finding[] {
  return kpis.flatMap((insight): Finding[] => {
    if (!shown.includes(insight.kpi)) return [];
    const weight = weightOf(insight);
    if (weight === null) return [];
    const cause = why.find((one) => one.kpi === insight.kpi && one.normal === false)?.says;
    const kind = weight === 100 ? "data" : weight === 25 ? "win" : "status";
    return [{ kind, weight, kpi: insight.kpi, says: named(insight, cause) }];
  });
}

function weightOf({ judgement: { status, tone } }: KpiInsight): number | null {
  if (status === "untrusted") return 100;
  if (tone === "deteriorating") return status === "off-track" ? 90 : 65;
  if (status === "off-track") return tone === "provisional" ? 60 : 75;
  return tone === "improving" ? 25 : null;
}

function named({ kpi, judgement }: KpiInsight, cause: Text | undefined): Text {
  return interpolateBoth(findingWords.kpi, (locale) => ({
    kpi: KPIS[kpi].name[locale],
    says: [judgement.says, ...(cause === undefined ? [] : [cause])]
      .map((text) => text[locale])
      .join(locale === "ja" ? "" : " "),
  }));
}

function causes({ bottleneck, spend }: Parts): Finding[] {
  const stage: Finding[] =
    bottleneck.bottleneck === null ? [] : [{ kind: "bottleneck", weight: 80, says: bottleneck.says }];
  const wasteful = spend
    .filter(({ verdict }) => verdict === "wasteful")
    .map(({ says }): Finding => ({ kind: "spend", weight: 78, says }));
  return [...stage, ...wasteful];
}

function relations({ leadLag }: Parts): Finding[] {
  return leadLag
    .filter(({ verdict, echoOf }) => verdict === "strong" && echoOf === null)
    .map(({ leading, says }): Finding => ({ kind: "leading", weight: 50, kpi: leading, says }));
}
