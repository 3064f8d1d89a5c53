import type { Facts } from "../../facts/table";
import { normalQuantile } from "../../statistics/normal";
import type { Bottleneck, NamedStage } from "./bottleneck-result";
import { bottleneckText } from "./bottleneck-text";
import { dealRows, type FunnelRequest, funnelOf } from "./funnel";
import { estimate, lost, type Passage, passageOf, type StageFlow, stageFlows, worth } from "./stage-flow";
import { approximateStageFlows } from "./stage-flow-approximate";

/** Minimum number of entries for a claim. */
const MIN_CLAIM = 20;
/** Minimum relevant difference of rates. */
const MIN_GAP = 0.05;

/**
 * The bottleneck: the one stage where most winnable business is lost, because fewer deals move on than did before, or
 * because it has always been the narrowest. Both must go beyond chance, all stages considered, and neither hides the
 * other. Source: methods of cohort conversion with Newcombe's intervals; wins lost = entries × gap × share won
 * afterwards.
 */
export function bottleneckOf(facts: Facts, request: FunnelRequest): Bottleneck {
  const funnel = funnelOf(facts);
  if (funnel === null) return approximately(facts, request);
  const stages = stageFlows(funnel, request.today);
  const z = normalQuantile(1 - 0.025 / Math.max(1, stages.length));
  const narrowest = narrowestOf(stages, z);
  const slowest = slowestOf(stages);
  const worse = stages.filter((flow) => gotWorse(flow, z));
  const named = nameOne(stages, narrowest, slowest, worse);
  const n = Math.max(0, ...stages.map((flow) => flow.whole.n));
  const result = {
    basis: "history",
    stages,
    ranking: rankingOf(stages),
    bottleneck: named,
    reason: named !== null ? null : reasonOf(stages, narrowest, slowest),
    narrowest: narrowest?.stage ?? null,
    slowest: slowest?.stage ?? null,
    worse: worse.map(({ stage }) => stage),
  } as const;
  return { ...result, says: bottleneckText(result, request.currency, n) };
}

/** Without history lost deals are seen in no stage but the first, so that no stage can be called narrow. */
function approximately(facts: Facts, { today, currency }: FunnelRequest): Bottleneck {
  const deals = dealRows(facts);
  const stages = approximateStageFlows(facts, deals, today);
  const result = {
    basis: stages.length === 0 ? "none" : "approximate",
    stages,
    ranking: [],
    bottleneck: null,
    reason: deals.length === 0 ? "no-data" : "no-history",
    narrowest: null,
    slowest: null,
    worse: [],
  } as const;
  return { ...result, says: bottleneckText(result, currency, 0) };
}

function rankingOf(stages: readonly StageFlow[]): string[] {
  const surely = ({ lostWins }: StageFlow): number => lostWins?.low ?? Number.NEGATIVE_INFINITY;
  return [...stages].sort((a, b) => surely(b) - surely(a) || 0).map(({ stage }) => stage);
}

function nameOne(
  stages: readonly StageFlow[],
  narrowest: StageFlow | null,
  slowest: StageFlow | null,
  worse: readonly StageFlow[],
): NamedStage | null {
  const candidates: NamedStage[] = [];
  const always = narrowest !== null && (!worse.includes(narrowest) || wasNarrowest(stages, narrowest));
  for (const flow of worse) {
    const { before, lostWins, lostMoney } = flow;
    if ((always && flow === narrowest) || before.rate === null || lostWins === null) continue;
    const [stage, kind] = [flow.stage, "worse"] as const;
    candidates.push({ stage, kind, slowest: flow === slowest, reference: before.rate, lostWins, lostMoney });
  }
  // Where deals are lost in one stage and wait in another, neither is the one place to begin.
  if (always && (slowest === null || slowest === narrowest)) {
    const others = othersOf(stages, narrowest);
    const lostWins = narrowest.wonAfter === null ? null : lost(narrowest.recent, others, narrowest.wonAfter);
    if (others.rate !== null && lostWins !== null && lostWins.low > 0)
      candidates.push({
        stage: narrowest.stage,
        kind: worse.includes(narrowest) ? "narrowest-and-worse" : "narrowest",
        slowest: slowest !== null,
        reference: others.rate,
        lostWins,
        lostMoney: worth(lostWins, narrowest.price),
      });
  }
  const most = Math.max(...candidates.map(({ lostWins }) => lostWins.low));
  return candidates.find(({ lostWins }) => lostWins.low === most) ?? null;
}

function reasonOf(stages: readonly StageFlow[], narrowest: StageFlow | null, slowest: StageFlow | null) {
  if (stages.every(({ whole }) => whole.n === 0)) return "no-data";
  if (comparable(stages).length < 2) return "too-few";
  return narrowest !== null && slowest !== null && narrowest !== slowest ? "split" : "none";
}

function comparable(stages: readonly StageFlow[]): StageFlow[] {
  return stages.filter(({ whole }) => whole.n >= MIN_CLAIM);
}

function gotWorse({ recent, before, lostWins }: StageFlow, z: number): boolean {
  const change = estimate(recent, before, z);
  if (change === null || Math.min(recent.n, before.n) < MIN_CLAIM || lostWins === null) return false;
  return change.high < 0 && change.value <= -MIN_GAP;
}

/** The stage that fewer get through than through any other, beyond chance. */
function narrowestOf(stages: readonly StageFlow[], z: number): StageFlow | null {
  const [lowest, next] = comparable(stages).sort((a, b) => rateOf(a) - rateOf(b));
  if (next === undefined) return null;
  const gap = estimate(lowest.whole, next.whole, z);
  return gap !== null && gap.high < 0 && gap.value <= -MIN_GAP ? lowest : null;
}

function rateOf({ whole }: StageFlow): number {
  return whole.advanced / whole.n;
}

/** Whether a stage that got worse had let fewest through before; else the worsening alone made it narrow. */
function wasNarrowest(stages: readonly StageFlow[], flow: StageFlow): boolean {
  const limit = (flow.before.rate ?? 1) + MIN_GAP;
  return stages.every((other) => other === flow || (other.before.rate ?? 1) >= limit);
}

/** The stage whose median time is longer than every other's, intervals apart. */
function slowestOf(stages: readonly StageFlow[]): StageFlow | null {
  const seen = stages.filter(({ time }) => time.whole.n >= MIN_CLAIM);
  const slowest = seen.find((flow) =>
    seen.every(
      (other) =>
        other === flow ||
        (flow.time.whole.median.low ?? 0) > (other.time.whole.median.high ?? Number.POSITIVE_INFINITY),
    ),
  );
  return seen.length < 2 ? null : (slowest ?? null);
}

function othersOf(stages: readonly StageFlow[], but: StageFlow): Passage {
  const others = stages.filter((flow) => flow !== but);
  const sum = (of: "n" | "advanced"): number => others.reduce((total, { whole }) => total + whole[of], 0);
  return passageOf(sum("advanced"), sum("n"));
}
