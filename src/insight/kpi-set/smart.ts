import { type Day, weekday } from "../../calendar/day";
import { monthOf } from "../../calendar/period";
import { DERIVED_FROM, type DerivedName, type TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import { formulas, type KpiId } from "../../kpis/catalog";
import { needsOf } from "../../metrics/formulas/registry";
import type { Text } from "../../text/locale";
import { smartWords } from "../../text/messages/insight-coach";
import { formatChange } from "../../text/number";
import { dayText, nameOf, percent, sentence } from "./advice-text";
import { growth } from "./growth";
import {
  type Cadence,
  type DataState,
  evidenceOf,
  goalOf,
  type KpiChoice,
  type KpiSet,
  valuesOf,
} from "./kpi-set";

/** One letter: 0 no, 1 partly, 2 yes; null where it cannot be judged yet. The reasons are always shown. */
export interface Letter {
  readonly score: 0 | 1 | 2 | null;
  readonly says: readonly Text[];
}

/** Specific, measurable, achievable, relevant, time-bound; never added up to one number. */
export interface Smart {
  readonly kpi: KpiId;
  readonly s: Letter;
  readonly m: Letter;
  readonly a: Letter;
  readonly r: Letter;
  readonly t: Letter;
}

/** Minimum number of values to say whether a target is within reach. */
const HISTORY = 8;

/** The SMART check of one KPI. Source: methods.md §9. */
export function smart(set: KpiSet, choice: KpiChoice): Smart {
  return {
    kpi: choice.id,
    s: specific(set, choice),
    m: measurable(choice, evidenceOf(set, choice.id).data),
    a: achievable(set, choice),
    r: relevant(set, choice),
    t: timeBound(set, choice),
  };
}

/** Owner (one person), definition, unit, direction and source; unit and direction belong to every record. */
function specific({ kpis, people }: KpiSet, { id, owner }: KpiChoice): Letter {
  const tables = tablesOf(id);
  if (owner === "") return { score: 0, says: [smartWords["s-no-owner"]] };
  const faults: Text[] = [];
  const n = kpis.filter((other) => other.id === id).length;
  if (people.length > 0 && !people.some(({ name }) => name === owner))
    faults.push(sentence(smartWords["s-stranger"], { owner }));
  if (n > 1) faults.push(sentence(smartWords["s-twice"], { n }));
  if (tables.length === 0) faults.push(smartWords["s-no-table"]);
  if (faults.length > 0) return { score: 1, says: faults };
  const names: Text = {
    ja: tables.map((table) => TABLES[table].label.ja).join("・"),
    en: tables.map((table) => TABLES[table].label.en).join(", "),
  };
  return { score: 2, says: [sentence(smartWords["s-ok"], { owner, tables: names })] };
}

/** The person's tables a KPI is computed from. */
function tablesOf(id: KpiId): TableName[] {
  const all = formulas();
  const tables = needsOf(all[id], all).map(({ table }) => DERIVED_FROM[table as DerivedName]?.[0] ?? table);
  return [...new Set(tables)] as TableName[];
}

function measurable({ id }: KpiChoice, data: DataState | null): Letter {
  if (tablesOf(id).length === 0) return { score: 0, says: [smartWords["s-no-table"]] };
  if (data === null) return { score: null, says: [smartWords["m-unknown"]] };
  const { audit, periodsOld, coverage } = data;
  const parts = [
    {
      score: audit === "pass" ? 2 : audit === "warn" ? 1 : 0,
      says: smartWords[audit === "warn" ? "m-warn" : "m-fail"],
    },
    {
      score: periodsOld <= 1 ? 2 : periodsOld <= 2 ? 1 : 0,
      says: sentence(smartWords["m-old"], { periods: Math.round(periodsOld * 10) / 10 }),
    },
    {
      score: coverage >= 0.95 ? 2 : coverage >= 0.8 ? 1 : 0,
      says: sentence(smartWords["m-gaps"], { share: percent(coverage) }),
    },
  ] as const;
  const faults = parts.filter(({ score }) => score < 2).map(({ says }) => says);
  const score = Math.min(...parts.map((part) => part.score)) as 0 | 1 | 2;
  return { score, says: faults.length > 0 ? faults : [smartWords["m-ok"]] };
}

/** Up to which chance of reaching the target which word holds. Between 5 and 20 % is our own reading of §9. */
const CHANCES = [
  { below: 0.05, score: 0, word: "a-unrealistic" },
  { below: 0.2, score: 1, word: "a-long-shot" },
  { below: 0.5, score: 1, word: "a-stretch" },
  { below: 0.8 + 1e-9, score: 2, word: "a-ambitious" },
  { below: 0.95 + 1e-9, score: 1, word: "a-safe" },
  { below: 2, score: 0, word: "a-sandbagged" },
] as const;

function achievable(set: KpiSet, { id, tag }: KpiChoice): Letter {
  const evidence = evidenceOf(set, id);
  const { pHit, capability, target } = evidence;
  const n = valuesOf(evidence).length;
  if (target === null) return { score: 0, says: [smartWords["a-no-target"]] };
  if (n < HISTORY) return { score: null, says: [sentence(smartWords["a-unknown"], { n })] };
  const says: Text[] = [];
  const found = pHit === null ? null : CHANCES.find(({ below }) => pHit < below);
  if (!found) says.push(smartWords["a-no-forecast"]);
  else says.push(sentence(smartWords[found.word], { p: percent(pHit as number) }));
  const past = growth(evidence);
  if (past !== null && past.needs !== null) {
    const word = past.best === null ? "a-growth" : "a-growth-best";
    says.push(sentence(smartWords[word], { needs: formatChange(past.needs), best: formatChange(past.best) }));
  }
  if (capability !== null) says.push(smartWords[`a-${capability}`]);
  if (!found) return { score: null, says };
  return { score: tag === "aspirational" && found.word === "a-stretch" ? 2 : found.score, says };
}

/** Linked to a goal, and known to move what measures it. */
function relevant(set: KpiSet, choice: KpiChoice): Letter {
  const goal = goalOf(set, choice);
  if (goal === null) return { score: 0, says: [smartWords["r-unlinked"]] };
  const to = goal.kpi;
  if (to === choice.id) return { score: 2, says: [sentence(smartWords["r-measure"], { goal: goal.name })] };
  if (to === null) return { score: 1, says: [sentence(smartWords["r-unmeasured"], { goal: goal.name })] };
  const link = set.links.find((one) => one.from === choice.id && one.to === to);
  const verdict = link?.verdict ?? "not-enough";
  const says = sentence(smartWords[`r-${verdict}`], { goal: goal.name, to: nameOf(to), n: link?.n ?? 0 });
  return { score: verdict === "none" || verdict === "not-enough" ? 1 : 2, says: [says] };
}

/** A start (the target's period), an end to come, a rhythm, and a review before the end. */
function timeBound(set: KpiSet, choice: KpiChoice): Letter {
  const end = choice.deadline ?? goalOf(set, choice)?.deadline ?? null;
  if (end === null) return { score: 0, says: [smartWords["t-no-end"]] };
  if (end < set.today) return { score: 0, says: [sentence(smartWords["t-passed"], { end: dayText(end) })] };
  const faults: Text[] = [];
  if (evidenceOf(set, choice.id).target === null) faults.push(smartWords["t-no-start"]);
  const next = choice.cadence === null ? null : nextReview(set.today, choice.cadence);
  if (next === null) faults.push(smartWords["t-no-cadence"]);
  else if (next > end) faults.push(sentence(smartWords["t-no-checkpoint"], { end: dayText(end) }));
  if (faults.length > 0 || next === null) return { score: 1, says: faults };
  return { score: 2, says: [sentence(smartWords["t-ok"], { end: dayText(end), next: dayText(next) })] };
}

/** Weeks are looked at on the Monday after them, months on the first day of the next. */
function nextReview(today: Day, cadence: Cadence): Day {
  return cadence === "weekly" ? today + 8 - weekday(today) : monthOf(today).end;
}
