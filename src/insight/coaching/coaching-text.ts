import type { Text } from "../../text/locale";
import { bidiIsolate, interpolateBoth, joinSentences } from "../../text/message";
import { funnelMessages } from "../../text/messages/insight-funnel";
import { formatValue, grouped } from "../../text/number";
import { type FunnelCode, say, share } from "../funnel/funnel-text";
import type { Effort } from "./effort";
import type { Comparison } from "./team-comparison";

/** What is known of a person at a stage when it is put into words. */
interface Found extends Comparison {
  readonly stage: string;
  readonly n: number;
  readonly advanced: number;
  readonly rate: number | null;
  readonly team: number | null;
  readonly days: Effort;
  readonly review: readonly { readonly id: string; readonly name: string }[];
}

/** Below this share of colleagues' activities, effort is the first thing to talk about; above, time in the stage is. */
const LITTLE = 0.8;
const SLOW = 1.25;

/** Coaching hint in words: what was seen, how sure it is, and what to look at. */
export function coachingText(person: string, found: Found, perWeek: Effort): Text {
  const { label, likely, rate, team } = found;
  const facts = {
    person,
    stage: found.stage,
    k: found.advanced,
    n: found.n,
    rate: share(rate),
    team: share(team),
    low: share(likely?.low),
    high: share(likely?.high),
  };
  const first = say(codeOf(found), facts);
  return label === "credible-gap" ? joinSentences([first, ...lookAt(found, perWeek)]) : first;
}

function codeOf({ label, reason, below }: Found): FunnelCode {
  switch (label) {
    case "credible-gap":
      return "coach-gap";
    case "credible-strength":
      return "coach-strength";
    case "watch":
      return (below ?? 0) > 0.5 ? "coach-watch-below" : "coach-watch-above";
    case "in-line":
      return "coach-in-line";
    default:
      return reason === "no-team" ? "coach-no-team" : "coach-few";
  }
}

function lookAt({ days, review }: Found, perWeek: Effort): Text[] {
  const parts: Text[] = [];
  if (perWeek.own !== null && perWeek.team !== null) {
    const code = perWeek.own < LITTLE * perWeek.team ? "coach-volume-low" : "coach-volume-same";
    parts.push(say(code, { own: grouped(perWeek.own, 0), team: grouped(perWeek.team, 0) }));
  }
  if (days.own !== null && days.team !== null && days.own > SLOW * days.team)
    parts.push(
      interpolateBoth(funnelMessages["coach-slow"], (locale) => ({
        own: formatValue(days.own, "days", locale, ""),
        team: formatValue(days.team, "days", locale, ""),
      })),
    );
  const names = review.map(({ id, name }) => name || id);
  if (names.length > 0)
    parts.push(
      interpolateBoth(funnelMessages["coach-look-together"], (locale) => ({
        deals: names.join(locale === "ja" ? "、" : "; "),
      })),
    );
  return parts;
}

/** The whole in a sentence: what is beyond chance, and nothing else. */
export function summaryText(
  people: readonly {
    readonly person: string;
    readonly stages: readonly { readonly stage: string; readonly label: string }[];
  }[],
  reason: "no-history" | "too-few" | null,
): Text {
  if (reason !== null) return say(reason === "no-history" ? "coach-no-history" : "coach-all-few");
  const gaps = people.flatMap(({ person, stages }) =>
    stages.filter(({ label }) => label === "credible-gap").map(({ stage }) => ({ person, stage })),
  );
  if (gaps.length === 0) return say("coach-people-none");
  return interpolateBoth(funnelMessages["coach-people-gaps"], (locale) => ({
    count: gaps.length,
    list:
      locale === "ja"
        ? gaps.map(({ person, stage }) => `${bidiIsolate(person)}さんの「${stage}」`).join("、")
        : gaps.map(({ person, stage }) => `${bidiIsolate(person)} at ${stage}`).join("; "),
  }));
}
