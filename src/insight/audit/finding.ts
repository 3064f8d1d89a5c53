import type { BusinessCalendar } from "../../calendar/business-days";
import type { Day } from "../../calendar/day";
import type { Issue } from "../../facts/issue";
import type { DealState } from "../../facts/link-request";
import type { Mapping } from "../../facts/mapping";
import type { Unread } from "../../facts/parse";
import type { Facts, FactTable, TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import type { Locale, Text } from "../../text/locale";
import { interpolateBoth, type Params } from "../../text/message";
import { auditMessages } from "../../text/messages/insight-audit";

/** What the checks look at: the facts as they are computed from, and what was left out on the way. */
export interface AuditInput {
  readonly facts: Facts;
  /** What reading the tabs found, with every row that was left out. */
  readonly issues: readonly Issue[];
  readonly unread: readonly Unread[];
  /** How each table's columns and stages were mapped. */
  readonly mappings: Readonly<Partial<Record<TableName, Mapping>>>;
  /** Title of each table's tab. */
  readonly tabs: Readonly<Partial<Record<TableName, string>>>;
  readonly today: Day;
  readonly calendar: BusinessCalendar;
  /** What the workbook has recorded of its deals; empty on the first day. */
  readonly log: readonly DealState[];
  /** Rows each table had at the last refresh. */
  readonly rowsBefore: Readonly<Partial<Record<TableName, number>>>;
}

export type CheckName = keyof typeof auditMessages;
/** `fail`: numbers made of it are wrong; `warn`: they may be, a person should look. */
export type Severity = "fail" | "warn";

/** What one check found in one column. Nothing found is no finding. */
export interface Finding {
  /** `table.column.check` */
  readonly rule: string;
  readonly table: TableName;
  readonly column: string;
  readonly check: CheckName;
  readonly severity: Severity;
  /** How many of how many rows (names, days) it holds for. */
  readonly count: number;
  readonly of: number;
  /** Rows in the tab (1-based), in order; fewer than `count` where it is not about rows. */
  readonly rows: readonly number[];
  readonly says: Text;
}

export type Check = (input: AuditInput) => readonly Finding[];

/** A finding about these rows of a column. */
export interface Found {
  readonly table: TableName;
  readonly column: string;
  readonly check: CheckName;
  /** Rows in the tab. */
  readonly rows: readonly number[];
  readonly of: number;
  /** A share, 0–1, from which on it fails; below it warns. */
  readonly severity: Severity | number;
  /** Where it is not the number of rows. */
  readonly count?: number;
  readonly params?: (locale: Locale) => Params;
}

/** The finding in words, or none where nothing was found. */
export function finding(input: AuditInput, found: Found): readonly Finding[] {
  const { table, column, check, of, severity, params } = found;
  const rows = [...new Set(found.rows)].sort((a, b) => a - b);
  const count = found.count ?? rows.length;
  if (count === 0) return [];
  const grade = typeof severity !== "number" ? severity : count >= severity * of ? "fail" : "warn";
  const says = interpolateBoth(auditMessages[check], (locale) => ({
    tab: input.tabs[table] ?? TABLES[table].label[locale],
    column: columnName(input, table, column)[locale],
    count,
    of,
    ...params?.(locale),
  }));
  return [
    { rule: `${table}.${column}.${check}`, table, column, check, severity: grade, count, of, rows, says },
  ];
}

/** The header of a column in the person's tab, else the field's own name. */
export function columnName(input: Pick<AuditInput, "mappings">, table: TableName, column: string): Text {
  const header = input.mappings[table]?.columns[column]?.header;
  if (header !== undefined) return { ja: header, en: header };
  return TABLES[table].fields[column]?.label ?? { ja: column, en: column };
}

/** The mapped tables with rows; one that is still loading cannot be judged. */
export function readable({ facts }: AuditInput): readonly [TableName, FactTable][] {
  const names = Object.keys(TABLES) as TableName[];
  return names.flatMap((name): [TableName, FactTable][] => {
    const table = facts.tables[name];
    return table === undefined || facts.pending.includes(name) ? [] : [[name, table]];
  });
}

/** One readable table, or null. */
export function tableIn(input: AuditInput, name: TableName): FactTable | null {
  return readable(input).find(([one]) => one === name)?.[1] ?? null;
}

/** Whether a column is a person's own, and not one that reading has added. */
export function isMapped(
  { mappings }: Pick<AuditInput, "mappings">,
  table: TableName,
  column: string,
): boolean {
  const mapping = mappings[table];
  return mapping === undefined || column in mapping.columns;
}

/** Rows in the tab of the rows for which it holds. */
export function rowsWhere(table: FactTable, holds: (row: number) => boolean): number[] {
  const found: number[] = [];
  for (let row = 0; row < table.rows; row += 1) if (holds(row)) found.push(table.sheetRows[row]);
  return found;
}

/** Rows read and rows left out. */
export function rowsOf(input: AuditInput, name: TableName): number {
  const left = input.unread.filter(({ issue }) => issue.table === name).length;
  return (input.facts.tables[name]?.rows ?? 0) + left;
}
