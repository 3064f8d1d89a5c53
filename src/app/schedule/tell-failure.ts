import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { failureText, reasonIn } from "../../text/messages/google";
import { readSources } from "../import/sources";
import type { Platform } from "../platform";
import { ownedTabs } from "../tabs/owned";

/**
 * The reason of a failure in words. Google does not say which tab is protected, and says it late, so all protected tabs
 * are named.
 */
export function describeFailure(platform: Platform, failure: string): string {
  const text = failureText(failure, platform.locale);
  const tabs = reasonIn(failure)?.kind === "protected" ? protectedTabs(platform) : [];
  return tabs.length === 0
    ? text
    : interpolate(appMessages["tabs-guarded"], platform.locale, {
        tabs: tabs.join(platform.locale === "ja" ? "、" : ", "),
        text,
      });
}

/** Titles of the tabs that Rashinban writes to and this account may not, at least in part. */
function protectedTabs(platform: Platform): string[] {
  let titles: string[] = [];
  // Asking is another call of Google's; the failure is told without it too.
  platform.attempt(() => {
    const written = new Set([...ownedTabs(platform), ...readSources(platform).map(({ tabId }) => tabId)]);
    titles = platform.workbook
      .tabs()
      .filter(({ id }) => written.has(id) && platform.workbook.isProtected(id))
      .map(({ title }) => title);
  });
  return titles;
}
