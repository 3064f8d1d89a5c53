import type { HttpRequest, HttpResponse, Mail, MailMessage, Platform, Store } from "../app/platform";
import { toLocale } from "../text/locale";
import { SheetClock } from "./clock";
import { picture } from "./picture";
import { HourlySchedule } from "./schedule";
import { SheetsWorkbook } from "./workbook";
import { Zone } from "./zone";

/** Long enough for a refresh in another window to finish, short enough for a person to wait. */
const LOCK_WAIT = 5000;

const mail: Mail = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send({ to, subject, text, html, pictures }: MailMessage): void {
    const inlineImages: Record<string, GoogleAppsScript.Base.BlobSource> = {};
    for (const [cid, { picture: blob }] of Object.entries(pictures)) {
      inlineImages[cid] = blob as GoogleAppsScript.Base.BlobSource;
    }
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html, inlineImages, name: "Rashinban 羅針盤" });
  },
};

/** Document properties, all read at once: each single read would cost a call. */
class DocumentStore implements Store {
  private known: Record<string, string> | null = null;

  get(key: string): string | null {
    this.known ??= PropertiesService.getDocumentProperties().getProperties();
    return this.known[key] ?? null;
  }
  set(key: string, value: string): void {
    this.setAll({ [key]: value });
  }
  setAll(values: Readonly<Record<string, string>>): void {
    PropertiesService.getDocumentProperties().setProperties({ ...values });
    if (this.known !== null) Object.assign(this.known, values);
  }
  clear(): void {
    PropertiesService.getDocumentProperties().deleteAllProperties();
    this.known = null;
  }
}

/** Implements everything the use cases ask for, on the spreadsheet the script runs in. */
export function createPlatform(): Platform {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = new Zone(spreadsheet.getSpreadsheetTimeZone());
  return {
    clock: new SheetClock(zone),
    workbook: new SheetsWorkbook(spreadsheet, zone),
    store: new DocumentStore(),
    mail,
    schedule: new HourlySchedule(),
    locale: toLocale(Session.getActiveUserLocale()),
    account: Session.getEffectiveUser().getEmail(),
    exclusively,
    attempt,
    fetch,
    decode,
    picture,
  };
}

function exclusively<T>(work: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT)) return null;
  try {
    const result = work();
    // Another run must not read before these writes are there.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

function attempt(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function fetch(request: HttpRequest): HttpResponse {
  // Newer than the published types; without it a silent server would cost the whole run.
  const options: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { timeoutSeconds: number } = {
    muteHttpExceptions: true,
    timeoutSeconds: request.timeoutSeconds,
  };
  const response = UrlFetchApp.fetch(request.url, options);
  return { status: response.getResponseCode(), bytes: response.getContent() };
}

/** Files called Shift_JIS are Microsoft's: by the standard's table ㈱, ① and 髙 would be lost. */
function decode(bytes: readonly number[], encoding: string): string {
  const blob = Utilities.newBlob(bytes.map(signed));
  if (encoding !== "shift_jis") return blob.getDataAsString(encoding);
  try {
    return blob.getDataAsString("windows-31j");
  } catch {
    return blob.getDataAsString(encoding);
  }
}

function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}
