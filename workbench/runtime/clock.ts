import { nextFiring } from "../services/script/clock-times";
import { jitterOf } from "../services/script/create-trigger";
import type { TriggerRecord, World } from "../services/world";

/** The clock trigger that is due first, up to and including `until`. */
export function dueTrigger(world: World, until: number): TriggerRecord | null {
  const due = world.triggers.filter((trigger) => trigger.next !== undefined && trigger.next <= until);
  return due.reduce<TriggerRecord | null>(
    (first, trigger) =>
      first === null || (trigger.next as number) < (first.next as number) ? trigger : first,
    null,
  );
}

/** Schedules the next firing of a trigger; one that fires once stays in the list but never fires again. */
export function rearm(world: World, fired: TriggerRecord): void {
  world.triggers = world.triggers.map((trigger) => {
    if (trigger.id !== fired.id || trigger.clock === undefined) return trigger;
    const { next, ...rest } = trigger;
    if (next === undefined || trigger.clock.once !== undefined) return rest;
    return { ...rest, next: nextFiring(trigger.clock, next, jitterOf(Number(trigger.id) % 1000000), next) };
  });
}
