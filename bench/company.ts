import { type Day, dayOf, NO_DAY } from "../src/calendar/day";
import { lastPeriods } from "../src/calendar/grid";
import { monthOf } from "../src/calendar/period";
import type { Facts, TextColumn } from "../src/facts/table";
import { Random } from "../src/sample/random";

export const TODAY: Day = dayOf(2026, 11, 23);
export const MONTHS = lastPeriods(monthOf(TODAY), 36);
export const OWNERS = Array.from({ length: 20 }, (_, index) => `担当${index + 1}`);
const STAGES = ["", "open", "won", "lost"];
const KINDS = ["", "advertising", "salary"];

/** `size` deals and as many spend rows over 40 months, columnar as the facts are; the same every time for a seed. */
export function makeFacts(size: number, seed = 20261123): Facts {
  const random = new Random(seed);
  const first = MONTHS[0].start - 120;
  const whole = (count: number, next: () => number) => Int32Array.from({ length: count }, next);
  const amounts = () =>
    // One in a hundred cells of a real export is empty.
    Float64Array.from({ length: size }, () =>
      random.chance(0.01) ? Number.NaN : random.amount(800_000, 0.8, 1000),
    );
  const text = (labels: readonly string[]): TextColumn => ({
    kind: "text",
    codes: whole(size, () => random.whole(1, labels.length - 1)),
    labels,
  });
  const createdOn = whole(size, () => random.whole(first, TODAY));
  const stage = text(STAGES);
  const closedOn = createdOn.map((day, row) =>
    STAGES[stage.codes[row]] === "open" ? NO_DAY : Math.min(TODAY, day + random.whole(3, 150)),
  );
  const sheetRows = whole(size, () => 0).map((_, row) => row + 2);
  return {
    tables: {
      deals: {
        rows: size,
        columns: {
          owner: text(["", ...OWNERS]),
          stage,
          amount: { kind: "number", values: amounts() },
          createdOn: { kind: "day", days: createdOn },
          closedOn: { kind: "day", days: closedOn },
        },
        sheetRows,
      },
      spend: {
        rows: size,
        columns: {
          // The two tables list the same people in another order, as two files would.
          owner: text(["", ...[...OWNERS].reverse()]),
          kind: text(KINDS),
          cost: { kind: "number", values: amounts() },
          date: { kind: "day", days: whole(size, () => random.whole(first, TODAY)) },
        },
        sheetRows,
      },
    },
    pending: [],
  };
}
