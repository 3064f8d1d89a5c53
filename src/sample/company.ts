import type { Day } from "../calendar/day";
import { lastPeriods } from "../calendar/grid";
import { monthOf } from "../calendar/period";
import type { Cell, TableName } from "../facts/table";
import type { Locale } from "../text/locale";
import { CHANNELS, COMPANY, PEOPLE, STAGES } from "./cast";
import { contractTable } from "./contracts";
import { type Deal, type Lead, makeLeads } from "./deals";
import { stageTable, touchTable } from "./paths";
import { goalRows, kpiPlans, targetRows } from "./plans";
import { Random } from "./random";
import { contentTable, mailTable, searchTable, socialTable, visitTable } from "./web";
import { accountName, dayText, localized, money, type SampleTable } from "./written";

export { COMPANY };

export interface Sample extends Readonly<Record<Exclude<TableName, "targets" | "people">, SampleTable>> {
  readonly targets: { readonly rows: readonly (readonly Cell[])[] };
  readonly people: { readonly rows: readonly (readonly Cell[])[] };
  readonly goals: { readonly rows: readonly (readonly Cell[])[] };
  /** The rows of the KPI tab, by KPI id. */
  readonly kpis: ReturnType<typeof kpiPlans>;
}

/**
 * The fictitious company's tables, two years up to `today`: its sales grow, its profit does not. A quotation stage
 * where deals wait, one rep who loses at the end, one channel that costs more each month and brings little. Articles
 * are read six weeks before deals are won; followers only grow.
 */
export function makeSample({ today, seed, locale }: { today: Day; seed: number; locale: Locale }): Sample {
  const random = new Random(seed);
  const leads = makeLeads(today, random);
  const deals = leads.flatMap((lead) => lead.deal ?? []);
  // A sequence of its own: what is added here leaves the rest of the company as it is.
  const more = new Random(seed + 1);
  return {
    deals: dealTable(deals, locale),
    stageChanges: stageTable(deals, locale),
    leads: leadTable(leads, today, more, locale),
    touches: touchTable(leads, more, locale),
    spend: spendTable(today, random, locale),
    activities: activityTable(leads, deals, today, random, locale),
    revenue: revenueTable(deals, today, random, locale),
    customers: contractTable(deals, today, more, locale),
    visits: visitTable(today, more, locale),
    search: searchTable(today, more, locale),
    content: contentTable(deals, today, more, locale),
    mail: mailTable(today, more, locale),
    social: socialTable(today, more, locale),
    targets: { rows: targetRows(today, locale) },
    goals: { rows: goalRows(today, locale) },
    kpis: kpiPlans(locale),
    people: {
      rows: PEOPLE.map((person) => [
        person.name[locale],
        person.email,
        person.role,
        person.team[locale],
        locale,
      ]),
    },
  };
}

function dealTable(deals: readonly Deal[], locale: Locale): SampleTable {
  const ja = locale === "ja";
  const header = localized(locale, [
    { ja: "商談ID", en: "Opportunity ID" },
    { ja: "商談名", en: "Opportunity Name" },
    { ja: "商談 所有者", en: "Opportunity Owner" },
    { ja: "取引先名", en: "Account Name" },
    { ja: "リードソース", en: "Lead Source" },
    { ja: "商品", en: "Product" },
    { ja: "フェーズ", en: "Stage" },
    { ja: "確度", en: "Probability (%)" },
    { ja: "金額", en: "Amount" },
    { ja: "作成日", en: "Created Date" },
    { ja: "完了予定日", en: "Close Date" },
  ]);
  const outcome = { won: ja ? "受注" : "Closed Won", lost: ja ? "失注" : "Closed Lost" };
  const rows = deals.map((deal) => [
    deal.id,
    `${accountName(deal.lead.company, locale)} ${deal.product.name[locale]}`,
    deal.lead.owner.name[locale],
    accountName(deal.lead.company, locale),
    deal.lead.channel.name[locale],
    deal.product.name[locale],
    deal.outcome === "open" ? STAGES[deal.stage].name[locale] : outcome[deal.outcome],
    deal.outcome === "open" ? `${STAGES[deal.stage].probability}%` : deal.outcome === "won" ? "100%" : "0%",
    money(deal.amount, locale),
    dayText(deal.createdOn, locale),
    dayText(deal.closeOn, locale),
  ]);
  return { header, rows };
}

/** The table of leads: half of those that become no deal never qualify; sales accepts most of the rest. */
function leadTable(leads: readonly Lead[], today: Day, random: Random, locale: Locale): SampleTable {
  const upTo = (day: Day | null): string => (day === null || day > today ? "" : dayText(day, locale));
  return {
    header: localized(locale, [
      { ja: "リードID", en: "Lead ID" },
      { ja: "会社名", en: "Company" },
      { ja: "リード 所有者", en: "Lead Owner" },
      { ja: "リードソース", en: "Lead Source" },
      { ja: "作成日", en: "Created Date" },
      { ja: "MQL日", en: "MQL Date" },
      { ja: "SQL日", en: "SQL Date" },
      { ja: "商談ID", en: "Converted Opportunity ID" },
    ]),
    rows: leads.map((lead) => {
      const mql = lead.deal !== null || random.chance(0.45) ? lead.createdOn + random.whole(0, 9) : null;
      const accepted = mql !== null && (lead.deal !== null || random.chance(0.35));
      const sql = accepted ? Math.min(mql + random.whole(0, 7), lead.deal?.createdOn ?? today) : null;
      return [
        lead.id,
        accountName(lead.company, locale),
        lead.owner.name[locale],
        lead.channel.name[locale],
        dayText(lead.createdOn, locale),
        upTo(mql === null ? null : Math.min(mql, lead.deal?.createdOn ?? mql)),
        upTo(sql),
        lead.deal?.id ?? "",
      ];
    }),
  };
}

