import { probeArguments, probeResult, probeService, probeSize, probeUnique } from "./cell-functions";
import { clockAnswers, countTriggers, startClock } from "./clock";
import { OPEN_EVENT } from "./open-event";
import { openPage, takePageAnswers } from "./page";
import { runProbes } from "./run";

/** Builds the menu and remembers what the event held. */
function onOpen(event: Readonly<Record<string, unknown>> = {}): void {
  SpreadsheetApp.getUi().createMenu("Rashinban probe").addItem("Run (two minutes)", "probeRun").addToUi();
  const keys = Object.keys(event).sort().join(" ");
  CacheService.getUserCache().put(OPEN_EVENT, keys, 21600);
}

/** Runs all probes: at once, by a time-driven trigger, and in a page. */
function probeRun(): void {
  runProbes();
  startClock();
  openPage();
}

/** The global functions of the pasted file, by name. */
export const FUNCTIONS = {
  onOpen,
  probeRun,
  probeClock: clockAnswers,
  probePageAnswers: takePageAnswers,
  probeTriggerBudget: (): void => console.log(countTriggers()),
  probeEcho: (value: unknown): unknown => value,
  probeDate: (): Date => new Date(0),
  probeThrow: (): never => {
    throw new Error("probe message");
  },
  probeHidden_: (): string => "hidden",
  PROBE_ARGS: probeArguments,
  PROBE_SIZE: probeSize,
  PROBE_RESULT: probeResult,
  PROBE_UNIQUE: probeUnique,
  PROBE_SERVICE: probeService,
};
