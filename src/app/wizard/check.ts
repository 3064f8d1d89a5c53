import { parsePeriod } from "../../calendar/period";
import type { Advice, Fix } from "../../insight/kpi-set/advice";
import { coach } from "../../insight/kpi-set/advise";
import {
  type Evidence,
  type Goal,
  type KpiChoice,
  type KpiSet,
  NO_EVIDENCE,
} from "../../insight/kpi-set/kpi-set";
import type { Letter } from "../../insight/kpi-set/smart";
import { linksOf } from "../../insight/lead-lag/kpi-links";
import { KPIS, type KpiId } from "../../kpis/catalog";
import { readMembers } from "../people/people";
import type { Platform } from "../platform";
import { readScorecard, readValues, type ValuesTab } from "../refresh/values-tab";
import { dayOfField } from "../tabs/day-cell";
import { readGoals } from "../tabs/goals";
import { readKpiList } from "../tabs/kpi-list";
import { readSettings } from "../tabs/settings";
import { pHit } from "./chance";
import type { Draft, DraftKpi } from "./draft";
import { fixLabel } from "./fix";
import { pastMonths } from "./past";

/** The id of the goal that is being drafted. */
export const DRAFT_GOAL = "#draft";

export interface CheckAnswer {
  readonly advice: readonly {
    readonly severity: Advice["severity"];
    readonly says: string;
    readonly fix: Fix | null;
    readonly fixLabel: string;
  }[];
  readonly smart: readonly {
    readonly id: KpiId;
    readonly name: string;
    readonly letters: readonly {
      readonly letter: string;
      readonly score: Letter["score"];
      readonly says: string;
    }[];
  }[];
}

/** The coach's review of the draft, together with the goals and KPIs that are already in the workbook. */
export function check(platform: Platform, draft: Draft): CheckAnswer {
  const { locale } = platform;
  const set = setWith(platform, draft);
  const found = coach(set);
  const mine = new Set<string>(draft.kpis.map(({ id }) => id));
  const owners = new Set(set.kpis.flatMap(({ id, owner }) => (mine.has(id) ? [owner] : [])));
  const concerns = ({ kpi, goal, person, team }: Advice): boolean =>
    kpi !== undefined
      ? mine.has(kpi)
      : goal !== undefined
        ? goal === DRAFT_GOAL
        : person !== undefined
          ? owners.has(person)
          : team === undefined;
  return {
    advice: found.advice.filter(concerns).map(({ severity, says, fix }) => {
      const label = fix === undefined ? "" : fixLabel(fix, mine, locale);
      return { severity, says: says[locale], fix: label === "" ? null : (fix ?? null), fixLabel: label };
    }),
    smart: draft.kpis.flatMap(({ id }) => {
      const smart = found.smart[id];
      if (smart === undefined) return [];
      const letters = (["s", "m", "a", "r", "t"] as const).map((letter) => ({
        letter: letter.toUpperCase(),
        score: smart[letter].score,
        says: smart[letter].says.map((text) => text[locale]).join(locale === "ja" ? "" : " "),
      }));
      return [{ id, name: KPIS[id].name[locale], letters }];
    }),
  };
}

/** The workbook's goals and KPIs as they will be when the draft is saved: what it leaves blank stays as it is. */
function setWith(platform: Platform, draft: Draft): KpiSet {
  const { today, currency, goals, kpis, people } = known(platform);
  const same = (name: string): boolean => name === draft.goal.name.trim();
  const kept = goals.filter(({ name }) => !same(name));
  const goal = goalOf(
    draft,
    goals.find(({ name }) => same(name)),
  );
  const others = kpis.filter(({ id }) => !draft.kpis.some((one) => one.id === id));
  const taken = others.flatMap(({ place }) => place ?? []);
  let next = Math.max(0, ...taken);
  const mine = draft.kpis.map((one): KpiChoice => {
    const before = kpis.find(({ id }) => id === one.id);
    if (before?.place == null) next += 1;
    return {
      id: one.id,
      owner: one.owner || before?.owner || "",
      place: before?.place ?? next,
      goal: DRAFT_GOAL,
      cadence: one.cadence === "" ? (before?.cadence ?? null) : one.cadence,
      deadline: before?.deadline ?? null,
      action: one.action || before?.action || "",
      tag: before?.tag ?? null,
      keptBecause: one.keptBecause || before?.keptBecause || "",
      redBelow: one.redBelow === undefined ? (before?.redBelow ?? null) : one.redBelow,
    };
  });
  const all = [...others, ...mine];
  return {
    today,
    currency,
    goals: draft.goal.name.trim() === "" ? kept : [...kept, goal],
    kpis: all,
    people,
    evidence: evidenceFor(platform, all, draft.kpis),
    links: linksOf([]),
  };
}

function known(platform: Platform): Pick<KpiSet, "today" | "currency" | "goals" | "kpis" | "people"> {
  return {
    today: platform.clock.today(),
    currency: readSettings(platform).currency,
    goals: readGoals(platform).goals,
    kpis: readKpiList(platform).choices,
    people: readMembers(platform).filter(({ name }) => name !== ""),
  };
}

function goalOf({ goal }: Draft, before: Goal | undefined): Goal {
  return {
    id: DRAFT_GOAL,
    name: goal.name.trim(),
    kpi: goal.kpi === "" ? (before?.kpi ?? null) : goal.kpi,
    amount: goal.amount ?? before?.amount ?? null,
    deadline: dayOfField(goal.deadline) ?? before?.deadline ?? null,
    owner: goal.owner || before?.owner || "",
  };
}

/** The history and the target of every KPI that is in use. */
function evidenceFor(
  platform: Platform,
  choices: readonly KpiChoice[],
  draft: readonly DraftKpi[],
): Partial<Record<KpiId, Evidence>> {
  const values: ValuesTab = readValues(platform);
  const scorecard = readScorecard(platform);
  const { fiscalYearStart } = readSettings(platform);
  const used = choices.filter(({ place, owner, goal }) => place !== null || owner !== "" || goal !== "");
  return Object.fromEntries(
    used.map(({ id }): [KpiId, Evidence] => {
      const own = draft.find((one) => one.id === id);
      const saved = scorecard?.kpis.find((one) => one.id === id && one.variant === undefined);
      const set = own?.target == null ? saved : own;
      const value = set?.target ?? null;
      const period = parsePeriod(set?.period ?? "", { fiscalYearStart });
      const series = pastMonths(values, id);
      return [
        id,
        {
          ...NO_EVIDENCE,
          series: series.periods.length === 0 ? null : series,
          ...(value !== null &&
            period !== null && {
              target: { value, period },
              pHit: pHit({ past: series, target: value, period }),
            }),
        },
      ];
    }),
  );
}
