import { coachWords } from "../../text/messages/insight-coach";
import type { Advice, Fix } from "./advice";
import { dayText, nameOf, sentence } from "./advice-text";
import { evidenceOf, goalOf, type KpiChoice, type KpiSet } from "./kpi-set";

/** Gaps of a KPI in use: a goal, an owner, a target, an answer to red, a rhythm, a date to come. */
export function kpiGaps(set: KpiSet, choice: KpiChoice): Advice[] {
  const { id, owner, action, cadence, deadline } = choice;
  const advice: Advice[] = [...goalGap(set, choice)];
  const addGap = (
    code: "no-owner" | "no-target" | "no-action" | "no-cadence" | "no-deadline",
    severity: Advice["severity"],
    fix: Fix,
  ) =>
    advice.push({
      code,
      kpi: id,
      severity,
      n: null,
      says: sentence(coachWords[code], { kpi: nameOf(id) }),
      fix,
    });
  const ask = (field: "owner" | "action" | "deadline"): Fix => ({
    kind: "set-kpi",
    kpi: id,
    field,
    value: null,
  });
  if (owner === "") addGap("no-owner", "warn", ask("owner"));
  if (evidenceOf(set, id).target === null)
    addGap("no-target", "warn", { kind: "set-target", kpi: id, value: null });
  if (action === "") addGap("no-action", "warn", ask("action"));
  if (cadence === null)
    addGap("no-cadence", "suggest", { kind: "set-kpi", kpi: id, field: "cadence", value: "weekly" });
  const goal = goalOf(set, choice);
  if (deadline === null && goal !== null && goal.deadline === null)
    addGap("no-deadline", "suggest", ask("deadline"));
  if (deadline !== null && deadline < set.today) {
    const says = sentence(coachWords["deadline-passed"], { kpi: nameOf(id), end: dayText(deadline) });
    advice.push({ code: "deadline-passed", kpi: id, severity: "warn", n: null, says, fix: ask("deadline") });
  }
  return advice;
}

/** Linked to no goal, or to one that is not there. Without any goal that is said once, not of every KPI. */
function goalGap(set: KpiSet, choice: KpiChoice): Advice[] {
  if (set.goals.length === 0 || goalOf(set, choice) !== null) return [];
  const code = choice.goal === "" ? "no-goal" : "unknown-goal";
  // What only guards or explains need not move a goal itself.
  const aside = choice.tag === "guardrail" || choice.tag === "diagnostic";
  const only = set.goals.length === 1 ? set.goals[0].id : null;
  return [
    {
      code,
      kpi: choice.id,
      severity: aside ? "suggest" : "warn",
      n: null,
      says: sentence(coachWords[code], { kpi: nameOf(choice.id), goal: choice.goal }),
      fix: { kind: "set-kpi", kpi: choice.id, field: "goal", value: only },
    },
  ];
}
