import type { Mail, MailMessage, Platform } from "../app/platform";
import { toLocale } from "../text/locale";
import { SheetClock } from "./clock";
import { DocumentStore } from "./document-store";
import { fetchUrl } from "./fetch";
import { exclusively } from "./lock";
import { refuseUnboundRun } from "./lone-clock";
import { Fallbacks } from "./makeshifts";
import { picture } from "./picture";
import { HourlySchedule } from "./schedule";
import { SheetsWorkbook } from "./workbook";
import { Zone } from "./zone";

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

/** Declared at the top of the pushed script by the build. */
declare const RASHINBAN_BUILD: string;

/** Creates the platform of the spreadsheet that the script runs in. */
export function createPlatform(): Platform {
  const spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet === null) return refuseUnboundRun();
  const fallbacks = new Fallbacks();
  const zone = new Zone(spreadsheet.getSpreadsheetTimeZone());
  const clock = new SheetClock(zone);
  return {
    clock,
    workbook: new SheetsWorkbook(spreadsheet, zone, fallbacks),
    store: new DocumentStore(spreadsheet.getId(), fallbacks),
    mail,
    schedule: new HourlySchedule(clock),
    locale: toLocale(Session.getActiveUserLocale()),
    build: RASHINBAN_BUILD,
    account: Session.getEffectiveUser().getEmail(),
    exclusively: (work) => exclusively(fallbacks, work),
    attempt,
    fetch: (request) => fetchUrl(fallbacks, request),
    decode,
    picture,
    fallbacks: () => fallbacks.all(),
  };
}

function attempt(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    // A bug keeps its class: by that it is told from what Google says and from our own sentences.
    const isSaid = error instanceof Error && ["Error", "Exception"].includes(error.name);
    return isSaid ? error.message : String(error);
  }
}

/**
 * Decodes bytes to text. Files called Shift_JIS are Microsoft's variant (windows-31j): by the standard's table ㈱, ① and
 * 髙 would be lost.
 */
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
