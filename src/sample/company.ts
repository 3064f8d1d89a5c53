import { type Day, formatDay } from "../calendar/day";
import { lastPeriods } from "../calendar/grid";
import { monthOf } from "../calendar/period";
import type { Cell, TableName } from "../facts/table";
import type { Locale } from "../text/locale";
import { CHANNELS, COMPANY, PEOPLE, STAGES } from "./cast";
import { type Deal, type Lead, makeLeads } from "./deals";
import { owners, targetRows } from "./plans";
import { Random } from "./random";

export { COMPANY };

/** A table as a file would bring it. */
export interface SampleTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
export interface Sample extends Readonly<Record<Exclude<TableName, "targets" | "people">, SampleTable>> {
  readonly targets: { readonly rows: readonly (readonly Cell[])[] };
  readonly people: { readonly rows: readonly (readonly Cell[])[] };
  /** Who answers for which KPI, by id. */
  readonly owners: Readonly<Record<string, string>>;
}

/**
 * The made-up company's two years up to `today`: its sales grow, its profit does not. A quotation stage where deals
 * wait, one rep who loses at the end, one channel that costs more each month and brings little.
 */
export function makeSample({ today, seed, locale }: { today: Day; seed: number; locale: Locale }): Sample {
  const random = new Random(seed);
  const leads = makeLeads(today, random);
  const deals = leads.flatMap((lead) => lead.deal ?? []);
  return {
    deals: dealTable(deals, locale),
    leads: leadTable(leads, locale),
    spend: spendTable(today, random, locale),
    activities: activityTable(leads, deals, today, random, locale),
    revenue: revenueTable(deals, today, random, locale),
    targets: { rows: targetRows(today, locale) },
    owners: owners(locale),
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
  const header = ja
    ? [
        "商談ID",
        "商談名",
        "商談 所有者",
        "取引先名",
        "リードソース",
        "商品",
        "フェーズ",
        "確度",
        "金額",
        "作成日",
        "完了予定日",
      ]
    : [
        "Opportunity ID",
        "Opportunity Name",
        "Opportunity Owner",
        "Account Name",
        "Lead Source",
        "Product",
        "Stage",
        "Probability (%)",
        "Amount",
        "Created Date",
        "Close Date",
      ];
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

function leadTable(leads: readonly Lead[], locale: Locale): SampleTable {
  const ja = locale === "ja";
  return {
    header: ja
      ? ["リードID", "会社名", "リード 所有者", "リードソース", "作成日", "商談ID"]
      : ["Lead ID", "Company", "Lead Owner", "Lead Source", "Created Date", "Converted Opportunity ID"],
    rows: leads.map((lead) => [
      lead.id,
      accountName(lead.company, locale),
      lead.owner.name[locale],
      lead.channel.name[locale],
      dayText(lead.createdOn, locale),
      lead.deal?.id ?? "",
    ]),
  };
}

/** Cost by channel and month; the running month up to today's share of it. */
function spendTable(today: Day, random: Random, locale: Locale): SampleTable {
  const ja = locale === "ja";
  const header = ja
    ? ["月", "媒体", "費用", "表示回数", "クリック数", "コンバージョン値", "費目"]
    : ["Month", "Channel", "Cost", "Impressions", "Clicks", "Conversion value", "Kind"];
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
        money(value, locale),
        ja ? "広告費" : "Advertising",
      ];
    });
  });
  return { header, rows };
}

/** Calls per person and week; a deal takes a handful, a lead two. */
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
  const header =
    locale === "ja"
      ? ["活動日", "担当者", "活動種別", "件数"]
      : ["Activity Date", "Owner", "Activity Type", "Count"];
  return { header, rows };
}

/** Invoices follow wins by a month; discounts grow, so that gross profit stands still while sales rise. */
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
  const header =
    locale === "ja"
      ? ["請求日", "請求書番号", "顧客名", "商品", "請求金額", "粗利"]
      : ["Invoice Date", "Invoice Number", "Customer Name", "Product", "Invoice Amount", "Gross profit"];
  return { header, rows };
}

function accountName(number: number, locale: Locale): string {
  const ja = ["東洋", "北陸", "大和", "三栄", "光陽", "明星", "富士見", "日進", "共和", "新生"];
  const en = [
    "Toyo",
    "Hokuriku",
    "Yamato",
    "Sanei",
    "Koyo",
    "Meisei",
    "Fujimi",
    "Nisshin",
    "Kyowa",
    "Shinsei",
  ];
  return locale === "ja" ? `${ja[number % 10]}工業${number}` : `${en[number % 10]} Works ${number}`;
}

/** Yen in Japanese; in English the same company counts in dollars, a hundredth of the number. */
function money(yen: number, locale: Locale): string {
  return String(locale === "ja" ? yen : yen / 100);
}

function dayText(day: Day, locale: Locale): string {
  return locale === "ja" ? formatDay(day).replace(/-/g, "/") : formatDay(day);
}
