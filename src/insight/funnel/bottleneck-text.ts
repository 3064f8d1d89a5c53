import type { Locale, Text } from "../../text/locale";
import { interpolateBoth, joinSentences, type Params } from "../../text/message";
import { funnelMessages } from "../../text/messages/insight-funnel";
import { formatValue, grouped } from "../../text/number";
import type { Bottleneck, NamedStage } from "./bottleneck-result";
import { type FunnelCode, say, share } from "./funnel-text";
import { MIN_DEALS, type StageFlow } from "./stage-flow";

/** The finding in words; `n` is the largest number of entries of any stage. */
export function bottleneckText(found: Omit<Bottleneck, "says">, currency: string, n: number): Text {
  const { bottleneck: named, stages, reason } = found;
  if (named !== null) return namedText(named, found, currency);
  const waiting = mostOld(stages);
  switch (reason) {
    case "no-data":
      return say("bottleneck-no-deals");
    case "no-history":
      return waiting === null
        ? say("bottleneck-no-history")
        : joinSentences([
            say("bottleneck-no-history"),
            say("bottleneck-old-deals", { stage: waiting.stage, deals: waiting.stale.deals }),
          ]);
    case "too-few":
      return say("bottleneck-few", { n });
    case "split":
      return say("bottleneck-split", { narrow: found.narrowest ?? "", slow: found.slowest ?? "" });
    default:
      return say("bottleneck-none");
  }
}

function namedText(named: NamedStage, { stages, worse }: Omit<Bottleneck, "says">, currency: string): Text {
  const flow = stages.find(({ stage }) => stage === named.stage) as StageFlow;
  const { kind, lostWins, lostMoney, reference } = named;
  const rates = { rate: share(flow.recent.rate), before: share(flow.before.rate), stage: named.stage };
  const wins = (locale: Locale): Params => ({
    ...rates,
    wins: grouped(lostWins.value, lostWins.value < 1 ? 1 : 0),
    money: formatValue(lostMoney && round(lostMoney.value), "money", locale, currency),
    amount: formatValue(flow.stale.amount, "money", locale, currency),
    deals: flow.stale.deals,
    days: formatValue(flow.time.whole.median.value, "days", locale, currency),
  });
  const parts: Text[] = [];
  if (kind === "worse") parts.push(interpolateBoth(funnelMessages["bottleneck-worse"], wins));
  else {
    const narrow = { rate: share(flow.whole.rate), others: share(reference) };
    const code: FunnelCode = named.slowest ? "bottleneck-narrowest" : "bottleneck-narrow";
    parts.push(interpolateBoth(funnelMessages[code], (locale) => ({ ...wins(locale), ...narrow })));
    parts.push(interpolateBoth(funnelMessages["bottleneck-would-win"], wins));
    if (kind === "narrowest-and-worse") parts.push(say("bottleneck-also-worse", rates));
    else parts.push(say(flow.change === null ? "bottleneck-one-window" : "bottleneck-not-worse"));
  }
  for (const { stage, recent, before } of stages)
    if (worse.includes(stage) && stage !== named.stage)
      parts.push(
        say("bottleneck-other-worse", { stage, rate: share(recent.rate), before: share(before.rate) }),
      );
  if (flow.stale.deals > 0) parts.push(interpolateBoth(funnelMessages["bottleneck-stale"], wins));
  return joinSentences(parts);
}

/** The stage with most of the deals that have gone on too long; null where there are too few to tell. */
function mostOld(stages: readonly StageFlow[]): StageFlow | null {
  const most = stages.reduce<StageFlow | null>(
    (best, flow) => (best === null || flow.stale.deals > best.stale.deals ? flow : best),
    null,
  );
  return most !== null && most.stale.deals >= MIN_DEALS ? most : null;
}

/** An estimate to two digits: more would pretend. */
function round(value: number): number {
  const step = 10 ** (Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 1);
  return Math.round(value / step) * step;
}
