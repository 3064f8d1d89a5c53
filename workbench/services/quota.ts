import { Exception } from "./exception";
import type { Execution, Setting } from "./execution";
import type { AccountKind, World } from "./world";

const DAY = 24 * 60 * 60 * 1000;

/** Daily quotas (platform.md §1.1). */
const DAILY: Readonly<
  Record<"email" | "urlfetch" | "properties" | "triggers", Readonly<Record<AccountKind, number>>>
> = {
  email: { consumer: 100, workspace: 1500 },
  urlfetch: { consumer: 20000, workspace: 100000 },
  properties: { consumer: 50000, workspace: 500000 },
  // Milliseconds that all triggers of a person run.
  triggers: { consumer: 90 * 60 * 1000, workspace: 6 * 60 * 60 * 1000 },
};

export type Quota = keyof typeof DAILY;

/** The remaining quota of today; the day starts with the first use, not at midnight. */
export function remaining({ world, setting }: Pick<Execution, "world" | "setting">, item: Quota): number {
  const used = world.usage[keyOf(setting, item)];
  const count = used !== undefined && world.now < used.since + DAY ? used.count : 0;
  return Math.max(0, DAILY[item][setting.account] - count);
}

/** Consumes quota, or throws Google's error where it does not suffice. */
export function spend(execution: Execution, item: Quota, amount: number): void {
  if (remaining(execution, item) < amount)
    throw new Exception(`Service invoked too many times for one day: ${item}.`);
  use(execution, item, amount);
}

/** Consumes quota, whether or not it suffices. */
export function use(
  { world, setting }: Pick<Execution, "world" | "setting">,
  item: Quota,
  amount: number,
): void {
  const { usage, now } = world;
  const key = keyOf(setting, item);
  const used = usage[key];
  usage[key] =
    used !== undefined && now < used.since + DAY
      ? { since: used.since, count: used.count + amount }
      : { since: now, count: amount };
}

/** Exhausts a person's quota for the next 24 hours. */
export function exhaust(world: World, { user, account }: Setting, item: Quota): void {
  world.usage[`${user}|${item}`] = { since: world.now, count: DAILY[item][account] };
}

function keyOf({ user }: Setting, item: Quota): string {
  return `${user}|${item}`;
}
