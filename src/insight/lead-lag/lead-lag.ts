import { civil } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import { KPIS, type KpiId } from "../../kpis/catalog";
import { benjaminiHochberg } from "../../statistics/benjamini-hochberg";
import { fisherInterval } from "../../statistics/fisher-interval";
import { forecastSkill } from "../../statistics/forecast-skill";
import type { KpiSeries } from "../series";
import { areArithmeticallyRelated, measureTheSame } from "./arithmetic-relation";
import { commonBlock } from "./common-block";
import { GRAINS, type Grain, type LeadLag, type LeadLagReason, type LeadLagVerdict } from "./lead-lag-result";
import { leadLagText } from "./lead-lag-text";
import { type Relation, relation } from "./relation";

const POSSIBLE = 0.1;
const STRONG = { q: 0.05, r: 0.5, useful: 0.05 } as const;
const ORDER: readonly LeadLagVerdict[] = ["strong", "possible", "no-evidence", "not-enough-data"];

interface Tried {
  readonly leading: KpiId;
  readonly lagging: KpiId;
  readonly n: number;
  readonly found: Relation | LeadLagReason;
}

type Verdict = Omit<LeadLag, "says" | "echoOf">;

/**
 * Lead-lag relations of every leading KPI with every lagging one, clearest first. Series are monthly or weekly, all of
 * one kind, of complete periods; pairs tied by arithmetic are left out, since those say nothing about time. Methods:
 * trends and seasons are taken out, the moves prewhitened and correlated at each lag.
 */
export function leadLag(leading: readonly KpiSeries[], lagging: readonly KpiSeries[]): LeadLag[] {
  const grain: Grain = leading[0]?.periods[0]?.kind === "week" ? "week" : "month";
  const tries = leading.flatMap((x) =>
    lagging.filter((y) => !areArithmeticallyRelated(x.kpi, y.kpi)).map((y) => tryPair(x, y, grain)),
  );
  const measured = tries.filter(({ found }) => typeof found !== "string");
  const qs = benjaminiHochberg(measured.map(({ found }) => (found as Relation).p));
  const q = new Map(measured.map((one, at) => [one, qs[at]]));
  const results = tries.map((one) => verdictOf(one, q.get(one) ?? null, grain, measured.length));
  results.sort(
    (a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || Math.abs(b.r ?? 0) - Math.abs(a.r ?? 0),
  );
  return results.map((one, at) =>
    withSentence({ ...one, echoOf: clearerDuplicate(one, results.slice(0, at)) }),
  );
}

function tryPair(x: KpiSeries, y: KpiSeries, grain: Grain): Tried {
  const { least, lags, season } = GRAINS[grain];
  const block = commonBlock(x, y);
  const n = block.periods.length;
  const pair = { leading: x.kpi, lagging: y.kpi, n };
  if (n < least) return { ...pair, found: "too-few" };
  const sides = [block.x, block.y];
  if (sides.some((side) => side.filter((value) => value === 0).length > n / 2))
    return { ...pair, found: "mostly-zero" };
  if (sides.some((side) => new Set(side).size < 3)) return { ...pair, found: "no-variation" };
  const scale = [x, y].every(({ kpi }) => KPIS[kpi].unit !== "percent" && KPIS[kpi].unit !== "rank");
  const places = grain === "week" ? block.periods.map(weekOfMonth) : undefined;
  return { ...pair, found: relation({ x: block.x, y: block.y, season, lags, scale, places }) };
}

/** Weeks belong to the month of their Thursday; signatures and invoices crowd at its end. */
function weekOfMonth({ start }: Period): number {
  return Math.floor((civil(start + 3).day - 1) / 7);
}

function verdictOf(
  { leading, lagging, n, found }: Tried,
  q: number | null,
  grain: Grain,
  pairs: number,
): Verdict {
  const base = { leading, lagging, grain, n, useful: null, points: [] };
  if (typeof found === "string" || q === null) {
    const none = { lag: null, r: null, low: null, high: null, q: null, reason: found as LeadLagReason };
    return { ...base, ...none, verdict: "not-enough-data" };
  }
  const { lag, r } = found;
  const measured = { ...base, lag, r, q, reason: null, ...rangeOf(found) };
  if (q > POSSIBLE) return { ...measured, verdict: "no-evidence" };
  const [x, y] = found.moves;
  const useful = forecastSkill(x, y);
  const isStrong =
    // One clear relation seen in many KPIs makes q generous to all others: a strong one must stand by itself.
    q <= STRONG.q &&
    found.p * pairs <= STRONG.q &&
    Math.abs(r) >= STRONG.r &&
    useful !== null &&
    useful >= STRONG.useful &&
    found.reverse <= Math.abs(r);
  const points = x.map((value, at) => [value, y[at]] as const);
  return { ...measured, useful, points, verdict: isStrong ? "strong" : "possible" };
}

function rangeOf({ r, n }: Relation): { low: number | null; high: number | null } {
  return fisherInterval(r, n) ?? { low: null, high: null };
}

/** Adds the sentence when it is read: of hundreds of pairs only a few are shown. */
function withSentence(result: Omit<LeadLag, "says">): LeadLag {
  return {
    ...result,
    get says() {
      return leadLagText(result);
    },
  };
}

/** The clearest earlier finding between the same KPIs, or ones like them. */
function clearerDuplicate(one: Verdict, clearer: readonly Verdict[]): LeadLag["echoOf"] {
  if (one.verdict !== "strong" && one.verdict !== "possible") return null;
  const first = clearer.find(
    (other) => measureTheSame(other.leading, one.leading) && measureTheSame(other.lagging, one.lagging),
  );
  return first === undefined ? null : { leading: first.leading, lagging: first.lagging };
}
