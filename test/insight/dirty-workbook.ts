import { formatDay } from "../../src/calendar/day";
import type { Followed } from "../../src/facts/link-request";
import type { Cell, TableName } from "../../src/facts/table";
import { TABLES } from "../../src/facts/tables";
import type { Locale } from "../../src/text/locale";
import { day } from "../metrics/facts-of";
import type { Sheets } from "./sample-company";

type Row = Record<string, Cell>;
type Rows = Partial<Record<TableName, Row[]>>;

const WORDS = {
  ja: {
    owners: ["佐藤", "鈴木"],
    channels: ["展示会", "紹介"],
    stages: { first: "ヒアリング", second: "提案", won: "受注", lost: "失注" },
    company: "取引先",
    nothing: "未定",
    total: "合計",
    someday: "そのうち",
    typo: "提案だ",
    same: ["株式会社東洋商事", "㈱東洋商事"],
    alike: ["北陸電機産業販売", "北陸電機産業販社"],
    spelled: ["展示会 東京", "展示会東京"],
    step: "次回アクション",
  },
  en: {
    owners: ["Sato", "Suzuki"],
    channels: ["Trade show", "Referral"],
    stages: { first: "Discovery", second: "Proposal", won: "Closed Won", lost: "Closed Lost" },
    company: "Client",
    nothing: "N/A",
    total: "Grand total",
    someday: "some day",
    typo: "Propposal",
    same: ["Acme Trading Inc.", "Acme Trading"],
    alike: ["Hokuriku Electric", "Hokuriku Electrik"],
    spelled: ["Trade Fair Tokyo", "trade fair tokyo"],
    step: "Next step",
  },
} as const;

const first = day("2026-09-01");
const last = day("2026-11-20");
const text = (at: number): string => formatDay(at);
const each = (count: number, make: (at: number) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => make(at));
const id = (letter: string, at: number): string => `${letter}${String(at + 1).padStart(4, "0")}`;

/** A workbook without a fault: 40 deals and leads from September on, daily data to Friday, 20 November 2026. */
export function cleanRows(locale: Locale): Rows {
  const { owners, channels, stages, company } = WORDS[locale];
  const days = each(last - first + 1, (at) => ({ date: text(first + at) }));
  const stageOf = (at: number): string => [stages.won, stages.lost, stages.first, stages.second][at % 4];
  const who = (at: number): Row => ({ owner: owners[at % 2], channel: channels[at % 2] });
  return {
    deals: each(40, (at) => ({
      id: id("D", at),
      ...who(at),
      account: `${company}${at}`,
      stage: stageOf(at),
      probability: 50,
      amount: 1_100_000 + at * 10_000,
      createdOn: text(first + 2 * at),
      expectedCloseOn: at % 4 > 1 ? "2026-12-18" : "",
      closedOn: at % 4 < 2 ? text(first + 2 * at + 3) : "",
      nextStep: "TEL",
    })),
    stageChanges: each(40, (at) => ({
      dealId: id("D", at),
      stage: stages.first,
      enteredOn: text(first + 2 * at),
    })),
    leads: each(40, (at) => ({
      id: id("L", at),
      createdOn: text(first + 2 * at),
      ...who(at),
      mqlOn: text(first + 2 * at),
      sqlOn: text(first + 2 * at + 1),
      dealId: at % 2 === 0 ? id("D", at) : "",
      converted: at % 2 === 0 ? "yes" : "no",
    })),
    touches: each(40, (at) => ({ leadId: id("L", at), on: text(first + 2 * at), channel: channels[at % 2] })),
    spend: days.map((row, at) => ({
      ...row,
      channel: "Google",
      campaign: `C${at}`,
      cost: 10_000 + at,
      impressions: 1000,
      clicks: 50,
      kind: "advertising",
    })),
    visits: days.map((row) => ({ ...row, channel: "Direct", sessions: 100, engagedSessions: 50 })),
    search: days.map((row, at) => ({ ...row, query: `Q${at}`, clicks: 5, impressions: 100, position: 3 })),
    social: days.map((row) => ({ ...row, network: "X", followers: 100, likes: 3 })),
    mail: each(12, (at) => ({
      date: text(last - 7 * at),
      campaign: `M${at}`,
      sent: 100,
      delivered: 90,
      opened: 30,
    })),
    activities: each(81, (at) => ({
      date: text(first + at),
      owner: owners[at % 2],
      kind: "call",
      count: 3,
      dealId: id("D", at % 40),
    })),
    revenue: each(39, (at) => ({
      date: text(first + 2 * at),
      orderId: id("R", at),
      customer: `${company}${at}`,
      amount: 1_000_000 + (at - 19) * 1000,
    })),
    customers: each(30, (at) => ({
      id: String(at + 1).padStart(4, "0"),
      customer: `${company}${at}`,
      startOn: text(first + at),
      endOn: at % 10 === 0 ? text(first + at + 30) : "",
      monthlyAmount: 50_000,
    })),
    targets: [
      { kpi: "won-amount", period: "2026-11", segment: "", value: 5_000_000 },
      { kpi: "won-amount", period: "2026-11", segment: `owner=${owners[0]}`, value: 3_000_000 },
    ],
    people: owners.map((name) => ({ name, role: "member" })),
  };
}

/** What each rule should find: rows of the tab, or how many where it is not about rows. */
export interface Dirty {
  readonly rows: Rows;
  readonly expected: Readonly<Record<string, readonly number[] | number>>;
  readonly log: readonly Followed[];
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
  for (const row of tableOf("mail")) row.date = text(day(String(row.date)) - 49);
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

/** The rows under the headers of their fields, as a person's tabs would have them. */
export function sheetsOf(rows: Rows, locale: Locale): Sheets {
  return Object.fromEntries(
    Object.entries(rows).map(([table, list]) => {
      const fields = Object.keys(list[0]);
      const header = fields.map(
        (field) => TABLES[table as TableName].fields[field]?.label[locale] ?? stepHeader(locale),
      );
      return [table, { header, rows: list.map((row) => fields.map((field) => row[field])) }];
    }),
  );
}

export function stepHeader(locale: Locale): string {
  return WORDS[locale].step;
}
