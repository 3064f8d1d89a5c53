import { KPIS, type KpiId } from "../../kpis/catalog";
import { insightMessages } from "../../text/messages/insight-app";
import { relock } from "../refresh/baselines";
import { coachingFor, insightNow, writeCoaching } from "../refresh/insight-now";
import { type MessageAnswer, procedure } from "./ask";
import { flag, oneOf, text } from "./shape";

export const INSIGHT_PROCEDURES = {
  /** Everything the numbers mean, computed anew; null before there are data. */
  insight: procedure({}, (platform) => ({ insight: insightNow(platform) })),
  /** Judgements of persons, for who may see them; `message` says so where a person may not. */
  coaching: procedure({}, (platform) => coachingFor(platform)),
  /** Puts them onto a tab, which every editor of the spreadsheet can open: only once that was read and confirmed. */
  "coaching-tab": procedure({ confirmed: flag }, (platform, { confirmed }): MessageAnswer => {
    if (!confirmed) return { message: insightMessages["coaching-warning"][platform.locale] };
    return { message: writeCoaching(platform) };
  }),
  /** The limits of a KPI start anew from a period: a person says that something changed for good. */
  relock: procedure(
    { kpi: oneOf(Object.keys(KPIS) as KpiId[]), from: text },
    (platform, { kpi, from }): MessageAnswer => {
      relock(platform, kpi, from);
      return { message: insightMessages.relocked[platform.locale] };
    },
  ),
};
