import { direct } from "../direct";
import { OPEN_EVENT } from "../open-event";
import type { Probe } from "../probe";

/** Events and triggers of a script that is bound to the spreadsheet. */
export const TRIGGERS: readonly Probe[] = [
  direct("event-open", "§3.5", "What onOpen is given", () => {
    const cache = CacheService.getUserCache();
    const keys = cache.get(OPEN_EVENT);
    cache.remove(OPEN_EVENT);
    return keys ?? "onOpen has not run: reload the spreadsheet and run the probe again";
  }),
  direct("trigger-every-minute", "§3.4", "everyMinutes(1) in a bound script", () =>
    created(ScriptApp.newTrigger("probeClock").timeBased().everyMinutes(1)),
  ),
  direct("trigger-odd-minutes", "§3.4", "everyMinutes(7)", () =>
    created(ScriptApp.newTrigger("probeClock").timeBased().everyMinutes(7)),
  ),
  direct("trigger-missing-function", "§3.4", "A trigger for a function that is not there", () =>
    created(ScriptApp.newTrigger("noSuchFunction").timeBased().everyHours(1)),
  ),
  direct("trigger-unknown-zone", "§3.4", "A trigger in an unknown time zone", () =>
    created(ScriptApp.newTrigger("probeClock").timeBased().atHour(9).everyDays(1).inTimezone("No/Where")),
  ),
  {
    kind: "clock",
    id: "event-clock",
    section: "§3.5",
    question: "What a clock trigger is given",
    observe: (event) => Object.keys(event).sort().join(" "),
  },
  {
    kind: "clock",
    id: "event-clock-zone",
    section: "§3.5",
    question: "The time zone in its event",
    observe: (event) => String(event.timezone),
  },
  {
    kind: "clock",
    id: "event-clock-month",
    section: "§3.5",
    question: "January is month 1 in its event",
    observe: (event) => String(Number(event.month) === Number(Utilities.formatDate(new Date(), "UTC", "M"))),
  },
  {
    kind: "clock",
    id: "clock-active",
    section: "§3.5",
    question: "getActiveSpreadsheet() in a clock trigger",
    observe: () => (SpreadsheetApp.getActiveSpreadsheet() === null ? "null" : "the spreadsheet"),
  },
  {
    kind: "clock",
    id: "clock-document-lock",
    section: "§12",
    question: "LockService.getDocumentLock() in a clock trigger",
    observe: () => (LockService.getDocumentLock() === null ? "null" : "a lock"),
  },
  {
    kind: "clock",
    id: "clock-document-properties",
    section: "§12",
    question: "PropertiesService.getDocumentProperties() in a clock trigger",
    observe: () => (PropertiesService.getDocumentProperties() === null ? "null" : "properties"),
  },
  {
    kind: "clock",
    id: "clock-ui",
    section: "§3.2",
    question: "getUi() in a clock trigger",
    observe: () => (SpreadsheetApp.getUi() === null ? "null" : "a user interface"),
  },
];

function created(builder: GoogleAppsScript.Script.ClockTriggerBuilder): string {
  ScriptApp.deleteTrigger(builder.create());
  return "accepted";
}
