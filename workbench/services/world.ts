import { type GoogleWays, usualWays } from "./google-ways";

/** The kind of a Google account, which decides the daily quotas (platform.md §1.1). */
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

/** The schedule of a clock trigger; one of `once`, `hours`, `days`, `weekDay`, `monthDay` is set. */
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

/** The authorisation of one person; somebody who is not listed has installed the add-on and granted everything. */
export interface Access {
  /** False once the add-on is uninstalled, or for somebody who never had it. */
  readonly installed: boolean;
  /** Scopes granted; "none" when the person has revoked the script's rights. */
  readonly granted: "all" | "none" | readonly string[];
}

/** The persistent state outside the spreadsheet, as plain data that can be copied as a whole. */
export interface World {
  now: number;
  readonly documentId: string;
  documentName: string;
  /** Property stores by `script`, `document`, `user:<e-mail>`. */
  readonly properties: Record<string, Record<string, string>>;
  readonly cache: Record<string, CacheEntry[]>;
  /** Locks: the id of the holding execution by `script`, `document`, `user:<e-mail>`; 0 is a holder outside the workbench. */
  readonly locks: Record<string, number>;
  triggers: TriggerRecord[];
  readonly outbox: SentMail[];
  readonly toasts: { readonly message: string; readonly title: string; readonly seconds: number }[];
  readonly alerts: { readonly title: string; readonly message: string; readonly buttons: string }[];
  /** Prepared answers to the next alerts and prompts, in order; without one, the affirmative button is chosen. */
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
  /** The assumed variant of each behaviour of Google that is unknown or varies. */
  readonly ways: GoogleWays;
  /** The counter behind ids and UUIDs, so that two runs of one test are equal. */
  serial: number;
}

/** The state of a copied document: what belongs to people is copied, what belongs to the document is not. */
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
