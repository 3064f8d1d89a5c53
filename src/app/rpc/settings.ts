import { parsePeriod } from "../../calendar/period";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import { type Member, readMembers, saveMembers } from "../people/people";
import { MAX_CELLS, type Platform } from "../platform";
import { NOBODY, SCHEDULE_ACCOUNT } from "../schedule/schedule-account";
import { stopSchedule } from "../schedule/start-schedule";
import { workbookLocale } from "../tabs/owned";
import { removeEverything } from "../tabs/remove-everything";
import {
  CHOICES,
  ensureSettings,
  RANGES,
  readSettings,
  SETTINGS,
  type SettingKey,
  type Settings,
  saveSettings,
} from "../tabs/settings";
import { exportSettings, FILE_VERSION, importSettings, type SettingsFile } from "../tabs/settings-file";
import { type MessageAnswer, procedure } from "./ask";
import { type ChangeAnswer, changeIfUnchanged, versionOf } from "./change";
import { flag, list, number, object, oneOf, optional, record, type Shape, text, whole } from "./shape";

export interface SettingsAnswer {
  readonly version: string;
  readonly settings: Settings;
  /** The descriptions of the settings in the person's language, with the range of numbers and the choices of words. */
  readonly about: Readonly<
    Record<
      SettingKey,
      {
        readonly label: string;
        readonly about: string;
        readonly range: readonly [number, number] | null;
        readonly choices: readonly string[];
      }
    >
  >;
  /** The language of tabs and dashboards: the spreadsheet's. */
  readonly tabsIn: Locale;
  readonly peopleVersion: string;
  readonly people: readonly Member[];
  readonly schedule: {
    /** The account that runs the schedule; "" for none. */
    readonly account: string;
    readonly mine: boolean;
    readonly me: string;
  };
  readonly quota: { readonly mailsLeft: number; readonly cells: number; readonly cellsMost: number };
}

const daysOrBlank: Shape<number | ""> = (value, at) => (value === "" ? null : whole(1, 3650)(value, at));

const settings: Shape<Partial<Settings>> = object({
  fiscalYearStart: optional(whole(1, 12)),
  currency: optional(text),
  period: optional(text),
  by: optional(text),
  holidays: optional(oneOf(["JP", "none"] as const)),
  targetSpread: optional(oneOf(["business-days", "last-year"] as const)),
  taxBasis: optional(oneOf(["excluded", "included"] as const)),
  historyWeeks: optional(whole(13, 1040)),
  staleDays: optional(daysOrBlank),
  refreshHour: optional(whole(0, 23)),
  mailWeekday: optional(whole(1, 7)),
  mailHour: optional(whole(0, 23)),
});
const members: Shape<readonly Member[]> = list(
  object({ row: whole(0, 10_000_000), name: text, email: text, role: text, team: text, language: text }),
);
/** A cell of a settings file: text, number, yes or no, or a day. */
const cell: Shape<string | number | boolean | { readonly day: string }> = (value, at) => {
  const shapes = [text, number, flag, object({ day: text })];
  return shapes.some((shape) => shape(value, at) === null) ? null : at;
};
const file: Shape<SettingsFile> = object({
  rashinban: whole(FILE_VERSION, FILE_VERSION),
  tabs: record(list(list(cell))),
});

/** The fields trimmed, as they are when a tab is read. */
function trimmed<T extends object>(fields: T): T {
  const each = Object.entries(fields).map(([key, value]) => {
    const text = typeof value === "string" ? value.trim() : value;
    return [key, key === "currency" ? text.toUpperCase() : text];
  });
  return Object.fromEntries(each) as T;
}

/** A calendar for validation only: whether a text is a period does not depend on it. */
const ANY_CALENDAR = { fiscalYearStart: 4, today: 0 };

export interface VersionedAnswer extends ChangeAnswer {
  readonly version: string;
}

export const SETTINGS_PROCEDURES = {
  settings: procedure({}, allSettings),
  "settings-save": procedure({ version: text, settings }, (platform, request): VersionedAnswer => {
    const { period = "" } = request.settings;
    if (period !== "" && parsePeriod(period, ANY_CALENDAR) === null)
      throw new Error(interpolate(appMessages["period-unknown"], platform.locale, { period }));
    const now = () => versionOf(readSettings(platform));
    const wanted = () => ({ ...readSettings(platform), ...trimmed(request.settings) });
    const answer = changeIfUnchanged(platform, {
      seen: request.version,
      now,
      wanted: () => versionOf(wanted()),
      work: () => saveSettings(platform, wanted()),
      done: appMessages["settings-saved"][platform.locale],
    });
    return { ...answer, version: now() };
  }),
  "people-save": procedure({ version: text, people: members }, (platform, request): VersionedAnswer => {
    const now = () => versionOf(readMembers(platform));
    // Their rows are those of the tab.
    const withoutRows = (people: readonly Member[]) =>
      versionOf(people.map((one) => ({ ...trimmed(one), row: 0 })));
    const answer = changeIfUnchanged(platform, {
      seen: request.version,
      now,
      wanted: () => {
        const there = readMembers(platform);
        return withoutRows(request.people) === withoutRows(there) ? versionOf(there) : "";
      },
      work: () => saveMembers(platform, request.people),
      done: appMessages["people-saved"][platform.locale],
    });
    return { ...answer, version: now() };
  }),
  "schedule-stop": procedure({}, (platform): MessageAnswer => ({ message: stopSchedule(platform) })),
  "settings-export": procedure({}, exportSettings),
  "settings-import": procedure({ file }, (platform, request): ChangeAnswer => {
    const message = platform.exclusively(() => importSettings(platform, request.file));
    if (message === null) return { outcome: "busy", message: appMessages.busy[platform.locale] };
    return { outcome: "done", message };
  }),
  "remove-everything": procedure({ data: flag }, (platform, { data }): ChangeAnswer => {
    const message = platform.exclusively(() => removeEverything(platform, data));
    if (message === null) return { outcome: "busy", message: appMessages.busy[platform.locale] };
    return { outcome: "done", message };
  }),
};

function allSettings(platform: Platform): SettingsAnswer {
  const current = ensureSettings(platform);
  const people = readMembers(platform);
  const account = platform.store.get(SCHEDULE_ACCOUNT) ?? "";
  const mine = platform.schedule.active() && (account === platform.account || account === "");
  const about = Object.entries(SETTINGS).map(([key, { label, about: words }]) => [
    key,
    {
      label: label[platform.locale],
      about: words[platform.locale],
      range: RANGES[key as SettingKey] ?? null,
      choices: CHOICES[key as SettingKey] ?? [],
    },
  ]);
  return {
    version: versionOf(current),
    settings: current,
    about: Object.fromEntries(about) as SettingsAnswer["about"],
    tabsIn: workbookLocale(platform),
    peopleVersion: versionOf(people),
    people,
    schedule: { account: account === NOBODY ? "" : account, mine, me: platform.account },
    quota: {
      mailsLeft: platform.mail.remaining(),
      cells: platform.workbook.cells(),
      cellsMost: MAX_CELLS,
    },
  };
}
