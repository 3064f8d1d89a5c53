import type { KpiId } from "../../kpis/catalog";
import { coachWords } from "../../text/messages/insight-coach";
import type { Advice, Fix } from "./advice";
import { nameOf, sentence } from "./advice-text";
import { crowding, goalAdvice } from "./balance";
import { type Duplicate, duplicates } from "./duplicates";
import { kpiGaps } from "./kpi-gaps";
import { evidenceOf, inUse, type KpiChoice, type KpiSet } from "./kpi-set";
import { type Smart, smart } from "./smart";
import { targetFaults } from "./target-faults";
import { isOwnFault, type Vanity, vanity } from "./vanity";

export interface Coaching {
  /** What to put right, warnings first; within them what is about the whole set, then KPI by KPI. */
  readonly advice: readonly Advice[];
  readonly smart: Readonly<Partial<Record<KpiId, Smart>>>;
  readonly vanity: Readonly<Partial<Record<KpiId, Vanity>>>;
}

/** Judges the set of KPIs and goals: each KPI in use by itself, and all of them together. Plain JSON. */
export function coach(set: KpiSet): Coaching {
  const used = inUse(set);
  const smarts = new Map(used.map((choice) => [choice.id, smart(set, choice)]));
  const vanities = new Map(used.map((choice) => [choice.id, vanity(set, choice)]));
  const doubtful = ({ id }: KpiChoice): boolean => vanities.get(id)?.verdict === "flag";
  const series = used.flatMap(({ id }) => evidenceOf(set, id).series ?? []);
  const advice = [
    ...goalAdvice(set, doubtful),
    ...crowding(set, doubtful),
    ...used.flatMap((choice) => {
      const found = vanityAdvice(vanities.get(choice.id) as Vanity);
      const gaps = doubtful(choice) ? lesserGaps(set, choice) : kpiGaps(set, choice);
      return [...found, ...gaps, ...targetFaults(set, choice, smarts.get(choice.id) as Smart)];
    }),
    ...duplicates(series).map((pair) => duplicateAdvice(pair, used)),
  ];
  return {
    advice: [...advice.filter(isWarning), ...advice.filter((one) => !isWarning(one))],
    smart: Object.fromEntries(smarts),
    vanity: Object.fromEntries(vanities),
  };
}

function isWarning({ severity }: Advice): boolean {
  return severity === "warn";
}

/** What should go needs no target, owner or date first; that it is linked to no goal is one more reason. */
function lesserGaps(set: KpiSet, choice: KpiChoice): Advice[] {
  return kpiGaps(set, choice).flatMap((one): Advice[] =>
    one.code === "no-goal" || one.code === "unknown-goal" ? [{ ...one, severity: "suggest" }] : [],
  );
}

function vanityAdvice(found: Vanity): Advice[] {
  const { kpi, verdict, instead, says } = found;
  if ((verdict !== "flag" && verdict !== "review") || !isOwnFault(found)) return [];
  const fix: Fix = instead === null ? { kind: "drop-kpi", kpi } : { kind: "replace-kpi", kpi, by: instead };
  return [
    verdict === "flag"
      ? { code: "vanity", kpi, severity: "warn", n: found.n, says, fix }
      : { code: "vanity-review", kpi, severity: "suggest", n: found.n, says, fix },
  ];
}

/** Of two that say the same, the one that people put behind the other could go. */
function duplicateAdvice({ kpi, other, r, n }: Duplicate, used: readonly KpiChoice[]): Advice {
  const place = (id: KpiId): number => used.find((one) => one.id === id)?.place ?? Number.POSITIVE_INFINITY;
  const [first, second] = place(kpi) <= place(other) ? [kpi, other] : [other, kpi];
  return {
    code: "duplicates",
    kpi: second,
    severity: "suggest",
    n,
    says: sentence(coachWords.duplicates, { kpi: nameOf(first), other: nameOf(second), n, r: r.toFixed(2) }),
    fix: { kind: "drop-kpi", kpi: second },
  };
}
