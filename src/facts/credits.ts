import { NO_DAY } from "../calendar/day";
import { apportion } from "../statistics/apportion";
import { touchWeights } from "../statistics/attribution";
import { channelGroup, isMarketing } from "./channel";
import { foldAccount } from "./derive";
import { flags } from "./derive-columns";
import { gather } from "./gather";
import { type Facts, type FactTable, isDay, isNumber, isText, type TextColumn } from "./table";

/** A contact counts for a deal if it came at most this many days before the deal was created (or closed). */
const LOOKBACK = 180;
const MODELS = ["", "first", "last", "linear", "u-shaped"];

export interface Credits {
  readonly credits: FactTable;
  /** Marks the deals that any marketing channel touched before they closed. */
  readonly influenced: TextColumn;
}

interface Touch {
  readonly on: number;
  readonly channel: string;
}

/**
 * Who is credited with a won deal, as rows that add up to the deal's amount for each model. First and last touch come
 * from the touches, where there are any, else from the lead source of the deal; linear and U-shaped need touches.
 * A deal that nothing touched is credited to the channel "": it stays unattributed.
 */
export function creditsOf(deals: FactTable, tables: Facts["tables"]): Credits | null {
  const { stage, amount, channel, createdOn, closedOn } = deals.columns;
  if (!isText(stage) || !isNumber(amount) || !isDay(closedOn)) return null;
  const touches = tables.touches && touchesByDeal(deals, tables.touches, tables.leads);
  if (touches === undefined && !isText(channel)) return null;
  const sourceOf = (row: number): string => (isText(channel) ? channel.labels[channel.codes[row]] : "");
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
    if (stage.labels[stage.codes[row]] !== "won" || Number.isNaN(amount.values[row])) continue;
    const value = amount.values[row];
    const all = touches?.get(row) ?? [];
    const created =
      isDay(createdOn) && createdOn.days[row] !== NO_DAY ? createdOn.days[row] : closedOn.days[row];
    const before = all.filter(({ on }) => on <= created && on >= created - LOOKBACK);
    const path = before.length > 0 ? before.map((touch) => touch.channel) : [sourceOf(row)];
    add(row, "first", path[0], value);
    add(row, "last", path[path.length - 1], value);
    if (touches !== undefined) {
      for (const model of ["linear", "u-shaped"] as const) {
        const parts = apportion(value, touchWeights(model, path.length), Number.isInteger(value) ? 1 : 0.01);
        for (const [touch, name] of path.entries()) add(row, model, name, parts?.[touch] ?? 0);
      }
    }
    const until = all.filter(({ on }) => on <= closedOn.days[row]).map((touch) => touch.channel);
    if ([...until, sourceOf(row)].some((name) => isMarketing(channelGroup(name)))) influenced.add(row);
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
  const groupLabels = [...new Set(["", ...groups])];
  const places = new Map(labels.map((label, code) => [label, code]));
  const codes = Int32Array.from(channels, (name) => places.get(name) ?? 0);
  const columns = gather(deals, source, ["owner", "product", "segment", "team", "kind", "closedOn"]);
  columns.channel = { kind: "text", codes, labels };
  columns.channelGroup = {
    kind: "text",
    codes: codes.map((code) => groupLabels.indexOf(groups[code])),
    labels: groupLabels,
  };
  columns.marketing = {
    kind: "text",
    codes: codes.map((code) => (isMarketing(groups[code]) ? 1 : 0)),
    labels: ["", "yes"],
  };
  columns.model = { kind: "text", codes: Int32Array.from(models), labels: MODELS };
  // Several touches to share among are known only from a table of touches.
  if (fromTouches) columns.fromTouches = flags(source.length, () => true);
  columns.amount = { kind: "number", values: Float64Array.from(amounts) };
  return { rows: source.length, columns, sheetRows: Int32Array.from(source, (row) => deals.sheetRows[row]) };
}

/** Contacts of each deal's lead or account, earliest first; those of one day in the order of their rows. */
function touchesByDeal(
  deals: FactTable,
  { columns, rows }: FactTable,
  leads: FactTable | undefined,
): Map<number, Touch[]> {
  const { leadId, account, on, channel } = columns;
  const byLead = new Map<string, Touch[]>();
  const byAccount = new Map<string, Touch[]>();
  if (isDay(on) && isText(channel)) {
    const order = Array.from({ length: rows }, (_, row) => row).filter((row) => on.days[row] !== NO_DAY);
    order.sort((a, b) => on.days[a] - on.days[b] || a - b);
    for (const row of order) {
      const touch = { on: on.days[row], channel: channel.labels[channel.codes[row]] };
      if (isText(leadId)) push(byLead, leadId.labels[leadId.codes[row]], touch);
      if (isText(account)) push(byAccount, foldAccount(account.labels[account.codes[row]]), touch);
    }
  }
  const leadsOf = leadsByDeal(leads);
  const { id, account: dealAccount } = deals.columns;
  const result = new Map<number, Touch[]>();
  for (let row = 0; row < deals.rows; row += 1) {
    const dealId = isText(id) ? id.labels[id.codes[row]] : "";
    const name = isText(dealAccount) ? foldAccount(dealAccount.labels[dealAccount.codes[row]]) : "";
    const own = (leadsOf.get(dealId) ?? []).flatMap((lead) => byLead.get(lead) ?? []);
    const list = [...own, ...(byAccount.get(name) ?? [])].sort((a, b) => a.on - b.on);
    if (list.length > 0) result.set(row, list);
  }
  return result;
}

function leadsByDeal(leads: FactTable | undefined): Map<string, string[]> {
  const result = new Map<string, string[]>();
  const { id, dealId } = leads?.columns ?? {};
  if (!isText(id) || !isText(dealId)) return result;
  dealId.codes.forEach((code, row) => {
    push(result, dealId.labels[code], id.labels[id.codes[row]]);
  });
  return result;
}

/** What has no name belongs to nobody. */
function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key === "") return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
