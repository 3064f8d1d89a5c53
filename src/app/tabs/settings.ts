import { parsePeriod } from "../../calendar/period";
import { isCurrency } from "../../facts/currency-codes";
import type { Issue } from "../../facts/issue";
import type { TaxBasis } from "../../facts/money";
import type { SpreadBy } from "../../metrics/targets";
import type { Locale, Text } from "../../text/locale";
import type { Platform } from "../platform";
import { findOwned, openOwned, readOwned, workbookLocale, writeOwned } from "./owned";
import { OWNED } from "./owned-tabs";
import { periodCell } from "./period-cells";

/** The settings of the workbook, in the Settings tab. */
export interface Settings {
  /** Month the fiscal year starts in, 1–12. */
  readonly fiscalYearStart: number;
  /** ISO 4217 code of the money in the data. */
  readonly currency: string;
  /** Period of dashboard and mail: a period id, or "" for each KPI's own. */
  readonly period: string;
  /** Field the dashboard's and scorecard's segments are by. */
  readonly by: string;
  /** The country whose national holidays are days off: `JP` or `none`. */
  readonly holidays: "JP" | "none";
  /** How a year's target becomes its months': `business-days` or `last-year`. */
  readonly targetSpread: SpreadBy;
  /** Where revenue has both, the amounts that count: `excluded` or `included` tax. */
  readonly taxBasis: TaxBasis;
  /** Days in one stage after which an open deal counts as stale; "" judges by the won deals' own times. */
  readonly staleDays: number | "";
  /** Weeks that KPI history keeps. */
  readonly historyWeeks: number;
  /** Hour (0–23) from which the daily refresh is due, and weekday (1 = Monday) and hour of the weekly mail. */
  readonly refreshHour: number;
  readonly mailWeekday: number;
  readonly mailHour: number;
}

export type SettingKey = keyof Settings;

/** The valid range of each numeric setting. */
export const RANGES: Readonly<Partial<Record<SettingKey, readonly [least: number, most: number]>>> = {
  fiscalYearStart: [1, 12],
  staleDays: [1, 3650],
  historyWeeks: [13, 1040],
  refreshHour: [0, 23],
  mailWeekday: [1, 7],
  mailHour: [0, 23],
};

/** A calendar for validation only: whether a text is a period does not depend on it. */
const ANY_CALENDAR = { fiscalYearStart: 4, today: 0 };

/** The valid values of each setting that is a choice. */
export const CHOICES: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  holidays: ["JP", "none"],
  targetSpread: ["business-days", "last-year"],
  taxBasis: ["excluded", "included"],
};

export const SETTINGS: Readonly<Record<SettingKey, { readonly label: Text; readonly about: Text }>> = {
  fiscalYearStart: {
    label: { ja: "年度の始まり（月）", en: "Fiscal year starts in month" },
    about: { ja: "1〜12。4なら4月始まり", en: "1–12; 1 for January" },
  },
  currency: {
    label: { ja: "通貨", en: "Currency" },
    about: {
      ja: "JPY、USD など。データの金額の通貨",
      en: "JPY, USD …: the currency of the amounts in your data",
    },
  },
  period: {
    label: { ja: "表示する期間", en: "Period shown" },
    about: {
      ja: "空ならKPIごとの標準。2026-10、2026-Q3、FY2026、all など",
      en: "Empty for each KPI's own; or 2026-10, 2026-Q3, FY2026, all …",
    },
  },
  by: {
    label: { ja: "内訳の項目", en: "Broken down by" },
    about: {
      ja: "owner（担当者）、channel（チャネル）、product（商品）など",
      en: "owner, channel, product …",
    },
  },
  holidays: {
    label: { ja: "祝日", en: "National holidays" },
    about: { ja: "JP（日本の祝日は休み）か none", en: "JP (Japanese holidays are days off) or none" },
  },
  targetSpread: {
    label: { ja: "年の目標の割り振り", en: "Spread yearly targets by" },
    about: {
      ja: "business-days（営業日数で）か last-year（前年の実績の形で）",
      en: "business-days, or last-year: the way last year's values were distributed",
    },
  },
  taxBasis: {
    label: { ja: "税込・税抜", en: "Tax" },
    about: {
      ja: "売上に両方があるとき数えるほう。excluded（税抜）か included（税込）",
      en: "Which amounts count where revenue has both: excluded or included",
    },
  },
  historyWeeks: {
    label: { ja: "KPI履歴を残す週数", en: "Weeks of KPI history" },
    about: { ja: "13〜1040。古い週から消える", en: "13–1040; the oldest weeks go" },
  },
  refreshHour: {
    label: { ja: "毎日の更新（時）", en: "Daily refresh from (hour)" },
    about: { ja: "0〜23。この時刻から1時間以内に更新", en: "0–23; runs within the hour after" },
  },
  mailWeekday: {
    label: { ja: "週次メールの曜日", en: "Weekly mail on weekday" },
    about: { ja: "1=月 … 7=日", en: "1 = Monday … 7 = Sunday" },
  },
  mailHour: {
    label: { ja: "週次メール（時）", en: "Weekly mail from (hour)" },
    about: { ja: "0〜23", en: "0–23" },
  },
  staleDays: {
    label: { ja: "停滞とみなす日数", en: "Stale after (days in stage)" },
    about: {
      ja: "同じステージにこの日数を超えている商談を停滞と数える。空なら、受注した商談の8割がかかった日数",
      en: "Open deals longer than this in one stage count as stale; empty for the time four of five won deals took",
    },
  },
};