/** The table of spend, by channel and month; the running month up to today's share of it. */
function spendTable(today: Day, random: Random, locale: Locale): SampleTable {
  const ja = locale === "ja";
  const header = localized(locale, [
    { ja: "月", en: "Month" },
    { ja: "媒体", en: "Channel" },
    { ja: "費用", en: "Cost" },
    { ja: "表示回数", en: "Impressions" },
    { ja: "クリック数", en: "Clicks" },
    { ja: "コンバージョン数", en: "Conversions" },
    { ja: "コンバージョン値", en: "Conversion value" },
    { ja: "費目", en: "Kind" },
  ]);
  const months = lastPeriods(monthOf(today), 25);
  const rows = months.flatMap((month, index) => {
    const share = Math.min(1, (today - month.start + 1) / (month.end - month.start));
    return CHANNELS.map((channel) => {
      const growth = 1 + ((channel.growth - 1) * index) / (months.length - 1);
      const cost = Math.round((channel.cost * growth * share * (0.92 + random.next() * 0.16)) / 100) * 100;
      const clicks = channel.click === 0 ? 0 : Math.round(cost / channel.click);
      const value =
        channel.click === 0 ? 0 : Math.round(cost * (channel.quality * 9) * (0.8 + random.next() * 0.4));
      return [
        dayText(month.start, locale),
        channel.name[locale],
        money(cost, locale),
        String(channel.ctr === 0 ? 0 : Math.round(clicks / channel.ctr)),
        String(clicks),
        String(Math.round(clicks * channel.quality * 0.06)),
        money(value, locale),
        ja ? "広告費" : "Advertising",
      ];
    });
  });
  return { header, rows };
}

/** The table of activities, calls per person and week; a deal takes a handful, a lead two. */
function activityTable(
  leads: readonly Lead[],
  deals: readonly Deal[],
  today: Day,
  random: Random,
  locale: Locale,
): SampleTable {
  const counts = new Map<string, number>();
  const add = (owner: string, day: Day, kind: string, count: number): void => {
    if (day > today) return;
    const key = `${day}|${owner}|${kind}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  };
  const words = locale === "ja" ? { call: "電話", visit: "訪問" } : { call: "Call", visit: "Visit" };
  for (const lead of leads)
    add(lead.owner.name[locale], lead.createdOn + random.whole(0, 4), words.call, random.whole(1, 3));
  for (const deal of deals) {
    add(deal.lead.owner.name[locale], deal.createdOn + random.whole(3, 10), words.visit, 1);
    add(deal.lead.owner.name[locale], deal.createdOn + random.whole(8, 30), words.call, random.whole(1, 4));
  }
  const rows = [...counts]
    .map(([key, count]) => ({ parts: key.split("|"), count }))
    .sort((a, b) => Number(a.parts[0]) - Number(b.parts[0]))
    .map(({ parts: [day, owner, kind], count }) => [
      dayText(Number(day), locale),
      owner,
      kind,
      String(count),
    ]);
  const header = localized(locale, [
    { ja: "活動日", en: "Activity Date" },
    { ja: "担当者", en: "Owner" },
    { ja: "活動種別", en: "Activity Type" },
    { ja: "件数", en: "Count" },
  ]);
  return { header, rows };
}

/**
 * The table of revenue: invoices follow wins by a month; discounts grow, so that gross profit stands still while sales
 * rise.
 */
function revenueTable(deals: readonly Deal[], today: Day, random: Random, locale: Locale): SampleTable {
  const won = deals.filter((deal) => deal.outcome === "won").sort((a, b) => a.closeOn - b.closeOn);
  const start = won[0]?.closeOn ?? today;
  const rows = won.flatMap((deal, index) => {
    const date = deal.closeOn + random.whole(20, 40);
    if (date > today) return [];
    const squeeze = 1 - (0.42 * (deal.closeOn - start)) / Math.max(1, today - start);
    return [
      [
        dayText(date, locale),
        `INV-${String(index + 1).padStart(4, "0")}`,
        accountName(deal.lead.company, locale),
        deal.product.name[locale],
        money(deal.amount, locale),
        money(Math.round(deal.amount * deal.product.margin * squeeze), locale),
      ],
    ];
  });
  const header = localized(locale, [
    { ja: "請求日", en: "Invoice Date" },
    { ja: "請求書番号", en: "Invoice Number" },
    { ja: "顧客名", en: "Customer Name" },
    { ja: "商品", en: "Product" },
    { ja: "請求金額", en: "Invoice Amount" },
    { ja: "粗利", en: "Gross profit" },
  ]);
  return { header, rows };
}
