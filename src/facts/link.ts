import { type Day, NO_DAY } from "../calendar/day";
import { quantile } from "../statistics/quantile";
import { creditsOf } from "./credits";
import { flags } from "./derive-columns";
import type { LinkRequest } from "./link-request";
import { pastPipelineOf } from "./past-pipeline";
import { reachedStages } from "./reached";
import { staysOf } from "./stays";
import { type Facts, type FactTable, isDay, isText, textAt } from "./table";

/** Adds what only several tables, or their history, can tell: columns that join them, and the derived tables. */
export function linkFacts(facts: Facts, request: LinkRequest): Facts {
  const linked = linkLater(facts, request);
  const { deals } = linked.tables;
  if (deals === undefined) return facts;
  return {
    ...linked,
    tables: present({ ...linked.tables, deals: { ...deals, columns: present(deals.columns) } }),
  };
}

/**
 * The same, but a derived table is made when it is first looked at: what asks for few KPIs needs few of them. One that
 * cannot be made is undefined rather than absent.
 */
export function linkLater(facts: Facts, request: LinkRequest): Facts {
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

/** The days a lead's deal was created and, unless the lead says it itself, won. */
function withDealDays(leads: FactTable, deals: FactTable): FactTable {
  const created = dealDays(leads, deals, "createdOn", () => true);
  const { stage } = deals.columns;
  const won = dealDays(leads, deals, "closedOn", (row) => textAt(stage, row) === "won");
  const linked = withColumn(leads, "dealOn", created);
  const { customerOn } = leads.columns;
  if (!isDay(customerOn) || !isDay(won)) return withColumn(linked, "customerOn", customerOn ?? won);
  const days = customerOn.days.map((day, row) => (day === NO_DAY ? won.days[row] : day));
  return withColumn(linked, "customerOn", { kind: "day", days });
}

/** A day of each lead's deal; null where leads do not name their deals. */
function dealDays(
  leads: FactTable,
  deals: FactTable,
  field: string,
  counts: (row: number) => boolean,
): FactTable["columns"][string] | null {
  const { dealId } = leads.columns;
  const { id, [field]: on } = deals.columns;
  if (!isText(dealId) || !isText(id) || !isDay(on)) return null;
  const dayOf = new Map<string, Day>();
  id.codes.forEach((code, row) => {
    if (code !== 0 && counts(row)) dayOf.set(id.labels[code], on.days[row]);
  });
  const ofLabel = dealId.labels.map((label) => dayOf.get(label) ?? NO_DAY);
  return { kind: "day", days: dealId.codes.map((code) => ofLabel[code]) };
}

/** Fewer won deals than this do not tell how long a deal takes. */
const LEAST_WON = 5;

/** Open deals that have been open for longer than four of five won deals took. */
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
  if (taken.length < LEAST_WON) return null;
  const usual = quantile(taken, 0.8);
  return flags(
    deals.rows,
    (row) => stageOf(row) === "open" && createdOn.days[row] !== NO_DAY && today - createdOn.days[row] > usual,
  );
}
