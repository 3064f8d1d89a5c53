import type { Analysis } from "../../insight/analysis";
import type { Audit } from "../../insight/audit/audit";
import { type Coaching, coachingOf } from "../../insight/coaching/coaching";
import type { Trust } from "../../insight/status/trust";
import { coachingRows } from "../../report/coaching-rows";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { insightMessages } from "../../text/messages/insight-app";
import { readSources } from "../import/sources";
import { listed } from "../people/roles";
import type { Platform } from "../platform";
import { openOwned, workbookLocale } from "../tabs/owned";
import { OWNED } from "../tabs/owned-tabs";
import { readSettings } from "../tabs/settings";
import { compute } from "./compute";
import { readScorecard } from "./values-tab";
import { workbookFacts } from "./workbook-facts";

export interface InsightNow {
  readonly analysis: Analysis;
  readonly audit: Audit;
  readonly trust: readonly Trust[];
}

/** The insight, computed from the tabs as they are; null before there are data. */
export function insightNow(platform: Platform): InsightNow | null {
  const sources = readSources(platform);
  if (sources.length === 0) return null;
  const request = { sources, settings: readSettings(platform), asked: [], previous: readScorecard(platform) };
  const { analysis, audit } = compute(platform, request);
  return { analysis, audit: audit.audit, trust: audit.trust };
}

/**
 * The coaching view, computed on request and stored nowhere: whatever stands in a spreadsheet can be read by all its
 * editors. A person who is listed with another role is told that this is not theirs.
 */
export function coachingFor(platform: Platform): { coaching: Coaching | null; message: string } {
  const person = listed(platform).find(({ email }) => email === platform.account.toLowerCase());
  if (person !== undefined && person.role === "member")
    return { coaching: null, message: insightMessages["coaching-not-yours"][platform.locale] };
  return { coaching: coachingNow(platform), message: "" };
}

export function coachingNow(platform: Platform): Coaching | null {
  const sources = readSources(platform);
  if (sources.length === 0) return null;
  return coachingOf(workbookFacts(platform, sources, readSettings(platform)).facts, platform.clock.today());
}

/** Writes the tab Coaching; the caller has shown the warning. Returns what to tell the person. */
export function writeCoaching(platform: Platform): string {
  const { coaching, message } = coachingFor(platform);
  if (coaching === null) return message || appMessages["no-sources"][platform.locale];
  const locale = workbookLocale(platform);
  platform.workbook.write(openOwned(platform, "coaching"), coachingRows(coaching, locale));
  return interpolate(insightMessages["coaching-written"], platform.locale, {
    tab: OWNED.coaching.title[locale],
  });
}
