import { currencyOf } from "./currency";
import type { Issue } from "./issue";
import {
  type Column,
  type Facts,
  type FactTable,
  type Field,
  isNumber,
  isText,
  type TableName,
  type TextColumn,
} from "./table";
import { TABLES } from "./tables";

export type TaxBasis = "excluded" | "included";

/** The currency and tax basis that count. */
export interface MoneyRequest {
  /** ISO 4217 code of the amounts that count. */
  readonly currency: string;
  readonly taxBasis: TaxBasis;
  /** Title of the tab of each table, for the issues. */
  readonly tabs: Readonly<Partial<Record<TableName, string>>>;
}

/**
 * Filters amounts to one currency and tax basis, because different ones are never added up: where a table has several,
 * only those of the settings count, and an issue says how many rows' amounts are left out. Their rows still count as
 * deals or invoices.
 */
export function inOneCurrency(facts: Facts, request: MoneyRequest): { facts: Facts; issues: Issue[] } {
  const tables: Partial<Record<string, FactTable>> = { ...facts.tables };
  const issues: Issue[] = [];
  const currencies = currenciesOf(facts, request.currency);
  for (const name of Object.keys(TABLES) as TableName[]) {
    const table = facts.tables[name];
    if (table === undefined) continue;
    const { currency, taxBasis, grossProfit } = table.columns;
    const at = { severity: "question", table: name, tab: request.tabs[name] } as const;
    const unknown = isNumber(grossProfit) ? grossProfit.values.filter(Number.isNaN).length : 0;
    if (unknown > 0)
      issues.push({ ...at, code: "cost-unknown", severity: "notice", details: { count: unknown } });
    const byCurrency = leftOut(currency, currencyCode, request.currency, currencies);
    if (byCurrency !== null)
      issues.push({
        code: "currencies-mixed",
        ...at,
        details: { ...byCurrency.details, used: request.currency },
      });
    const byTax = leftOut(taxBasis, taxOf, request.taxBasis);
    if (byTax !== null) issues.push({ code: `tax-mixed-${request.taxBasis}`, ...at, details: byTax.details });
    if (byCurrency === null && byTax === null) continue;
    const out = (row: number): boolean => byCurrency?.rows[row] === 1 || byTax?.rows[row] === 1;
    tables[name] = { ...table, columns: withoutAmounts(name, table.columns, out) };
  }
  return { facts: { ...facts, tables }, issues };
}

/** The currencies in use: those that tables name; a table of money that names none is in the settings' currency. */
function currenciesOf({ tables }: Facts, wanted: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of Object.keys(TABLES) as TableName[]) {
    const columns = tables[name]?.columns ?? {};
    const fields: Readonly<Record<string, Field>> = TABLES[name].fields;
    const { currency } = columns;
    if (isText(currency))
      for (const code of usedNames(currency, currency.labels.map(currencyCode))) found.add(code);
    else if (Object.keys(columns).some((id) => fields[id]?.type === "money")) found.add(wanted);
  }
  return found;
}

/**
 * The rows whose value is another one than `wanted`, if the column has several, or the workbook has (`elsewhere`); a blank is
 * taken for the wanted one.
 */
function leftOut(
  column: Column | undefined,
  codeOf: (label: string) => string,
  wanted: string,
  elsewhere: ReadonlySet<string> = new Set(),
): { rows: Uint8Array; details: { count: number; found: string } } | null {
  if (!isText(column)) return null;
  const names = column.labels.map(codeOf);
  const used = usedNames(column, names);
  if (used.length < 2 && elsewhere.size < 2) return null;
  const rows = Uint8Array.from(column.codes, (code) =>
    names[code] === "" || names[code] === wanted ? 0 : 1,
  );
  const count = rows.reduce((sum, out) => sum + out, 0);
  if (count === 0) return null;
  return { rows, details: { count, found: used.filter((name) => name !== wanted).join(", ") } };
}

function usedNames({ codes }: TextColumn, names: readonly string[]): string[] {
  return [...new Set(Array.from(new Set(codes), (code) => names[code]))].filter(Boolean).sort();
}

function withoutAmounts(
  table: TableName,
  columns: FactTable["columns"],
  out: (row: number) => boolean,
): FactTable["columns"] {
  const fields = TABLES[table].fields;
  return Object.fromEntries(
    Object.entries(columns).map(([id, column]): [string, Column] => {
      if (fields[id]?.type !== "money" || column.kind !== "number") return [id, column];
      return [
        id,
        { kind: "number", values: column.values.map((value, row) => (out(row) ? Number.NaN : value)) },
      ];
    }),
  );
}

/** `円`, `¥` and `yen` are JPY. */
function currencyCode(label: string): string {
  const clean = label.normalize("NFKC").trim().toUpperCase();
  return currencyOf([clean.replace(/^YEN$/, "JPY").replace(/DOLLARS?|ドル/, "USD")]) ?? clean;
}

function taxOf(label: string): string {
  if (/抜|別|ex|net/i.test(label)) return "excluded";
  return /込|inc|gross/i.test(label) ? "included" : "";
}
