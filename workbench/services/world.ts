import { type GoogleWays, usualWays } from "./google-ways";

/** Who pays: Google's daily quotas are split by account kind (platform.md §1.1). */
export type AccountKind = "consumer" | "workspace";

export interface CacheEntry {
  readonly key: string;
  readonly value: string;
  readonly expires: number;
}

export interface SentMail {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly inlineImages: Readonly<Record<string, Uint8Array>>;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array;
  }[];
}

/** When a clock trigger fires. One of `once`, `hours`, `days`, `weekDay`, `monthDay` says what repeats. */
export interface ClockSchedule {
  readonly once?: number;
  readonly hours?: number;
  readonly days?: number;
  readonly weeks?: number;
  readonly weekDay?: number;
  readonly monthDay?: number;
  readonly atHour?: number;
  readonly nearMinute?: number;
  readonly timeZone: string;
}

export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  readonly user: string;
  readonly event: "CLOCK" | "ON_OPEN" | "ON_EDIT" | "ON_CHANGE" | "ON_FORM_SUBMIT";
  readonly clock?: ClockSchedule;
  /** Next firing of a clock trigger, in epoch milliseconds. */
  readonly next?: number;
}

export interface MenuEntry {
  readonly caption: string;
  /** Absent for separators (empty caption) and submenus. */
  readonly functionName?: string;
  readonly items?: readonly MenuEntry[];
}

export interface ShownPage {
  readonly kind: "sidebar" | "modal" | "modeless";
  readonly title: string;
  readonly html: string;
}

/** What a person lets the script do; nobody in the list has granted everything, with the add-on installed. */
export interface Access {
  /** False once the add-on is uninstalled, or for somebody who never had it. */
  readonly installed: boolean;
  /** Scopes granted; "none" when the person has revoked the script's rights. */
  readonly granted: "all" | "none" | readonly string[];
}

/** Everything outside the spreadsheet that outlives an execution, as plain data, so that it can be copied as a whole. */
export interface World {
  now: number;
  readonly documentId: string;
  documentName: string;
  /** Stores by `script`, `document`, `user:<e-mail>`. */
  readonly properties: Record<string, Record<string, string>>;
  readonly cache: Record<string, CacheEntry[]>;
  /** Holder's execution id by `script`, `document`, `user:<e-mail>`; 0 is somebody outside this workbench. */
  readonly locks: Record<string, number>;
  triggers: TriggerRecord[];
  readonly outbox: SentMail[];
  readonly toasts: { readonly message: string; readonly title: string; readonly seconds: number }[];
  readonly alerts: { readonly title: string; readonly message: string; readonly buttons: string }[];
  /** What a person will answer to the next alerts and prompts, in order; when empty, the friendliest button. */
  readonly answers: { readonly button: string; readonly text: string }[];
  menu: MenuEntry[];
  page: ShownPage | null;
  activeSheet: number;
  /** Selected cells as row, column, rows, columns. */
  selection: readonly [number, number, number, number];
  /** By e-mail address. */
  readonly access: Record<string, Access>;
  /** Whether the add-on is used in this document (platform.md §3.1); switched off, it keeps its triggers but they rest. */
  enabled: boolean;
  /** Executions that have begun and not ended yet, by e-mail address (platform.md §1.2). */
  readonly running: Record<string, number>;
  /** Daily quotas by user and item, counted from the first request (platform.md §1.1). */
  readonly usage: Record<string, { readonly since: number; readonly count: number }>;
  /** What Google does where that is not known, or not always the same. */
  readonly ways: GoogleWays;
  /** Source of ids and uuids, so that two runs of one test are equal. */
  serial: number;
}

/** What a copy of the document starts from: people keep what is theirs, the document's own things stay behind. */
export function copiedWorld(world: World, locale: string): World {
  const people = Object.entries(world.properties).filter(([store]) => store !== "document");
  const { documentName: name } = world;
  return {
    ...emptyWorld(world.now),
    documentId: `${world.documentId}Copy`,
    documentName: locale.startsWith("ja") ? `${name} のコピー` : `Copy of ${name}`,
    properties: structuredClone(Object.fromEntries(people)),
    access: structuredClone(world.access),
    usage: structuredClone(world.usage),
    ways: structuredClone(world.ways),
  };
}

export function emptyWorld(now: number): World {
  return {
    now,
    documentId: "1WorkbenchSpreadsheet0000000000000000000000",
    documentName: "無題のスプレッドシート",
    properties: {},
    cache: {},
    locks: {},
    triggers: [],
    outbox: [],
    toasts: [],
    alerts: [],
    answers: [],
    menu: [],
    page: null,
    activeSheet: 0,
    selection: [1, 1, 1, 1],
    access: {},
    enabled: true,
    running: {},
    usage: {},
    ways: usualWays(),
    serial: 0,
  };
}
