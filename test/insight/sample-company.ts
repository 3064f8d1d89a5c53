import { businessCalendar } from "../../src/calendar/business-days";
import { dayOf } from "../../src/calendar/day";
import { guessMapping } from "../../src/facts/guess";
import { linkFacts } from "../../src/facts/link";
import type { Mapping } from "../../src/facts/mapping";
import { parseTable, type Unread } from "../../src/facts/parse";
import type { Cell, Facts, FactTable, TableName } from "../../src/facts/table";
import { TABLES } from "../../src/facts/tables";
import type { AuditInput } from "../../src/insight/audit/finding";
import { makeSample } from "../../src/sample/company";
import type { Locale } from "../../src/text/locale";

export const TODAY = dayOf(2026, 11, 23);

/** A table as it stands in a tab: the header, then the rows. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
export type Sheets = Readonly<Partial<Record<TableName, Sheet>>>;

/** What the audit is given for these tabs: read, mapped by their headers, and linked. */
export function auditInput(
  sheets: Sheets,
  more: Partial<AuditInput> = {},
  own: Partial<Mapping> = {},
): AuditInput {
  const tables: Partial<Record<TableName, FactTable>> = {};
  const mappings: Partial<Record<TableName, Mapping>> = {};
  const issues: AuditInput["issues"][number][] = [];
  const unread: Unread[] = [];
  for (const [name, { header, rows }] of Object.entries(sheets) as [TableName, Sheet][]) {
    const guess = guessMapping(name, header, rows).mapping;
    const mapping = name === "deals" ? { ...guess, columns: { ...guess.columns, ...own.columns } } : guess;
    const parsed = parseTable(name, header, rows, mapping, { tab: name, firstRow: 2 });
    tables[name] = parsed.table;
    mappings[name] = mapping;
    issues.push(...parsed.issues);
    unread.push(...parsed.unread);
  }
  const stages = mappings.deals?.stages ?? {};
  const facts: Facts = linkFacts({ tables, pending: [] }, { today: TODAY, stages, log: more.log ?? [] });
  const calendar = businessCalendar({ country: "JP", closed: new Set(), open: new Set() });
  const rest = { today: TODAY, calendar, log: [], rowsBefore: {}, tabs: {} };
  return { facts, issues, unread, mappings, ...rest, ...more };
}

/** The made-up company's tabs. */
export function sampleSheets(locale: Locale): Sheets {
  const { owners: _, targets, people, ...rest } = makeSample({ today: TODAY, seed: 20261123, locale });
  const label = (table: TableName, field: string): string => TABLES[table].fields[field].label[locale];
  const fields = (table: TableName, names: string): string[] =>
    names.split(" ").map((name) => label(table, name));
  return {
    ...rest,
    targets: { header: fields("targets", "kpi period segment value from"), rows: targets.rows },
    people: { header: fields("people", "name email role team language"), rows: people.rows },
  };
}
