import type { Clock } from "../app/platform";
import type { Day } from "../calendar/day";
import type { Zone } from "./zone";

const DAY = 24 * 60 * 60 * 1000;

/** The time in the spreadsheet's zone; one published script serves spreadsheets in many zones. */
export class SheetClock implements Clock {
  constructor(private readonly zone: Zone) {}

  now(): number {
    return Date.now();
  }
  today(): Day {
    return this.dayOf(new Date());
  }
  hour(): number {
    return this.zone.civil(new Date()).getUTCHours();
  }
  stamp(): string {
    return this.stampOf(new Date());
  }
  stampOf(instant: Date): string {
    const offset = this.zone.offsetAt(instant.getTime());
    const clock = this.zone.civil(instant).toISOString().slice(0, 19);
    const two = (value: number): string => String(value).padStart(2, "0");
    const minutes = Math.abs(offset);
    return `${clock}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
  dayOf(date: Date): Day {
    return Math.floor(this.zone.civil(date).getTime() / DAY);
  }
}
