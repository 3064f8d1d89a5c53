import { formatDay } from "../../src/calendar/day";
import type { Cell, TableName } from "../../src/facts/table";
import { TABLES } from "../../src/facts/tables";
import type { Locale } from "../../src/text/locale";
import { day } from "../metrics/facts-of";
import type { Sheets } from "./sample-company";
import { stepHeader, WORDS } from "./workbook-words";

export type Row = Record<string, Cell>;
export type Rows = Partial<Record<TableName, Row[]>>;

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
