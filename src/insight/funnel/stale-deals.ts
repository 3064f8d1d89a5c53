import type { Day } from "../../calendar/day";
import type { Facts } from "../../facts/table";
import type { Text } from "../../text/locale";
import { interpolateBoth } from "../../text/message";
import { funnelMessages } from "../../text/messages/insight-funnel";
import { formatValue } from "../../text/number";
import { type DealRow, dealRows, type FunnelRequest, funnelOf } from "./funnel";
import { say } from "./funnel-text";
import { MIN_WON } from "./stage-flow";

export interface StaleDeal {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly stage: string;
  /** Null where it has none. */
  readonly amount: number | null;
  /** In its stage, or without history since it was created. */
  readonly days: number;
  /** Row in its tab, 1-based. */
  readonly sheetRow: number;
}

export interface StaleDeals {
  /** The ten that bind most money for longest. */
  readonly list: readonly StaleDeal[];
  /** All of them, also those not listed. */
  readonly n: number;
  readonly amount: number;
  readonly basis: "stage" | "age";
  /** Why nothing can be said. */
  readonly reason: "too-few-won" | null;
  readonly says: Text;
}

const SHOWN = 10;

/** Open deals that have stood for longer than four of five won deals did, or than the days in Settings (`facts/stays.ts`). */
export function staleDealsOf(facts: Facts, { today, currency }: FunnelRequest): StaleDeals {
  const funnel = funnelOf(facts);
  const basis = funnel === null ? "age" : "stage";
  const stuck =
    funnel === null
      ? dealRows(facts).flatMap((deal) => (deal.old ? staleDeal(deal, deal.createdOn, today) : []))
      : funnel.stays.flatMap((stay) =>
          stay.stale
            ? staleDeal(
                { ...funnel.deals[stay.deal], stage: funnel.stages[stay.place] },
                stay.enteredOn,
                today,
              )
            : [],
        );
  // Money times days: what waits longest and what is largest both come first; without amounts the days decide.
  const weight = ({ amount, days }: StaleDeal): number => (amount ?? 0) * days;
  stuck.sort((a, b) => weight(b) - weight(a) || b.days - a.days);
  const amount = stuck.reduce((sum, deal) => sum + (deal.amount ?? 0), 0);
  const won = (funnel?.deals ?? []).filter(({ outcome }) => outcome === "won").length;
  const known = funnel === null ? facts.tables.deals?.columns.old !== undefined : won >= MIN_WON;
  const result = {
    list: stuck.slice(0, SHOWN),
    n: stuck.length,
    amount,
    basis,
    reason: known ? null : "too-few-won",
  } as const;
  if (!known) return { ...result, says: say("stale-unknown") };
  if (stuck.length === 0) return { ...result, says: say("stale-none") };
  const [first] = stuck;
  const code = basis === "age" ? "stale-by-age" : "stale-some";
  return {
    ...result,
    says: interpolateBoth(funnelMessages[code], (locale) => ({
      deals: stuck.length,
      amount: formatValue(amount, "money", locale, currency),
      first: first.name || first.id,
      stage: first.stage,
      days: formatValue(first.days, "days", locale, currency),
    })),
  };
}

function staleDeal(deal: DealRow, since: Day, today: Day): StaleDeal {
  const { id, name, owner, stage, amount, sheetRow } = deal;
  return {
    id,
    name,
    owner,
    stage,
    amount: Number.isNaN(amount) ? null : amount,
    days: today - since,
    sheetRow,
  };
}
