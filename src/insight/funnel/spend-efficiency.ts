import { binomialAtMost, exactInterval } from "../../statistics/binomial";
import type { Interval } from "../../statistics/wilson";
import type { Text } from "../../text/locale";
import { interpolateBoth } from "../../text/message";
import { spendMessages } from "../../text/messages/insight-spend";
import { formatValue, grouped } from "../../text/number";

/** Spend and new customers of a channel over the same months. */
export interface ChannelSpend {
  readonly channel: string;
  /** Money, at least 0. */
  readonly spend: number;
  readonly customers: number;
}

export interface ChannelVerdict extends ChannelSpend {
  readonly verdict: "wasteful" | "in-line" | "not-enough-data";
  /** Shares of all money and of all new customers. */
  readonly share: number;
  readonly customerShare: number;
  /** Money per new customer, here and in all other channels together; null without a customer. */
  readonly cost: number | null;
  readonly othersCost: number | null;
  /** How many times the others' cost, 95 %; the upper end is null where no customer came. */
  readonly times: { readonly low: number; readonly high: number | null };
  /** Chance of so few customers if money worked here as well as elsewhere, for as many channels as were looked at. */
  readonly p: number;
  readonly says: Text;
}

/** Less of the money than this is not worth a warning, and so is less than twice the others' cost. */
const SHARE = 0.1;
const TIMES = 2;
const P = 0.01;
/** Minimum expected number of customers: below it even none at all is no evidence. */
const EXPECTED = 5;

/**
 * Channels whose money brings clearly fewer customers than the other channels' does. Given all customers of a channel
 * and the rest, its part is binomial with its share of the money (exact comparison of two Poisson rates, Przyborowski
 * and Wilenski, Biometrika 31 (1940) 313–323), corrected for the number of channels.
 */
export function spendEfficiency(channels: readonly ChannelSpend[], currency: string): ChannelVerdict[] {
  const paid = channels.filter((channel) => channel.spend > 0);
  const total = { spend: sum(paid, "spend"), customers: sum(paid, "customers") };
  return paid.map((channel) => judge(channel, total, paid.length, currency));
}

function judge(
  own: ChannelSpend,
  total: { readonly spend: number; readonly customers: number },
  channels: number,
  currency: string,
): ChannelVerdict {
  const share = own.spend / total.spend;
  const others = { spend: total.spend - own.spend, customers: total.customers - own.customers };
  const p = Math.min(1, binomialAtMost(own.customers, total.customers, share) * channels);
  const times = timesOf(exactInterval(own.customers, total.customers), share);
  const cost = own.customers > 0 ? own.spend / own.customers : null;
  const othersCost = others.customers > 0 ? others.spend / others.customers : null;
  const known = total.customers * share >= EXPECTED && othersCost !== null && others.spend > 0;
  const dear = othersCost !== null && (cost === null || cost >= TIMES * othersCost);
  const verdict = !known ? "not-enough-data" : dear && share >= SHARE && p <= P ? "wasteful" : "in-line";
  const customerShare = total.customers > 0 ? own.customers / total.customers : 0;
  const message = verdict === "wasteful" && cost === null ? "wastefulNone" : verdict;
  const says = interpolateBoth(spendMessages[message], (locale) => ({
    channel: own.channel,
    customers: own.customers,
    share: formatValue(share, "percent", locale, currency),
    customerShare: formatValue(customerShare, "percent", locale, currency),
    cost: formatValue(cost, "money", locale, currency),
    others: formatValue(othersCost, "money", locale, currency),
    times: cost === null || othersCost === null ? "" : grouped(cost / othersCost, 1),
  }));
  return { ...own, verdict, share, customerShare, cost, othersCost, times, p, says };
}

/** From the share of customers to the ratio of costs: a channel with share s of the money and q of the customers. */
function timesOf({ low, high }: Interval, s: number): ChannelVerdict["times"] {
  const ratio = (q: number): number => (s / (1 - s)) * ((1 - q) / q);
  return { low: ratio(high), high: low === 0 ? null : ratio(low) };
}

function sum(channels: readonly ChannelSpend[], of: "spend" | "customers"): number {
  return channels.reduce((total, channel) => total + channel[of], 0);
}
