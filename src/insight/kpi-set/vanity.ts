import type { KpiId } from "../../kpis/catalog";
import { kindOf } from "../../metrics/formulas/registry";
import { looksCumulative } from "../../statistics/looks-cumulative";
import type { Text } from "../../text/locale";
import { joinSentences } from "../../text/message";
import { tagWords, vanityWords } from "../../text/messages/insight-coach";
import { nameOf, sentence } from "./advice-text";
import { evidenceOf, goalOf, type KpiChoice, type KpiSet, recordOf, valuesOf } from "./kpi-set";

export interface VanityPoint {
  readonly code: "catalog" | Exclude<keyof typeof vanityWords, Verdict | `instead-${string}`>;
  readonly points: 1 | 2 | -2;
  readonly says: Text;
}

type Verdict = "flag" | "review" | "ok" | "kept";

/** Verdict on a vanity metric: whether a number only feels good. */
export interface Vanity {
  readonly kpi: KpiId;
  readonly points: number;
  readonly verdict: Verdict;
  readonly why: readonly VanityPoint[];
  /** Values that were looked at. */
  readonly n: number;
  /** The KPI to look at instead; null where a rate or the change per period will do. */
  readonly instead: KpiId | null;
  readonly says: Text;
}

const FLAG = 3;
const REVIEW = 2;
/** Periods without any relation to a result from which on that says something. */
const ENOUGH = 36;
/** Days without a note, or a log, that say something. */
const QUIET = 90;

/** What to look at instead of the numbers the catalogue warns of. */
const INSTEAD: Readonly<Partial<Record<KpiId, KpiId>>> = {
  sessions: "conversion-rate",
  "content-views": "conversion-rate",
  impressions: "ctr",
  clicks: "cpl",
  likes: "leads",
  followers: "leads",
};

/** Fields by which somebody can act. */
const ACTIONABLE =
  /^(owner|channel|channelGroup|campaign|product|segment|stage|stageName|page|title|query|kind)$/;

/**
 * Vanity score: points for what makes a number one that only feels good; 3 are a flag, 2 call for a second look, unless
 * a person gave a reason. A number that is merely neglected is not flagged: some point must lie in the number itself.
 * Source: methods.md §10.
 */
export function vanity(set: KpiSet, choice: KpiChoice): Vanity {
  const evidence = evidenceOf(set, choice.id);
  const values = valuesOf(evidence);
  const own = ownPoints(choice.id, values, evidence.dimensions);
  const why = [...own, ...carePoints(set, choice)];
  const points = why.reduce((sum, one) => sum + one.points, 0);
  const suspect = points >= FLAG && own.length > 0 ? "flag" : points >= REVIEW ? "review" : "ok";
  const verdict = suspect !== "ok" && choice.keptBecause !== "" ? "kept" : suspect;
  const instead = INSTEAD[choice.id] ?? null;
  return {
    kpi: choice.id,
    points,
    verdict,
    why,
    n: values.length,
    instead,
    says: sentence(vanityWords[verdict], {
      kpi: nameOf(choice.id),
      why: joinSentences(mainReasons(why)),
      instead: insteadText(instead, own),
      reason: choice.keptBecause,
    }),
  };
}

/** Whether the number itself, and not only how it is treated, calls for a look. */
export function isOwnFault({ why }: Vanity): boolean {
  return why.some(({ code }) => code === "catalog" || code === "cumulative" || code === "undivided");
}

function ownPoints(
  id: KpiId,
  values: readonly number[],
  dimensions: readonly string[] | null,
): VanityPoint[] {
  const { vanity: reason, formula } = recordOf(id);
  const points: VanityPoint[] = [];
  const isTotal = kindOf(formula).isAmount;
  if (reason !== undefined) points.push({ code: "catalog", points: 2, says: sentence(reason) });
  if (formula.kind === "cumulative" || (isTotal && looksCumulative(values)))
    points.push(point("cumulative", 2));
  if (isTotal && dimensions !== null && !dimensions.some((field) => ACTIONABLE.test(field)))
    points.push(point("undivided"));
  return points;
}

/** How the number is treated: linked, followed by results, owned, acted on. */
function carePoints(set: KpiSet, choice: KpiChoice): VanityPoint[] {
  const { id, owner, action, tag } = choice;
  const { log } = evidenceOf(set, id);
  const points: VanityPoint[] = [];
  if (goalOf(set, choice) === null) points.push(point("unlinked"));
  const without = withoutRelation(set, id);
  if (without !== null) points.push(point("no-relation", 1, { n: without }));
  const kept = log !== null && set.today - log.since >= QUIET ? log : null;
  const quiet = kept !== null && (kept.lastNote === null || set.today - kept.lastNote > QUIET);
  if (owner === "" || (kept === null && action === "")) points.push(point("no-action"));
  else if (quiet) points.push(point("no-note"));
  if (kept !== null && kept.reactions === 0) points.push(point("no-reaction"));
  if (tag === "guardrail" || tag === "diagnostic") points.push(point("tagged", -2, { tag: tagWords[tag] }));
  return points;
}

/** How many periods show no relation of a leading KPI to any result; null where one may be there, or too few do. */
function withoutRelation({ links }: KpiSet, id: KpiId): number | null {
  if (recordOf(id).timing === "lagging") return null;
  const toResults = links.filter(({ from, to }) => from === id && recordOf(to).timing === "lagging");
  const n = Math.max(0, ...toResults.map((link) => link.n));
  const none = toResults.every(({ verdict }) => verdict === "none" || verdict === "not-enough");
  return none && n >= ENOUGH ? n : null;
}

function point(
  code: Exclude<VanityPoint["code"], "catalog">,
  points: VanityPoint["points"] = 1,
  values: Parameters<typeof sentence>[1] = {},
): VanityPoint {
  return { code, points, says: sentence(vanityWords[code], values) };
}

/** The catalogue's own words say enough; else the first two reasons. All of them stand in `why`. */
function mainReasons(why: readonly VanityPoint[]): Text[] {
  const against = why.filter(({ points }) => points > 0);
  return against.slice(0, against[0]?.code === "catalog" ? 1 : 2).map(({ says }) => says);
}

function insteadText(instead: KpiId | null, own: readonly VanityPoint[]): Text {
  if (instead !== null) return sentence(vanityWords["instead-kpi"], { instead: nameOf(instead) });
  const adds = own.some(({ code }) => code === "cumulative");
  return vanityWords[adds ? "instead-change" : "instead-question"];
}
