import { type Day, NO_DAY } from "../calendar/day";
import { quantile } from "../statistics/quantile";
import { creditsOf } from "./credits";
import { flags } from "./derive-columns";
import type { LinkRequest } from "./link-request";
import { pastPipelineOf } from "./past-pipeline";
import { reachedStages } from "./reached";
import { staysOf } from "./stays";
import { type Facts, type FactTable, isDay, isText, type TextColumn, textAt } from "./table";

/** Joins the tables: adds columns that need several tables or their history, and the derived tables. */
export function linkFacts(facts: Facts, request: LinkRequest): Facts {
  const linked = linkLazily(facts, request);
  const { deals } = linked.tables;
  if (deals === undefined) return facts;
  return {
    ...linked,
    tables: present({ ...linked.tables, deals: { ...deals, columns: present(deals.columns) } }),
  };
}

/**
 * Joins the tables lazily: a derived table is computed when it is first read, for few KPIs need few of them. One that
 * cannot be computed is undefined rather than absent.
 */
export function linkLazily(facts: Facts, request: LinkRequest): Facts {
  const { deals, leads } = facts.tables;
  if (deals === undefined) return facts;
  const aged = withColumn(deals, "old", oldDeals(deals, request.today));
  const credited = once(() => creditsOf(deals, facts.tables));
  const stays = once(() => staysOf(aged, facts.tables.stageChanges, request));
  const reached = once(() => reachedStages(aged, request.stages));
  const past = once(() => pastPipelineOf(aged, request));
  const columns = {
    ...aged.columns,
    get influenced() {
      return credited()?.influenced;
    },
  };
  return {
    ...facts,
    tables: {
      ...facts.tables,
      deals: { ...aged, columns: columns as FactTable["columns"] },
      ...(leads && { leads: withDealDays(leads, deals) }),
      get credits() {
        return credited()?.credits;
      },
      get stays() {
        return stays().stays;
      },
      get reached() {
        return reached();
      },
      get pastPipeline() {
        return past().pastPipeline;
      },
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function present<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, one]) => one !== undefined)) as T;
}

function withColumn(table: FactTable, name: string, column: FactTable["columns"][string] | null): FactTable {
  return column === null ? table : { ...table, columns: { ...table.columns, [name]: column } };
}

/** Adds the days on which a lead's deal was created and, unless the lead has it itself, won. */
function withDealDays(leads: FactTable, deals: FactTable): FactTable {
  const dealOf = dealsOfLeads(leads, deals);
  if (dealOf === null) return withColumn(leads, "customerOn", leads.columns.customerOn ?? null);
  const { createdOn, closedOn, stage } = deals.columns;
  const dayOf = (on: FactTable["columns"][string] | undefined, counts: (deal: number) => boolean) =>
    isDay(on)
      ? ({
          kind: "day",
          days: dealOf.map((deal) => (deal >= 0 && counts(deal) ? on.days[deal] : NO_DAY)),
        } as const)
      : null;
  const created = dayOf(createdOn, () => true);
  const won = dayOf(closedOn, (deal) => textAt(stage, deal) === "won");
  const linked = withColumn(leads, "dealOn", created);
  const { customerOn } = leads.columns;
  if (!isDay(customerOn) || !isDay(won)) return withColumn(linked, "customerOn", customerOn ?? won);
  const days = customerOn.days.map((day, row) => (day === NO_DAY ? won.days[row] : day));
  return withColumn(linked, "customerOn", { kind: "day", days });
}

const found = new WeakMap<TextColumn, { readonly id: TextColumn; readonly deals: Int32Array }>();

/**
 * The row of each lead's deal, -1 where it has none; null where leads do not name their deals. Found once for the same two
 * columns: the audit links many tables that differ elsewhere.
 */
function dealsOfLeads(leads: FactTable, deals: FactTable): Int32Array | null {
  const { dealId } = leads.columns;
  const { id } = deals.columns;
  if (!isText(dealId) || !isText(id)) return null;
  const known = found.get(dealId);
  if (known?.id === id) return known.deals;
  const rows = dealRows(dealId, id);
  found.set(dealId, { id, deals: rows });
  return rows;
}

function dealRows(dealId: TextColumn, id: TextColumn): Int32Array {
  const rowOfCode = new Int32Array(id.labels.length).fill(-1);
  id.codes.forEach((code, row) => {
    if (code !== 0) rowOfCode[code] = row;
  });
  const rowOf = new Map(id.labels.map((label, code) => [label, rowOfCode[code]]));
  const ofLabel = dealId.labels.map((label) => rowOf.get(label) ?? -1);
  return dealId.codes.map((code) => ofLabel[code]);
}

/** The least number of won deals from which the usual time of a deal is estimated. */
const MIN_WON = 5;

/** The flag of deals that have been open for longer than 80 % of won deals took. */
function oldDeals(deals: FactTable, today: Day): FactTable["columns"][string] | null {
  const { stage, createdOn, closedOn } = deals.columns;
  if (!isText(stage) || !isDay(createdOn) || !isDay(closedOn)) return null;
  const stageOf = (row: number): string => textAt(stage, row);
  const taken: number[] = [];
  for (let row = 0; row < deals.rows; row += 1) {
    const days = closedOn.days[row] - createdOn.days[row];
    const dated = closedOn.days[row] !== NO_DAY && createdOn.days[row] !== NO_DAY;
    if (stageOf(row) === "won" && dated && days >= 0) taken.push(days);
  }
  if (taken.length < MIN_WON) return null;
  const usual = quantile(taken, 0.8);
  return flags(
    deals.rows,
    (row) => stageOf(row) === "open" && createdOn.days[row] !== NO_DAY && today - createdOn.days[row] > usual,
  );
}
