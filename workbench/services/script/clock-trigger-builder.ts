import { Emulated, type Emulates } from "../emulated";
import { EnumValue } from "../enum";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import { mismatch } from "../signature";
import { instantOf } from "../utilities/zone";
import type { ClockSchedule } from "../world";
import { createTrigger } from "./create-trigger";
import type { Trigger } from "./trigger";

const MINUTES = [1, 5, 10, 15, 30];
const WEEK_DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

export class ClockTriggerBuilder
  extends Emulated
  implements Emulates<GoogleAppsScript.Script.ClockTriggerBuilder, keyof ClockTriggerBuilder>
{
  private $draft: { -readonly [P in Exclude<keyof ClockSchedule, "timeZone">]?: number } = {};
  private $zone: string;
  private $civil: readonly [number, number, number] | null = null;
  private $minutes: number | null = null;

  constructor(
    readonly $execution: Execution,
    readonly $handler: string,
  ) {
    super("ScriptApp", "ClockTriggerBuilder");
    // One zone for all users of an add-on, whatever zone the spreadsheet has (platform.md §3.4).
    this.$zone = $execution.setting.scriptTimeZone;
  }

  after(milliseconds: number): this {
    this.$draft.once = this.$execution.world.now + milliseconds;
    return this;
  }
  at(date: unknown): this {
    if (Object.prototype.toString.call(date) !== "[object Date]") throw mismatch(this, "at", [date]);
    this.$draft.once = (date as Date).getTime();
    return this;
  }
  atDate(year: number, month: number, day: number): this {
    this.$civil = [year, month, day];
    return this;
  }
  atHour(hour: number): this {
    this.$draft.atHour = between(0, hour, 23);
    return this;
  }
  nearMinute(minute: number): this {
    this.$draft.nearMinute = between(0, minute, 59);
    return this;
  }
  everyMinutes(minutes: number): this {
    if (!MINUTES.includes(minutes))
      throw new Exception(
        `The value you passed to everyMinutes was invalid. It must be one of ${MINUTES.slice(0, -1).join(", ")} or ${MINUTES[MINUTES.length - 1]}.`,
      );
    this.$minutes = minutes;
    return this;
  }
  everyHours(hours: number): this {
    this.$draft.hours = between(1, hours);
    return this;
  }
  everyDays(days: number): this {
    this.$draft.days = between(1, days);
    return this;
  }
  everyWeeks(weeks: number): this {
    this.$draft.weeks = between(1, weeks);
    return this;
  }
  onWeekDay(day: unknown): this {
    if (!(day instanceof EnumValue)) throw mismatch(this, "onWeekDay", [day]);
    this.$draft.weekDay = WEEK_DAYS.indexOf(day.$name) + 1;
    return this;
  }
  onMonthDay(day: number): this {
    this.$draft.monthDay = between(1, day, 31);
    return this;
  }
  inTimezone(zone: string): this {
    this.$zone = zone;
    return this;
  }
  create(): Trigger {
    if (this.$minutes !== null && this.$execution.setting.install === "add-on") {
      // Platform.md §1.6; the words are one person's report (trigger-add-on-minutes).
      throw new Exception(
        "Add-ons may not create time-based triggers to run more frequently than once per hour.",
      );
    }
    const once = this.$civil === null ? this.$draft.once : midnight(this.$civil, this.$zone);
    const minutes = this.$minutes === null ? {} : { hours: this.$minutes / 60 };
    const draft = { ...this.$draft, ...(once === undefined ? {} : { once }), ...minutes };
    const { hours, days, weeks, weekDay, monthDay } = draft;
    if ([once, hours, days, weeks, weekDay, monthDay].every((part) => part === undefined)) {
      throw new Exception("The trigger must have a recurrence or a date.");
    }
    const clock = { ...draft, timeZone: this.$zone };
    return createTrigger(this.$execution, { handler: this.$handler, event: "CLOCK", clock });
  }
}

/** Whole numbers only: a clock that waits no time at all would never let time pass. */
function between(least: number, value: number, most = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Exception(`Invalid argument: ${value}`);
  return value;
}

function midnight([year, month, day]: readonly [number, number, number], zone: string): number {
  return instantOf({ year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0 }, zone);
}
