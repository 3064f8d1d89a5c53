import { NO_DAY } from "../calendar/day";
import { deriveChannels, deriveLandings } from "./derive-channels";
import { type Columns, coalesce, flags, relabelled } from "./derive-columns";
import { deriveCustomers, deriveRevenue } from "./derive-customers";
import type { Mapping } from "./mapping";
import { isDay, isNumber, isText, type TextColumn, textAt } from "./table";

/**
 * Adds the derived columns that KPIs need and no export has: stage classes, probabilities, first wins, "has a deal",
 * counts of one.
 */
export function derive(table: string, columns: Columns, rows: number, mapping: Mapping): void {
  if (table === "deals") {
    stageClasses(columns, mapping);
    probabilities(columns, rows, mapping);
    columns.newCustomer = firstWins(columns, rows);
  }
  // Without either column nobody knows; "no deal" would be a guess.
  if (table === "leads" && (columns.dealId ?? columns.converted) !== undefined)
    columns.hasDeal = hasDeal(columns, rows);
  if (table === "activities" && columns.count === undefined) {
    columns.count = { kind: "number", values: new Float64Array(rows).fill(1) };
  }
  if (table === "spend" && columns.kind === undefined) columns.kind = constant("advertising", rows);
  // One network alone need not be named.
  if (table === "social") columns.network ??= flags(rows, () => false);
  if (table === "revenue") deriveRevenue(columns, rows);
  if (table === "customers") deriveCustomers(columns, rows);
  if (table === "visits") deriveLandings(columns);
  if (table === "mail") {
    coalesce(columns, "reachedVisits", columns.visits, columns.clicked);
    coalesce(columns, "reachedInboxes", columns.delivered, columns.sent);
  }
  deriveChannels(columns);
}

/** `stageName` keeps the name in the data, `stage` becomes open, won, lost or "". */
function stageClasses(columns: Columns, mapping: Mapping): void {
  const names = columns.stage;
  if (!isText(names)) return;
  columns.stageName = names;
  columns.stage = relabelled(names, (name) => mapping.stages[name]?.stage ?? "");
}

/** Fills the missing win probabilities of deals with those of their stages. */
function probabilities(columns: Columns, rows: number, mapping: Mapping): void {
  const names = columns.stageName;
  const ofStage = isText(names)
    ? names.labels.map((name) => mapping.stages[name]?.probability ?? Number.NaN)
    : [];
  if (columns.probability === undefined && ofStage.every(Number.isNaN)) return;
  const own = isNumber(columns.probability)
    ? columns.probability.values
    : new Float64Array(rows).fill(Number.NaN);
  const values = own.map((value, row) =>
    Number.isNaN(value) && isText(names) ? ofStage[names.codes[row]] : value,
  );
  columns.probability = { kind: "number", values };
}

/** "yes" for the first won deal of each account by closing day; without an account a deal is its own customer. */
function firstWins(columns: Columns, rows: number): TextColumn {
  const { stage, closedOn, account, kind } = columns;
  const first = new Map<string | number, number>();
  const dayOf = (row: number): number => {
    const day = isDay(closedOn) ? closedOn.days[row] : NO_DAY;
    return day === NO_DAY ? Number.POSITIVE_INFINITY : day;
  };
  const accounts = isText(account) ? account.labels.map(foldAccount) : [];
  for (let row = 0; row < rows; row += 1) {
    if (textAt(stage, row) !== "won" || textAt(kind, row) === "existing") continue;
    const name = (isText(account) && accounts[account.codes[row]]) || row;
    const before = first.get(name);
    if (before === undefined || dayOf(row) < dayOf(before)) first.set(name, row);
  }
  const firsts = new Set(first.values());
  return flags(rows, (row) => firsts.has(row));
}

/** The folded name of a company: 株式会社, (株) and ㈱, spaces, width and case make no difference. */
export function foldAccount(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/株式会社|有限会社|合同会社|\(株\)|\(有\)|[\s.,]|\b(inc|ltd|co|corp|llc|k\.?k)\b/g, "");
}

/** Whether each lead became a deal: by its deal id, else by the flag *converted*. */
function hasDeal({ dealId, converted }: Columns, rows: number): TextColumn {
  return flags(rows, (row) => textAt(dealId, row) !== "" || textAt(converted, row) === "yes");
}

function constant(label: string, rows: number): TextColumn {
  return { kind: "text", codes: new Int32Array(rows).fill(1), labels: ["", label] };
}
