import { Exception } from "./exception";
import type { Execution, Setting } from "./execution";
import type { AccountKind, World } from "./world";

const DAY = 24 * 60 * 60 * 1000;

/** Daily allowances, platform.md §1.1. */
const DAILY: Readonly<Record<"email" | "urlfetch" | "properties", Readonly<Record<AccountKind, number>>>> = {
  email: { consumer: 100, workspace: 1500 },
  urlfetch: { consumer: 20000, workspace: 100000 },
  properties: { consumer: 50000, workspace: 500000 },
};

export type Quota = keyof typeof DAILY;

/** What is left today; the day starts with the first use, not at midnight. */
export function remaining(execution: Execution, item: Quota): number {
  const used = execution.world.usage[keyOf(execution, item)];
  const count = used !== undefined && execution.world.now < used.since + DAY ? used.count : 0;
  return Math.max(0, DAILY[item][execution.setting.account] - count);
}

/** Takes from today's allowance, or throws Google's error when it does not suffice. */
export function spend(execution: Execution, item: Quota, amount: number): void {
  if (remaining(execution, item) < amount)
    throw new Exception(`Service invoked too many times for one day: ${item}.`);
  const { usage, now } = execution.world;
  const key = keyOf(execution, item);
  const used = usage[key];
  usage[key] =
    used !== undefined && now < used.since + DAY
      ? { since: used.since, count: used.count + amount }
      : { since: now, count: amount };
}

/** Leaves nothing of a person's allowance for the next 24 hours. */
export function exhaust(world: World, { user, account }: Setting, item: Quota): void {
  world.usage[`${user}|${item}`] = { since: world.now, count: DAILY[item][account] };
}

function keyOf(execution: Execution, item: Quota): string {
  return `${execution.setting.user}|${item}`;
}
