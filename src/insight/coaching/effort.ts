import { type Day, NO_DAY } from "../../calendar/day";
import { type Facts, isNumber } from "../../facts/table";
import { dayAt, textAt } from "../cells";

/** Activities a week of one person, and of the average colleague; null where none are recorded. */
export interface Effort {
  readonly own: number | null;
  readonly team: number | null;
}

/** Activities a week since `from`, counted for each person from the first recorded one on. */
export function effortOf(
  { tables: { activities } }: Facts,
  from: Day,
  today: Day,
): (person: string) => Effort {
  const counts = new Map<string, { count: number; since: Day }>();
  const count = activities?.columns.count;
  for (let row = 0; activities !== undefined && row < activities.rows; row += 1) {
    const [person, on] = [textAt(activities, "owner", row), dayAt(activities, "date", row)];
    if (person === "" || on === NO_DAY || on < from || on > today) continue;
    const before = counts.get(person) ?? { count: 0, since: on };
    const done = isNumber(count) ? count.values[row] || 0 : 1;
    counts.set(person, { count: before.count + done, since: Math.min(before.since, on) });
  }
  const rate = (of: (person: string) => boolean): number | null => {
    let [done, days] = [0, 0];
    for (const [person, { count: sum, since }] of counts) {
      if (!of(person)) continue;
      done += sum;
      days += today - since + 1;
    }
    return days === 0 ? null : (7 * done) / days;
  };
  return (person) => ({
    own: rate((other) => other === person),
    team: rate((other) => other !== person),
  });
}