export function defaultSettings(locale: Locale): Settings {
  const japanese = locale === "ja";
  return {
    fiscalYearStart: japanese ? 4 : 1,
    currency: japanese ? "JPY" : "USD",
    period: "",
    by: "owner",
    holidays: japanese ? "JP" : "none",
    targetSpread: "business-days",
    taxBasis: "excluded",
    staleDays: "",
    historyWeeks: 156,
    refreshHour: 6,
    mailWeekday: 1,
    mailHour: 8,
  };
}

/** Reads the Settings tab; an empty or unusable value falls back to the default and is not rewritten. */
export function readSettings(platform: Platform): Settings {
  return checkedSettings(platform).settings;
}

/** Where a setting stands, as issues name it. */
type Place = Required<Pick<Issue, "tab" | "row" | "column" | "value">>;

/** The settings, where each of them stands, and what a person wrote there that cannot be used. */
export function checkedSettings(platform: Platform): {
  readonly settings: Settings;
  readonly places: Readonly<Partial<Record<SettingKey, Place>>>;
  readonly issues: readonly Issue[];
} {
  const locale = workbookLocale(platform);
  const settings = defaultSettings(locale);
  const issues: Issue[] = [];
  const byLabel = new Map<string, SettingKey>();
  for (const [key, { label }] of Object.entries(SETTINGS) as [SettingKey, { label: Text }][]) {
    for (const name of [key, label.ja, label.en]) byLabel.set(name, key);
  }
  const found: Record<string, string | number> = {};
  const places: Partial<Record<SettingKey, Place>> = {};
  readOwned(platform, "settings").forEach(([label, cell], index) => {
    const key = byLabel.get(String(label).trim());
    if (key === undefined || cell === "") return;
    const at = { tab: findOwned(platform, "settings") ?? 0, row: index + 2, column: 2 };
    const [value, asked] = key === "period" ? periodCell(platform, at, cell) : [cell, []];
    const range = RANGES[key];
    const number = Number(value);
    const text = String(value).trim();
    const choices = CHOICES[key];
    const place: Place = {
      tab: OWNED.settings.title[locale],
      row: index + 2,
      column: SETTINGS[key].label[locale],
      value: String(value),
    };
    places[key] = place;
    for (const issue of asked) issues.push({ ...place, ...issue });
    const fault = (code: string, details: Issue["details"]): unknown =>
      issues.push({ code, severity: "error", ...place, details });
    const used = settings[key];
    if (choices !== undefined && !choices.includes(text))
      fault("setting-unknown", { choices: choices.join(", "), used });
    else if (key === "period" && parsePeriod(text, ANY_CALENDAR) === null) fault("setting-period", {});
    else if (key === "currency" && !isCurrency(text.toUpperCase())) fault("setting-currency", { used });
    else if (key === "currency") found[key] = text.toUpperCase();
    else if (range === undefined) found[key] = text;
    else if (Number.isInteger(number) && number >= range[0] && number <= range[1]) found[key] = number;
    else fault("setting-unusable", { least: range[0], most: range[1], used: used === "" ? "–" : used });
  });
  return { settings: Object.assign(settings, found), places, issues };
}

/** Writes settings into their tab, making it if needed. */
export function saveSettings(platform: Platform, settings: Settings): void {
  const locale = workbookLocale(platform);
  const rows = (Object.keys(SETTINGS) as SettingKey[]).map((key) => [
    SETTINGS[key].label[locale],
    settings[key],
    SETTINGS[key].about[locale],
  ]);
  writeOwned(platform, "settings", rows);
}

/** Reads the Settings tab; an empty one is filled with the defaults. */
export function ensureSettings(platform: Platform): Settings {
  openOwned(platform, "settings");
  if (readOwned(platform, "settings").length === 0)
    saveSettings(platform, defaultSettings(workbookLocale(platform)));
  return readSettings(platform);
}
