import type { Day } from "../calendar/day";
import type { Locale } from "../text/locale";
import type { Deal } from "./deals";
import type { Random } from "./random";
import { accountName, dayText, localized, money, type SampleTable } from "./written";

interface Contract {
  readonly company: number;
  readonly start: Day;
  readonly end: Day | null;
  readonly monthly: number;
  readonly channel: string;
}

/** Number of customers from before the two years that are shown. */
const OLD = 140;
/** Days until four of ten customers have left. */
const LIFE = 1600;

/** The table of maintenance contracts: every company that bought has one; a second purchase enlarges it. */
export function contractTable(
  deals: readonly Deal[],
  today: Day,
  random: Random,
  locale: Locale,
): SampleTable {
  const old = Array.from({ length: OLD }, (_, index): Contract => {
    const start = today - random.whole(760, 2200);
    return contract(1000 + index, start, random.whole(12, 90) * 1000, "", today, random);
  });
  const won = deals.filter((deal) => deal.outcome === "won").sort((a, b) => a.closeOn - b.closeOn);
  const current = won.map((deal) =>
    contract(
      deal.lead.company,
      deal.closeOn,
      Math.round(deal.amount / 48 / 1000) * 1000,
      deal.lead.channel.name[locale],
      today,
      random,
    ),
  );
  return {
    header: localized(locale, [
      { ja: "契約番号", en: "Contract ID" },
      { ja: "顧客名", en: "Customer name" },
      { ja: "契約開始日", en: "Start date" },
      { ja: "解約日", en: "End date" },
      { ja: "月額", en: "Monthly amount" },
      { ja: "流入元", en: "Lead Source" },
    ]),
    rows: [...old, ...current].map((one, index) => [
      `C-${String(index + 1).padStart(4, "0")}`,
      accountName(one.company, locale),
      dayText(one.start, locale),
      one.end === null ? "" : dayText(one.end, locale),
      money(one.monthly, locale),
      one.channel,
    ]),
  };
}

/** The row of a contract, which ends at the end of a year, if at all. */
function contract(
  company: number,
  start: Day,
  monthly: number,
  channel: string,
  today: Day,
  random: Random,
): Contract {
  let end: Day | null = null;
  for (let year = start + 364; year <= today && end === null; year += 365) {
    if (random.chance((0.4 * 365) / LIFE)) end = year;
  }
  return { company, start, end, monthly, channel };
}
