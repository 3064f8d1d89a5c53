import { formatDay } from "../../src/calendar/day";
import type { DealState } from "../../src/facts/link-request";
import type { Cell, TableName } from "../../src/facts/table";
import type { Locale } from "../../src/text/locale";
import { day } from "../metrics/facts-of";
import { cleanRows, type Row, type Rows } from "./clean-workbook";
import { WORDS } from "./workbook-words";

/** What each rule should find: rows of the tab, or how many where it is not about rows. */
export interface Dirty {
  readonly rows: Rows;
  readonly expected: Readonly<Record<string, readonly number[] | number>>;
  readonly log: readonly DealState[];
  readonly rowsBefore: Readonly<Partial<Record<TableName, number>>>;
}

/** The same workbook with at least one fault for every check. */
export function dirtyWorkbook(locale: Locale): Dirty {
  const words = WORDS[locale];
  const rows = cleanRows(locale);
  const expected: Record<string, number[] | number> = {};
  const tableOf = (table: TableName): Row[] => rows[table] as Row[];
  /** Puts a value into a data row (from 0) and expects the rule to name its row of the tab. */
  const seed = (
    table: TableName,
    at: number,
    column: string,
    check: string,
    value: Cell,
    named = column,
  ): void => {
    tableOf(table)[at][column] = value;
    expect(`${table}.${named}.${check}`, at + 2);
  };
  const expect = (rule: string, row: number): void => {
    expected[rule] = [...((expected[rule] as number[]) ?? []), row];
  };
  const append = (table: TableName, row: Row): number => tableOf(table).push(row) + 1;

  // Blank, in the words of people.
  seed("leads", 3, "channel", "missing", words.nothing);
  seed("leads", 5, "createdOn", "missing", "");
  seed("deals", 10, "stage", "missing", "");
  seed("deals", 0, "closedOn", "undated", "");
  seed("spend", 4, "impressions", "type", words.someday);
  seed("revenue", 4, "amount", "type", words.someday);
  // Twice.
  expected["deals.id.unique"] = [6, append("deals", { ...tableOf("deals")[4] })];
  expect("spend.row.duplicate-row", append("spend", { ...tableOf("spend")[7] }));
  seed("customers", 16, "id", "lost-zeros", "17");
  const [same, sameAgain] = words.same;
  seed("deals", 12, "account", "fuzzy-duplicate", same);
  seed("deals", 13, "account", "fuzzy-duplicate", sameAgain);
  seed("deals", 16, "account", "fuzzy-duplicate", words.alike[0]);
  seed("deals", 17, "account", "fuzzy-duplicate", words.alike[1]);
  seed("touches", 1, "channel", "fuzzy-duplicate", words.spelled[0]);
  seed("touches", 2, "channel", "fuzzy-duplicate", words.spelled[1]);
  // Words nobody knows.
  seed("deals", 11, "stage", "accepted-values", words.typo);
  seed("stageChanges", 11, "stage", "accepted-values", words.typo);
  seed("leads", 7, "converted", "accepted-values", words.someday);
  seed("spend", 9, "kind", "accepted-values", words.someday);
  seed("people", 1, "role", "accepted-values", "menber");
  expect(
    "targets.kpi.accepted-values",
    append("targets", { kpi: "won-amout", period: "2026-11", segment: "", value: 1 }),
  );
  expect(
    "targets.segment.unknown-segment",
    append("targets", {
      kpi: "won-amount",
      period: "2026-12",
      segment: `owner=${words.owners[0]}x`,
      value: 1,
    }),
  );
  // Numbers that cannot be.
  seed("deals", 8, "amount", "range", -1_000_000);
  seed("deals", 9, "probability", "range", 150);
  seed("visits", 3, "sessions", "range", -5);
  expected["visits.engagedSessions.part-of-whole"] = [5];
  seed("search", 3, "position", "range", 0.5);
  seed("mail", 2, "opened", "part-of-whole", 95);
  // Days that cannot be.
  seed("deals", 20, "closedOn", "date-order", "2026-09-02");
  seed("deals", 21, "closedOn", "future", "2026-12-24");
  seed("leads", 8, "sqlOn", "date-order", "2026-09-02");
  seed("leads", 9, "createdOn", "year", "1926-09-19");
  seed("customers", 10, "endOn", "date-order", "2026-08-01");
  seed("customers", 20, "endOn", "year", "9999-12-31");
  // Row 6 is a Saturday, which nobody misses.
  seed("social", 4, "date", "future", "2026-12-01");
  // Nobody there.
  seed("leads", 10, "dealId", "relationships", "D9999");
  seed("stageChanges", 12, "dealId", "relationships", "D9999");
  seed("touches", 4, "leadId", "relationships", "L9999");
  seed("activities", 4, "dealId", "relationships", "D9999");
  seed("deals", 24, "owner", "relationships", "X");
  // Not all there: seven weeks without a mail, a day without visits, a table cut at a limit, one that shrank, a last row that stops.
  for (const row of tableOf("mail")) row.date = formatDay(day(String(row.date)) - 49);
  expected["mail.date.freshness"] = 33;
  rows.visits = tableOf("visits").filter(({ date }) => date !== "2026-10-14");
  expected["visits.date.gaps"] = 1;
  while (tableOf("activities").length < 1000) append("activities", { ...tableOf("activities")[0] });
  expected["activities.row.limit"] = 1000;
  expected["search.row.shrunk"] = 418;
  expect("social.row.cut", append("social", { date: "2026-11-20", network: "", followers: "", likes: "" }));
  expect(
    "search.row.totals",
    append("search", { date: "2026-11-20", query: words.total, clicks: 400, impressions: 8000, position: 3 }),
  );
  // Another unit, another digit.
  for (const row of tableOf("customers")) row.monthlyAmount = 1000;
  expected["customers.monthlyAmount.unit"] = 30;
  seed("revenue", 30, "amount", "outlier", 10_000_000);
  // What a deal cannot mean.
  seed("deals", 2, "expectedCloseOn", "overdue", "2026-10-30");
  seed("deals", 3, "expectedCloseOn", "overdue", "2026-11-20");
  seed("deals", 6, "amount", "no-amount", "");
  seed("deals", 7, "amount", "no-amount", 0);
  seed("deals", 14, "owner", "no-owner", "");
  seed("deals", 15, "expectedCloseOn", "no-expected-close", "");
  seed("deals", 18, "nextStep", "no-next-step", "");
  for (const [stage, enteredOn] of [
    [words.stages.second, "2026-10-20"],
    [words.stages.first, "2026-10-25"],
  ])
    append("stageChanges", { dealId: "D0023", stage, enteredOn });
  expected["deals.stage.backwards"] = [24];
  expected["deals.expectedCloseOn.pushed"] = [25 + 3];
  const log = ["2026-09-30", "2026-10-31", "2026-11-30", "2026-12-18"].map((expected, at) => ({
    deal: "D0027",
    seenOn: day("2026-09-15") + 20 * at,
    stage: words.stages.second,
    amount: 1,
    expectedCloseOn: day(expected),
  }));
  return { rows, expected, log, rowsBefore: { search: 500 } };
}
