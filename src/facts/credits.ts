import { NO_DAY } from "../calendar/day";
import { apportion } from "../statistics/apportion";
import { touchWeights } from "../statistics/attribution";
import { channelGroup, isMarketing } from "./channel";
import { foldAccount } from "./derive";
import { flags, relabelled } from "./derive-columns";
import { derivedTable, gather } from "./gather";
import {
  type Column,
  type Facts,
  type FactTable,
  isDay,
  isNumber,
  isText,
  type TextColumn,
  textAt,
} from "./table";

/**
 * The lookback window of attribution, in days: a touch counts for a deal if it came at most so long before the deal was
 * created (or closed).
 */
const LOOKBACK = 180;
const MODELS = ["", "first", "last", "linear", "u-shaped"];

/** The result of the attribution. */
export interface Credits {
  readonly credits: FactTable;
  /** Marks the deals that any marketing channel touched before they closed. */
  readonly influenced: TextColumn;
}

interface Lead {
  readonly id: string;
  readonly channel: string;
  readonly on: number;
}

interface Touch {
  readonly on: number;
  readonly channel: string;
}

/**
 * The attribution of won deals to channels, as rows that add up to the deal's amount for each model. First and last
 * touch come from the touches, where there are any, else from the lead sources of lead and deal; linear and U-shaped
 * need touches. A deal that nothing touched is credited to the channel "": it stays unattributed.
 */
export function creditsOf(deals: FactTable, tables: Facts["tables"]): Credits | null {
  const { stage, amount, channel, createdOn, closedOn } = deals.columns;
  if (!isText(stage) || !isNumber(amount) || !isDay(closedOn)) return null;
  const leads = leadsByDeal(tables.leads);
  const touches = tables.touches && touchesByDeal(deals, tables.touches, leads);
  const bySource = isText(channel) || (leads.size > 0 && isText(tables.leads?.columns.channel));
  if (touches === undefined && !bySource) return null;
  const sourcesOf = sourcesIn(deals, leads);
  const source: number[] = [];
  const models: number[] = [];
  const channels: string[] = [];
  const amounts: number[] = [];
  const influenced = new Set<number>();
  const add = (row: number, model: string, name: string, credit: number): void => {
    source.push(row);
    models.push(MODELS.indexOf(model));
    channels.push(name);
    amounts.push(credit);
  };
  for (let row = 0; row < deals.rows; row += 1) {
    if (textAt(stage, row) !== "won" || Number.isNaN(amount.values[row])) continue;
    const value = amount.values[row];
    const all = touches?.get(row) ?? [];
    const created =
      isDay(createdOn) && createdOn.days[row] !== NO_DAY ? createdOn.days[row] : closedOn.days[row];
    const before = all.filter(({ on }) => on <= created && on >= created - LOOKBACK);
    const sources = sourcesOf(row);
    const touched = before.map((touch) => touch.channel);
    add(row, "first", touched[0] ?? sources.first, value);
    add(row, "last", touched[touched.length - 1] ?? sources.last, value);
    if (touches !== undefined) {
      const path = touched.length > 0 ? touched : [sources.first];
      for (const model of ["linear", "u-shaped"] as const) {
        const parts = apportion(value, touchWeights(model, path.length), Number.isInteger(value) ? 1 : 0.01);
        for (const [touch, name] of path.entries()) add(row, model, name, parts?.[touch] ?? 0);
      }
    }
    const until = all.filter(({ on }) => on <= closedOn.days[row]).map((touch) => touch.channel);
    if ([...until, sources.first, sources.last].some((name) => isMarketing(channelGroup(name))))
      influenced.add(row);
  }
  return {
    credits: tableFrom(touches !== undefined, deals, source, models, channels, amounts),
    influenced: flags(deals.rows, (row) => influenced.has(row)),
  };
}

