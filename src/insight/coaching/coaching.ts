import { type Day, NO_DAY } from "../../calendar/day";
import type { Facts } from "../../facts/table";
import { quantile } from "../../statistics/quantile";
import type { Text } from "../../text/locale";
import { dayAt, textAt } from "../cells";
import { type Funnel, funnelOf, type Stay } from "../funnel/funnel";
import { BEFORE_DAYS, RECENT_DAYS, timeIn } from "../funnel/stage-flow";
import { type Entry, expectedOf } from "./case-mix";
import { coachingText, summaryText } from "./coaching-text";
import { type Effort, effortOf } from "./effort";
import { type Comparison, compareAll } from "./team-comparison";

/** A deal to look at together: it did not move on. */
export interface DealToReview {
  readonly id: string;
  readonly name: string;
  readonly sheetRow: number;
}

export interface PersonAtStage extends Comparison {
  readonly stage: string;
  readonly n: number;
  readonly advanced: number;
  readonly rate: number | null;
  /** What colleagues would have reached with the same mix of deals. */
  readonly team: number | null;
  /** Median days in the stage, own and colleagues'. */
  readonly days: Effort;
  readonly review: readonly DealToReview[];
  readonly says: Text;
}

export interface PersonCoaching {
  readonly person: string;
  readonly perWeek: Effort;
  readonly stages: readonly PersonAtStage[];
}

/** Judgements of persons: for the manager's mail and sidebar, never for the scorecard or a shared tab unasked. */
export interface Coaching {
  /** In the order of the people tab, then by name: this is no ranking. */
  readonly people: readonly PersonCoaching[];
  readonly reason: "no-history" | "too-few" | null;
  readonly says: Text;
}

/** A year and a half: a person has few deals in a late stage, and a shorter time would find gaps of nobody. */
const WINDOW = RECENT_DAYS + BEFORE_DAYS;
const REVIEWED = 3;

/**
 * Comparison of each person with colleagues, stage by stage: the same mix of deals, the person's own left out, and
 * small numbers pulled towards the team's before anything is said.
 */
export function coachingOf(facts: Facts, today: Day): Coaching {
  const funnel = funnelOf(facts);
  if (funnel === null) return { people: [], reason: "no-history", says: summaryText([], "no-history") };
  const from = today - WINDOW;
  const stays = funnel.stays.filter((stay) => stay.enteredOn >= from && funnel.deals[stay.deal].owner !== "");
  const people = inOrder(new Set(stays.map((stay) => funnel.deals[stay.deal].owner)), facts, today);
  const effort = effortOf(facts, today - RECENT_DAYS, today);
  const byStage = funnel.stages.map((_, place) =>
    stageOf(
      funnel,
      place,
      stays.filter((stay) => stay.place === place),
      today,
    ),
  );
  const coached = people.map((person) => ({
    person,
    perWeek: effort(person),
    stages: byStage.map((at) => {
      const found = at(person);
      return { ...found, says: coachingText(person, found, effort(person)) };
    }),
  }));
  const hasVerdict = coached.some(({ stages }) => stages.some(({ label }) => label !== "not-enough-data"));
  const reason = hasVerdict ? null : "too-few";
  return { people: coached, reason, says: summaryText(coached, reason) };
}

type Found = Omit<PersonAtStage, "says">;

/** Everybody's numbers at one stage. */
function stageOf(
  { stages, deals }: Funnel,
  place: number,
  stays: readonly Stay[],
  today: Day,
): (person: string) => Found {
  const mature = stays.filter((stay) => stay.mature);
  const kindOf = kinds(mature.map((stay) => deals[stay.deal]));
  const entries = mature.map(
    (stay): Entry => ({
      person: deals[stay.deal].owner,
      segment: kindOf(deals[stay.deal]),
      advanced: stay.advanced,
    }),
  );
  const persons = [...new Set(entries.map(({ person }) => person))];
  const cells = persons.map((person) => {
    const own = entries.filter((entry) => entry.person === person);
    const advanced = own.filter((entry) => entry.advanced).length;
    return { successes: advanced, n: own.length, team: expectedOf(person, entries) };
  });
  const compared = compareAll(cells);
  return (person) => {
    const at = persons.indexOf(person);
    const { n, successes, team } = cells[at] ?? { n: 0, successes: 0, team: null };
    const isOwn = (stay: Stay): boolean => deals[stay.deal].owner === person;
    const median = (list: readonly Stay[]): number | null => timeIn(list, today).median.value;
    const none: Comparison = { label: "not-enough-data", reason: "no-data", likely: null, below: null };
    return {
      stage: stages[place],
      n,
      advanced: successes,
      rate: n === 0 ? null : successes / n,
      team,
      ...(compared[at] ?? none),
      days: { own: median(stays.filter(isOwn)), team: median(stays.filter((stay) => !isOwn(stay))) },
      review: mature
        .filter((stay) => isOwn(stay) && !stay.advanced)
        .sort((a, b) => b.enteredOn - a.enteredOn)
        .slice(0, REVIEWED)
        .map(({ deal }) => ({ id: deals[deal].id, name: deals[deal].name, sheetRow: deals[deal].sheetRow })),
    };
  };
}

/** Channel and size, above or below the middle amount: what people rightly say makes their deals harder. */
function kinds(deals: Funnel["deals"]): (deal: Funnel["deals"][number]) => string {
  const amounts = deals.map(({ amount }) => amount).filter((amount) => amount > 0);
  const middle = amounts.length === 0 ? 0 : quantile(amounts, 0.5);
  return ({ channel, amount }) => `${channel}|${amount > 0 ? amount > middle : ""}`;
}

/** Who still works here; colleagues who left are compared with, but not coached. */
function inOrder(owners: ReadonlySet<string>, { tables: { people } }: Facts, today: Day): string[] {
  const listed: string[] = [];
  const left = new Set<string>();
  for (let row = 0; people !== undefined && row < people.rows; row += 1) {
    const [name, until] = [textAt(people, "name", row), dayAt(people, "activeTo", row)];
    if (until !== NO_DAY && until < today) left.add(name);
    else if (owners.has(name) && !listed.includes(name)) listed.push(name);
  }
  const rest = [...owners].filter((name) => !listed.includes(name) && !left.has(name));
  return [...listed, ...rest.sort()];
}
