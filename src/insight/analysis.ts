import type { KpiId } from "../kpis/catalog";
import type { Text } from "../text/locale";
import type { Bottleneck } from "./funnel/bottleneck-result";
import type { ChannelVerdict } from "./funnel/spend-efficiency";
import type { StaleDeals } from "./funnel/stale-deals";
import type { Coaching as SetAdvice } from "./kpi-set/advise";
import type { LeadLag } from "./lead-lag/lead-lag-result";
import type { KpiInsight } from "./status/kpi-insight";
import type { WhyChanged } from "./why/why-result";

/** One thing worth knowing this week, in a sentence that stands by itself. */
export interface Finding {
  readonly kind: "data" | "status" | "bottleneck" | "spend" | "leading" | "set" | "win";
  /** 0–100; what a company should hear first has most. */
  readonly weight: number;
  readonly kpi?: KpiId;
  readonly says: Text;
}

/** What the numbers mean, all of it plain JSON. Judgements of persons are not in it: see coaching.ts. */
export interface Analysis {
  readonly kpis: readonly KpiInsight[];
  /** KPIs that people look at. */
  readonly shown: readonly KpiId[];
  readonly why: readonly WhyChanged[];
  readonly bottleneck: Bottleneck;
  readonly staleDeals: StaleDeals;
  readonly spend: readonly ChannelVerdict[];
  readonly leadLag: readonly LeadLag[];
  readonly advice: SetAdvice;
  readonly findings: readonly Finding[];
}
