import { checkedDay, DAY_MS, type Day } from "../../calendar/day";

/** A day as a cell holds it. */
export function dayCell(day: Day): Date {
  return new Date(day * DAY_MS);
}

/** A day as a date field of the browser writes it, `2027-03-31`; null where it is blank or none. */
export function dayOfField(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? null : checkedDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
