import { fieldOf, tableOf } from "../../src/facts/derived";
import type { FactName } from "../../src/facts/table";
import { TABLES } from "../../src/facts/tables";
import { formulas } from "../../src/kpis/catalog";
import type { Formula } from "../../src/metrics/formula";
import { needsOf as columnsNeeded } from "../../src/metrics/formulas/registry";
import type { Locale } from "../../src/text/locale";

const TOUCHES = "touches.channel|deals.channel|leads.channel";
const WON = ["deals.stage", "deals.amount", "deals.closedOn"];

/** What a person's own data must have for a column that parsing makes; `|` is one or the other. */
const MADE_FROM: Readonly<Record<string, readonly string[]>> = {
  "credits.*": [...WON, TOUCHES],
  "credits.fromTouches": ["touches.channel", "touches.on"],
  "deals.influenced": [...WON, TOUCHES],
  "deals.newCustomer": ["deals.account"],
  "deals.old": ["deals.createdOn", "deals.closedOn"],
  "deals.paid": ["deals.channel"],
  "leads.hasDeal": ["leads.dealId|leads.converted"],
  "visits.channelGroup": ["visits.channel"],
  "visits.onLanding": ["visits.landing|visits.page"],
  "mail.reachedVisits": ["mail.visits|mail.clicked"],
  "mail.reachedInboxes": ["mail.delivered|mail.sent"],
  "revenue.grossProfit": ["revenue.grossProfit|revenue.cost"],
  "revenue.bought": ["revenue.amount"],
  "revenue.firstOn": ["revenue.customer"],
  "revenue.firstPurchase": ["revenue.customer"],
  "revenue.firstYear": ["revenue.customer"],
  "customers.firstContract": ["customers.id|customers.customer"],
  "customers.customer": ["customers.id|customers.customer"],
  "leads.customerOn": ["leads.customerOn|leads.dealId"],
  "stays.*": [
    "deals.id",
    "deals.stage",
    "stageChanges.dealId",
    "stageChanges.stage",
    "stageChanges.enteredOn",
  ],
  "reached.*": ["deals.stage", "deals.createdOn"],
  // A row without them counts as one, as advertising, or as that of the only network.
  "activities.count": [],
  "spend.kind": [],
  "social.network": [],
};

/** The columns of a person's own tables that a formula needs, by table: `商談：ステージ・完了日`. */
export function needsText(formula: Formula, locale: Locale): string {
  const [colon, comma, stop] = locale === "ja" ? ["：", "・", "。"] : [": ", ", ", ". "];
  const byTable = new Map<string, string[]>();
  const across: string[] = [];
  for (const need of needsOf(formula)) {
    const ways = need.split("|");
    const tables = new Set(ways.map((way) => way.split(".")[0]));
    if (tables.size > 1) {
      const full = ways.map((way) => `${tableName(way, locale)}${colon}${columnName(way, locale)}`);
      across.push(full.join(locale === "ja" ? "、または " : ", or "));
    } else {
      const table = tableName(ways[0], locale);
      const name = ways.map((way) => columnName(way, locale)).join(locale === "ja" ? "か" : " or ");
      byTable.set(table, [...(byTable.get(table) ?? []), name]);
    }
  }
  return [...[...byTable].map(([table, names]) => `${table}${colon}${names.join(comma)}`), ...across].join(
    stop,
  );
}

/** `table.column`, or several with `|` between. */
export function needsOf(formula: Formula): string[] {
  const needs = columnsNeeded(formula, formulas()).flatMap(({ table, column }) => {
    const from = MADE_FROM[`${table}.${column}`] ?? MADE_FROM[`${table}.*`];
    if (from !== undefined) return from;
    if (table in TABLES && column in tableOf(table).fields) return [`${table}.${column}`];
    throw new Error(`scripts/docs/needs.ts does not say what ${table}.${column} is made from`);
  });
  if (asksTargets(formula)) needs.push("targets.kpi", "targets.period", "targets.value");
  // A column that is needed anyway is no choice.
  return [...new Set(needs)].filter(
    (need) => !need.includes("|") || !need.split("|").some((way) => needs.includes(way)),
  );
}

function asksTargets(formula: Formula): boolean {
  const text = JSON.stringify(formula);
  if (/"kind":"(target|reaching)"/.test(text)) return true;
  return [...text.matchAll(/"kind":"kpi","kpi":"([^"]+)"/g)].some(([, id]) => asksTargets(formulas()[id]));
}

function tableName(column: string, locale: Locale): string {
  return tableOf(column.split(".")[0] as FactName).label[locale];
}

function columnName(column: string, locale: Locale): string {
  const [table, name] = column.split(".");
  return fieldOf(table as FactName, name)?.label[locale] ?? name;
}
