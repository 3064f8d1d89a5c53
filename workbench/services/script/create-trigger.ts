import { Exception } from "../exception";
import type { Execution } from "../execution";
import type { TriggerRecord } from "../world";
import { nextFiring } from "./clock-times";
import { Trigger } from "./trigger";

const LIMIT = 20;

/** Adds a trigger of the current user, within the limits of platform.md §1.2 and §1.6. */
export function createTrigger(
  execution: Execution,
  draft: Omit<TriggerRecord, "id" | "user" | "next">,
): Trigger {
  const { world, setting } = execution;
  const own = world.triggers.filter((trigger) => trigger.user === setting.user);
  if (setting.install === "add-on" && own.some((trigger) => trigger.event === draft.event)) {
    const kind = draft.event === "CLOCK" ? "time-based" : draft.event.toLowerCase().replace("on_", "");
    throw new Exception(
      `This add-on has created too many ${kind} triggers in this document for this Google user account.`,
    );
  }
  if (own.length >= LIMIT) {
    throw new Exception(
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  }
  world.serial += 1;
  const record: TriggerRecord = {
    ...draft,
    id: String(7000000000000000 + world.serial),
    user: setting.user,
    ...(draft.clock === undefined
      ? {}
      : { next: nextFiring(draft.clock, world.now, jitterOf(world.serial)) }),
  };
  world.triggers.push(record);
  return new Trigger(record, world.documentId);
}

/** The minute of the hour at which a trigger fires; 37 is coprime to 60, so consecutive triggers spread over the hour. */
export function jitterOf(serial: number): number {
  return serial * 37;
}
