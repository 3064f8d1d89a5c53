import { coachWords } from "../../text/messages/insight-coach";
import type { Advice } from "./advice";
import { nameOf, percent, sentence, valueText } from "./advice-text";
import { growth } from "./growth";
import { evidenceOf, type KpiChoice, type KpiSet, recordOf, valuesOf } from "./kpi-set";
import type { Smart } from "./smart";

type Code = keyof typeof coachWords & (`target-${string}` | "data-doubtful");

/** Targets that are out of reach, too easy, or not what was meant; and data that nothing should be decided by. */
export function targetFaults(set: KpiSet, { id }: KpiChoice, { a, m }: Smart): Advice[] {
  const evidence = evidenceOf(set, id);
  const { target, pHit } = evidence;
  const { better, unit } = recordOf(id);
  const level = growth(evidence)?.level ?? null;
  const values = valuesOf(evidence);
  const last = values.length === 0 ? null : values[values.length - 1];
  const faults: [code: Code, severity: Advice["severity"]][] = [];
  if (m.score === 0) faults.push(["data-doubtful", "warn"]);
  if (target !== null) {
    const shown = level ?? last;
    const comparable = evidence.series?.periods[0]?.kind === target.period.kind;
    const isShare = target.value > 0 && target.value < 1;
    // A share of 2 or more was meant in per cent; a number of things below 1 was meant as a share.
    const mixed =
      shown !== null &&
      (unit === "percent" ? target.value >= 2 && shown <= 1 : unit === "count" && isShare && shown >= 1);
    const worse =
      level !== null &&
      (better === "higher" ? target.value < level : better === "lower" && target.value > level);
    if (mixed) faults.push(["target-unit", "warn"]);
    else if (comparable && last !== null && Math.abs(target.value - last) <= 1e-9 * Math.abs(last))
      faults.push(["target-is-actual", "suggest"]);
    else if (worse && isFar(target.value, level)) faults.push(["target-backwards", "warn"]);
    else if (a.score === 0 && pHit !== null)
      faults.push(pHit < 0.5 ? ["target-unrealistic", "warn"] : ["target-easy", "suggest"]);
    if (target.period.kind === "range" || target.period.kind === "day")
      faults.push(["target-partial", "suggest"]);
  }
  const text = (value: number | null) => (value === null ? null : valueText(value, id, set.currency));
  return faults.map(([code, severity]) => ({
    code,
    kpi: id,
    severity,
    n: null,
    says: sentence(coachWords[code], {
      kpi: nameOf(id),
      target: text(target?.value ?? null),
      level: text(level ?? last),
      period: target?.period.id ?? null,
      p: pHit === null ? null : percent(pHit),
    }),
    ...(code !== "data-doubtful" && { fix: { kind: "set-target", kpi: id, value: null } as const }),
  }));
}

/** A season or a bad year may make a target lower than the last level; this far below it is a slip. */
function isFar(target: number, level: number): boolean {
  return Math.abs(target - level) > 0.5 * Math.abs(level);
}
