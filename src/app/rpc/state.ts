import { KPIS } from "../../kpis/catalog";
import type { Scorecard } from "../../report/scorecard";
import type { Locale } from "../../text/locale";
import { readSources, type Source } from "../import/sources";
import { unresolvedMails } from "../mail/send-mail";
import type { Platform } from "../platform";
import { refresh } from "../refresh/refresh";
import { readScorecard } from "../refresh/values-tab";
import { loadSample } from "../sample-data";
import { notRun } from "../schedule/not-run";
import { startSchedule } from "../schedule/start-schedule";
import { findOwned } from "../tabs/owned";
import { type MessageAnswer, procedure } from "./ask";
import { flag, optional } from "./shape";

/** The state that every view of the sidebar starts from. */
export interface StateAnswer {
  readonly locale: Locale;
  /** The build of the script that answers. */
  readonly build: string;
  readonly scorecard: Scorecard | null;
  readonly sources: readonly Source[];
  readonly scheduled: boolean;
  readonly notRun: readonly string[];
  /** Addresses whose mail of this week broke off half-way. */
  readonly unresolved: readonly string[];
  /** KPI names in the person's language, by id. */
  readonly kpiNames: Readonly<Record<string, string>>;
}

export const STATE_PROCEDURES = {
  state: procedure({}, state),
  /** `show` brings the dashboard before the person's eyes. */
  refresh: procedure({ show: optional(flag) }, (platform, { show }): MessageAnswer => {
    const { message } = refresh(platform);
    const dashboard = show === true ? findOwned(platform, "dashboard") : null;
    if (dashboard !== null) platform.workbook.show(dashboard);
    return { message };
  }),
  sample: procedure({}, (platform): MessageAnswer => ({ message: loadSample(platform) })),
  schedule: procedure({}, (platform): MessageAnswer => ({ message: startSchedule(platform) })),
};

function state(platform: Platform): StateAnswer {
  return {
    locale: platform.locale,
    build: platform.build,
    scorecard: readScorecard(platform),
    sources: readSources(platform),
    scheduled: platform.schedule.active(),
    notRun: notRun(platform, platform.locale),
    unresolved: unresolvedMails(platform),
    kpiNames: Object.fromEntries(Object.entries(KPIS).map(([id, kpi]) => [id, kpi.name[platform.locale]])),
  };
}
