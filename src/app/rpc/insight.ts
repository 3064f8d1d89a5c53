import { KPIS, type KpiId } from "../../kpis/catalog";
import { insightMessages } from "../../text/messages/insight-app";
import { relock } from "../refresh/baselines";
import { coachingFor, insightNow, writeCoaching } from "../refresh/insight-now";
import { type MessageAnswer, procedure } from "./ask";
import { flag, oneOf, text } from "./shape";

export const INSIGHT_PROCEDURES = {
  /** The insight, computed anew; null before there are data. */
  insight: procedure({}, (platform) => ({ insight: insightNow(platform) })),
  /** The coaching view, for those who may see it; `message` says so where a person may not. */
  coaching: procedure({}, (platform) => coachingFor(platform)),
  /**
   * Writes the coaching view to a tab, which every editor of the spreadsheet can open: only once that was read and
   * confirmed.
   */
  "coaching-tab": procedure({ confirmed: flag }, (platform, { confirmed }): MessageAnswer => {
    if (!confirmed) return { message: insightMessages["coaching-warning"][platform.locale] };
    return { message: writeCoaching(platform) };
  }),
  /** Restarts a KPI's baseline from a period, because the process has changed for good. */
  relock: procedure(
    { kpi: oneOf(Object.keys(KPIS) as KpiId[]), from: text },
    (platform, { kpi, from }): MessageAnswer => {
      relock(platform, kpi, from);
      return { message: insightMessages.relocked[platform.locale] };
    },
  ),
};
