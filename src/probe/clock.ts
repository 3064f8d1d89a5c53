import { outcome } from "./describe";
import { PROBES } from "./probes";
import { addAnswers } from "./run";

const HANDLER = "probeClock";

/** Creates a time-driven trigger that runs the probe once, about a minute from now. */
export function startClock(): void {
  stopClock();
  ScriptApp.newTrigger(HANDLER).timeBased().after(60000).create();
}

/** The handler of the time-driven trigger: answers its questions and deletes the trigger. */
export function clockAnswers(event: Readonly<Record<string, unknown>>): void {
  stopClock();
  const answers: Record<string, string> = {};
  for (const probe of PROBES) {
    if (probe.kind === "clock") answers[probe.id] = outcome(() => probe.observe(event));
  }
  addAnswers(answers);
}

function stopClock(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}

/** How many triggers can be made in a row; each is deleted at once. */
export function countTriggers(): string {
  for (let made = 0; made < 25; made += 1) {
    const failure = outcome(() => {
      ScriptApp.deleteTrigger(ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create());
      return "";
    });
    if (failure !== "") return `${made} triggers, then ${failure}`;
  }
  return "25 triggers";
}
