import { coachWords } from "../../text/messages/insight-coach";
import type { Advice } from "./advice";
import { dayText, nameOf, sentence } from "./advice-text";
import { type Goal, goalOf, inUse, type KpiChoice, type KpiSet, recordOf } from "./kpi-set";

/**
 * Maximum numbers of KPIs for one person, team and goal; on a dashboard 5 to 7 are recommended and more than 9 too many.
 * Sources: methods.md §10 (person, team, dashboard), kpis.md (1–5 per goal).
 */
const MAX_KPIS = { person: 3, team: 15, goal: 5, recommended: 7, dashboard: 9 } as const;

/** Overload: too many KPIs for one person, team, dashboard or goal. `doubtful` are those to let go of first. */
export function crowding(set: KpiSet, doubtful: (choice: KpiChoice) => boolean): Advice[] {
  const used = inUse(set);
  const placed = used.filter(({ place }) => place !== null).sort((a, b) => Number(a.place) - Number(b.place));
  const advice: Advice[] = [];
  for (const [person, owned] of grouped(used, ({ owner }) => owner)) {
    if (owned.length <= MAX_KPIS.person) continue;
    const { id } = leastNeeded(owned, doubtful);
    advice.push({
      code: "too-many-for-person",
      person,
      severity: "warn",
      n: owned.length,
      says: sentence(coachWords["too-many-for-person"], { person, n: owned.length }),
      fix: { kind: "set-kpi", kpi: id, field: "owner", value: null },
    });
  }
  const teams = new Map(set.people.map(({ name, team }) => [name, team]));
  for (const [team, owned] of grouped(used, ({ owner }) => teams.get(owner) ?? "")) {
    if (owned.length <= MAX_KPIS.team) continue;
    advice.push({
      code: "too-many-for-team",
      team,
      severity: "warn",
      n: owned.length,
      says: sentence(coachWords["too-many-for-team"], { team, n: owned.length }),
    });
  }
  if (placed.length > MAX_KPIS.recommended)
    advice.push({
      code: "dashboard-full",
      severity: placed.length > MAX_KPIS.dashboard ? "warn" : "suggest",
      n: placed.length,
      says: sentence(coachWords["dashboard-full"], { n: placed.length }),
      fix: { kind: "set-kpi", kpi: leastNeeded(placed, doubtful).id, field: "place", value: "" },
    });
  return advice;
}

/** Gaps of each goal: words, KPIs, a leading one among them, a date to come; and whether it has too many KPIs. */
export function goalAdvice(set: KpiSet, doubtful: (choice: KpiChoice) => boolean): Advice[] {
  if (set.goals.length === 0) {
    const says = coachWords["no-goals"];
    return [{ code: "no-goals", severity: "warn", n: null, says: sentence(says), fix: { kind: "add-goal" } }];
  }
  return set.goals.flatMap((goal) => {
    const linked = inUse(set).filter((choice) => goalOf(set, choice) === goal);
    const drivers = linked.filter(({ id }) => id !== goal.kpi);
    return [
      ...gaps(set, goal, drivers),
      ...leadingGap(set, goal, linked),
      ...tooMany(goal, drivers, doubtful),
    ];
  });
}

function gaps({ today }: KpiSet, goal: Goal, drivers: readonly KpiChoice[]): Advice[] {
  const about = { goal: goal.id, n: null };
  const values = { goal: goal.name };
  const set = (field: "kpi" | "amount" | "deadline" | "owner") =>
    ({ kind: "set-goal", goal: goal.id, field, value: null }) as const;
  const advice: Advice[] = [];
  const addGap = (
    code: `goal-${string}` & keyof typeof coachWords,
    severity: Advice["severity"],
    fix: Advice["fix"],
  ) => advice.push({ code, ...about, severity, says: sentence(coachWords[code], values), fix });
  if (drivers.length === 0) addGap("goal-no-kpi", "warn", { kind: "add-kpi", goal: goal.id, kpi: null });
  if (goal.kpi === null) addGap("goal-unmeasured", "suggest", set("kpi"));
  if (goal.amount === null) addGap("goal-no-amount", "suggest", set("amount"));
  if (goal.owner === "") addGap("goal-no-owner", "warn", set("owner"));
  if (goal.deadline === null) addGap("goal-no-deadline", "warn", set("deadline"));
  else if (goal.deadline < today)
    advice.push({
      code: "goal-deadline-passed",
      ...about,
      severity: "warn",
      says: sentence(coachWords["goal-deadline-passed"], { ...values, end: dayText(goal.deadline) }),
      fix: set("deadline"),
    });
  return advice;
}

/** Results alone say too late: one KPI of a goal must lead, by its nature or by what its history shows. */
function leadingGap({ links }: KpiSet, goal: Goal, linked: readonly KpiChoice[]): Advice[] {
  const ids = linked.map(({ id }) => id);
  const results = goal.kpi === null ? ids : [...ids, goal.kpi];
  const ahead = links.filter(
    ({ to, verdict }) => results.includes(to) && (verdict === "strong" || verdict === "possible"),
  );
  const leads = ids.some((id) => recordOf(id).timing === "leading" || ahead.some(({ from }) => from === id));
  // A goal without any KPI is reported as such; a missing leading KPI adds nothing.
  if (leads || ids.filter((id) => id !== goal.kpi).length === 0) return [];
  const best = ahead.find(({ verdict }) => verdict === "strong") ?? ahead[0];
  const values = { goal: goal.name };
  return [
    {
      code: "no-leading",
      goal: goal.id,
      severity: "warn",
      n: ids.length,
      says:
        best === undefined
          ? sentence(coachWords["no-leading"], values)
          : sentence(coachWords["no-leading-add"], { ...values, add: nameOf(best.from) }),
      fix: { kind: "add-kpi", goal: goal.id, kpi: best?.from ?? null },
    },
  ];
}

function tooMany(
  goal: Goal,
  drivers: readonly KpiChoice[],
  doubtful: (choice: KpiChoice) => boolean,
): Advice[] {
  const n = drivers.length;
  if (n <= MAX_KPIS.goal) return [];
  return [
    {
      code: "too-many-for-goal",
      goal: goal.id,
      severity: "suggest",
      n,
      says: sentence(coachWords["too-many-for-goal"], { goal: goal.name, n }),
      fix: { kind: "drop-kpi", kpi: leastNeeded(drivers, doubtful).id },
    },
  ];
}

/** The first doubtful one, else the last in the list: people put first what matters. */
function leastNeeded(choices: readonly KpiChoice[], doubtful: (choice: KpiChoice) => boolean): KpiChoice {
  return choices.find(doubtful) ?? choices[choices.length - 1];
}

/** By a name; those without one are left out. */
function grouped(
  choices: readonly KpiChoice[],
  name: (choice: KpiChoice) => string,
): Map<string, KpiChoice[]> {
  const groups = new Map<string, KpiChoice[]>();
  for (const choice of choices) {
    const key = name(choice);
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), choice]);
  }
  return groups;
}
