import type { KpiId } from "../kpis/catalog";
import type { Text } from "../text/locale";
import type { Bottleneck } from "./bottleneck-finding";
import type { Coaching as SetAdvice } from "./coach/coach";
import type { KpiInsight } from "./kpi-insight";
import type { LeadLag } from "./lead-lag-result";
import type { ChannelVerdict } from "./spend-efficiency";
import type { StaleDeals } from "./stale-deals";
import type { WhyChanged } from "./why-result";

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
