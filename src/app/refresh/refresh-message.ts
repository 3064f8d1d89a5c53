import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import type { Platform } from "../platform";
import { findOwned, workbookLocale } from "../tabs/owned";
import { OWNED, type OwnedKey } from "../tabs/owned-tabs";
import { fallbackTexts, missedRun } from "./makeshifts";

export interface Refreshed {
  readonly changed: boolean;
  /** Whether this is the first refresh of a copied workbook. */
  readonly copied: boolean;
  /** Tabs of ours that were gone when the refresh began. */
  readonly lost: readonly OwnedKey[];
  readonly kpis: number;
  readonly rows: number;
  readonly questions: number;
}

/** The message of a refresh: what it did, and what became of tabs that people deleted or renamed. */
export function refreshMessage(platform: Platform, told: Refreshed): string {
  const { locale } = platform;
  const { changed, copied, lost, kpis, rows, questions } = told;
  const waiting =
    questions === 0 ? "" : interpolate(appMessages["refresh-questions"], locale, { count: questions });
  const titles = new Map(platform.workbook.tabs().map((tab) => [tab.id, tab.title]));
  const titleOf = (key: OwnedKey): string => titles.get(findOwned(platform, key) ?? Number.NaN) ?? "";
  const remade = lost.map(titleOf).filter((title) => title !== "");
  const dashboard = titleOf("dashboard");
  return [
    copied ? appMessages.copied[locale] : "",
    changed
      ? interpolate(appMessages.refreshed, locale, { kpis, rows, questions: waiting })
      : appMessages.unchanged[locale],
    remade.length === 0
      ? ""
      : interpolate(appMessages["tabs-remade"], locale, { tabs: remade.join(locale === "ja" ? "、" : ", ") }),
    dashboard === OWNED.dashboard.title[workbookLocale(platform)]
      ? ""
      : interpolate(appMessages["dashboard-at"], locale, { tab: dashboard }),
    ...fallbackTexts(platform),
    missedRun(platform, locale) ?? "",
  ]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
}