function tableFrom(
  fromTouches: boolean,
  deals: FactTable,
  source: readonly number[],
  models: readonly number[],
  channels: readonly string[],
  amounts: readonly number[],
): FactTable {
  const labels = [...new Set(["", ...channels])];
  const groups = labels.map(channelGroup);
  const places = new Map(labels.map((label, code) => [label, code]));
  const codes = Int32Array.from(channels, (name) => places.get(name) ?? 0);
  const columns = gather(deals, source, ["owner", "product", "segment", "team", "kind", "closedOn"]);
  const channel: TextColumn = { kind: "text", codes, labels };
  columns.channel = channel;
  columns.channelGroup = relabelled(channel, channelGroup);
  columns.marketing = flags(source.length, (row) => isMarketing(groups[codes[row]]));
  columns.model = { kind: "text", codes: Int32Array.from(models), labels: MODELS };
  // Several touches to share among are known only from a table of touches.
  if (fromTouches) columns.fromTouches = flags(source.length, () => true);
  columns.amount = { kind: "number", values: Float64Array.from(amounts) };
  return derivedTable(deals, source, columns);
}

/** The touches of each deal's lead or account, earliest first; those of one day in the order of their rows. */
function touchesByDeal(
  deals: FactTable,
  { columns, rows }: FactTable,
  leadsOf: ReadonlyMap<string, readonly Lead[]>,
): Map<number, Touch[]> {
  const { leadId, account, on, channel } = columns;
  const byLead = new Map<string, Touch[]>();
  const byAccount = new Map<string, Touch[]>();
  const companyOf = companies(account);
  if (isDay(on) && isText(channel)) {
    const order = Array.from({ length: rows }, (_, row) => row).filter((row) => on.days[row] !== NO_DAY);
    order.sort((a, b) => on.days[a] - on.days[b] || a - b);
    for (const row of order) {
      const touch = { on: on.days[row], channel: textAt(channel, row) };
      push(byLead, textAt(leadId, row), touch);
      push(byAccount, companyOf(row), touch);
    }
  }
  const { id, account: dealAccount } = deals.columns;
  const customerOf = companies(dealAccount);
  const result = new Map<number, Touch[]>();
  for (let row = 0; row < deals.rows; row += 1) {
    const name = customerOf(row);
    const own = (leadsOf.get(textAt(id, row)) ?? []).flatMap((lead) => byLead.get(lead.id) ?? []);
    const list = [...own, ...(byAccount.get(name) ?? [])].sort((a, b) => a.on - b.on);
    if (list.length > 0) result.set(row, list);
  }
  return result;
}

/** The folded name of each row's company; each name is folded once. */
function companies(column: Column | undefined): (row: number) => string {
  if (!isText(column)) return () => "";
  const names = column.labels.map(foldAccount);
  return (row) => names[column.codes[row]];
}

/** The leads of each deal, earliest first. */
function leadsByDeal(leads: FactTable | undefined): Map<string, Lead[]> {
  const result = new Map<string, Lead[]>();
  const { id, dealId, channel, createdOn } = leads?.columns ?? {};
  for (let row = 0; row < (leads?.rows ?? 0); row += 1) {
    const on = isDay(createdOn) ? createdOn.days[row] : NO_DAY;
    push(result, textAt(dealId, row), { id: textAt(id, row), channel: textAt(channel, row), on });
  }
  for (const list of result.values()) list.sort((a, b) => a.on - b.on);
  return result;
}

/**
 * The first and last touch of a deal without touch data: first the source of its earliest lead, last the source of the
 * deal; either stands for both.
 */
function sourcesIn(
  deals: FactTable,
  leadsOf: ReadonlyMap<string, readonly Lead[]>,
): (row: number) => { first: string; last: string } {
  const { id, channel } = deals.columns;
  return (row) => {
    const own = textAt(channel, row);
    const lead = leadsOf.get(textAt(id, row))?.find((candidate) => candidate.channel)?.channel ?? "";
    return { first: lead || own, last: own || lead };
  };
}

/** Appends to the list under a key; an empty key is ignored. */
function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key === "") return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
