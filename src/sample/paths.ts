import type { Locale } from "../text/locale";
import { CHANNELS, STAGES } from "./cast";
import type { Deal, Lead } from "./deals";
import type { Random } from "./random";
import { dayText, localized, type SampleTable } from "./written";

/** The stage history: each stage that a deal entered, and how it ended. */
export function stageTable(deals: readonly Deal[], locale: Locale): SampleTable {
  const ja = locale === "ja";
  const ends = { won: ja ? "受注" : "Closed Won", lost: ja ? "失注" : "Closed Lost" };
  return {
    header: localized(locale, [
      { ja: "商談ID", en: "Opportunity ID" },
      { ja: "ステージ", en: "Stage" },
      { ja: "変更日", en: "Changed on" },
    ]),
    rows: deals.flatMap((deal) => [
      ...deal.entered.map((day, stage) => [deal.id, STAGES[stage].name[locale], dayText(day, locale)]),
      ...(deal.outcome === "open" ? [] : [[deal.id, ends[deal.outcome], dayText(deal.closeOn, locale)]]),
    ]),
  };
}

/** The table of touches: a lead is first touched by its channel, and often by others before it becomes a deal. */
export function touchTable(leads: readonly Lead[], random: Random, locale: Locale): SampleTable {
  const ja = locale === "ja";
  const others = CHANNELS.filter((channel) => channel.click > 0 || channel.ctr > 0);
  const mail = ja ? "メール" : "Email";
  return {
    header: localized(locale, [
      { ja: "リードID", en: "Lead ID" },
      { ja: "接触日", en: "Touch date" },
      { ja: "チャネル", en: "Channel" },
    ]),
    rows: leads.flatMap((lead) => {
      if (lead.deal === null) return [];
      const days = lead.deal.createdOn - lead.createdOn;
      const more = Array.from({ length: random.whole(0, 3) }, () => ({
        on: lead.createdOn + random.whole(0, Math.max(0, days)),
        name: random.chance(0.5) ? mail : random.pick(others, (channel) => channel.share).name[locale],
      })).sort((a, b) => a.on - b.on);
      const first = { on: lead.createdOn, name: lead.channel.name[locale] };
      return [first, ...more].map(({ on, name }) => [lead.id, dayText(on, locale), name]);
    }),
  };
}
