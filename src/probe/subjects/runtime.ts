import { describe, outcome } from "../describe";
import { direct } from "../direct";
import type { DirectProbe } from "../probe";

const runtime = (id: string, question: string, observe: () => string): DirectProbe =>
  direct(`runtime-${id}`, "§5", question, observe);

/** The language's library and the engine's habits. */
export const RUNTIME: readonly DirectProbe[] = [
  // The types leave these methods out, as Google's page does: whether they are there is the question.
  runtime(
    "console-table",
    "typeof console.table",
    () => typeof (console as unknown as Record<string, unknown>).table,
  ),
  runtime(
    "console-debug",
    "typeof console.debug",
    () => typeof (console as unknown as Record<string, unknown>).debug,
  ),
  runtime("iso-day", 'new Date("2026-10-08") is midnight UTC', () =>
    String(new Date("2026-10-08").getTime() === Date.UTC(2026, 9, 8)),
  ),
  runtime("slash-day", 'new Date("2026/10/08") is midnight in the script\'s zone', () => {
    const date = new Date("2026/10/08");
    return String(
      Utilities.formatDate(date, Session.getScriptTimeZone(), "yyyy-MM-dd HH:mm") === "2026-10-08 00:00",
    );
  }),
  runtime("local-hours", "getHours() is the hour in the script's zone", () => {
    const date = new Date(Date.UTC(2026, 9, 8, 12));
    return String(Number(Utilities.formatDate(date, Session.getScriptTimeZone(), "H")) === date.getHours());
  }),
  runtime("default-date-text", "toLocaleDateString() of 8 October 2026, noon UTC, without arguments", () =>
    new Date(Date.UTC(2026, 9, 8, 12)).toLocaleDateString(),
  ),
  runtime("german-date-text", "toLocaleDateString('de-DE', …)", () =>
    new Date(Date.UTC(2026, 9, 8, 12)).toLocaleDateString("de-DE", {
      year: "numeric",
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    }),
  ),
  runtime("intl-zone", "Intl.DateTimeFormat with timeZone: Asia/Tokyo", () =>
    new Intl.DateTimeFormat("en-GB", {
      hour: "2-digit",
      hourCycle: "h23",
      timeZone: "Asia/Tokyo",
    } as Intl.DateTimeFormatOptions).format(new Date(Date.UTC(2026, 9, 8, 12))),
  ),
  runtime("intl-zone-unknown", "Intl.DateTimeFormat with an unknown timeZone", () =>
    new Intl.DateTimeFormat("en-GB", { timeZone: "No/Where" }).format(new Date(0)),
  ),
  runtime("intl-yen", "Intl.NumberFormat ja-JP in yen", () =>
    new Intl.NumberFormat("ja-JP", { style: "currency", currency: "JPY" }).format(1234567),
  ),
  runtime("intl-compact", "Intl.NumberFormat ja-JP, compact", () =>
    new Intl.NumberFormat("ja-JP", { notation: "compact" } as Intl.NumberFormatOptions).format(1234567),
  ),
  runtime("intl-collation", "亜, ア and あ sorted by localeCompare in Japanese", () =>
    ["亜", "ア", "あ"].sort((a, b) => a.localeCompare(b, "ja")).join(""),
  ),
  runtime(
    "eval-indirect",
    "eval of a text, called by another name: a function with the script's own globals",
    () => {
      // biome-ignore lint/security/noGlobalEval: whether it may be is the question; the add-on itself never does it.
      const evaluate = eval;
      const add = evaluate("((a, b) => typeof Utilities + (a + b))") as (a: number, b: number) => string;
      return add(2, 3);
    },
  ),
  runtime("eval-long", "eval of 400,000 characters", () => {
    // biome-ignore lint/security/noGlobalEval: whether so long a text may be is the question.
    const evaluate = eval;
    return String((evaluate(`(() => "${"x".repeat(400_000)}")`) as () => string)().length);
  }),
  runtime("normalize", 'normalize("NFKC") of ﾊﾝｶｸ１２３', () => "ﾊﾝｶｸ１２３".normalize("NFKC")),
  runtime(
    "array-find-last",
    "typeof [].findLast",
    () => typeof ([] as unknown as Record<string, unknown>).findLast,
  ),
  runtime("array-at", "typeof [].at", () => typeof ([] as unknown as Record<string, unknown>).at),
  runtime(
    "replace-all",
    "typeof ''.replaceAll",
    () => typeof ("" as unknown as Record<string, unknown>).replaceAll,
  ),
  runtime("error-name", "The name of a service's error", () => {
    try {
      SpreadsheetApp.getActiveSpreadsheet().getRange("NoSuchSheet!A1");
    } catch (error) {
      return (error as Error).name;
    }
    return "no error";
  }),
  runtime("error-instance", "A service's error is an instance of Error", () => {
    try {
      SpreadsheetApp.getActiveSpreadsheet().getRange("NoSuchSheet!A1");
    } catch (error) {
      return String(error instanceof Error);
    }
    return "no error";
  }),
  direct(
    "runtime-date-instance",
    "§5",
    "A cell's Date is an instance of Date, its rows of Array",
    (field) => {
      const rows: unknown[][] = field.scratch.getRange("A4").getValues();
      return `${rows[0][0] instanceof Date} ${rows.constructor === Array}`;
    },
  ),
  runtime("enum-json", "JSON.stringify of an enumeration value", () =>
    describe(SpreadsheetApp.ProtectionType.SHEET),
  ),
  runtime("deep-push", "push.apply with 500,000 values", () => {
    const list: number[] = [];
    list.push.apply(list, new Array(500000).fill(1));
    return "accepted";
  }),
  runtime("global-this", "globalThis holds the services", () =>
    String("SpreadsheetApp" in (globalThis as object)),
  ),
  runtime("service-text", "String(SpreadsheetApp)", () => String(SpreadsheetApp)),
  runtime("missing-method", "A call of a method that a service does not have", () =>
    outcome(() => String((SpreadsheetApp as unknown as { noSuchMethod(): unknown }).noSuchMethod())),
  ),
];
