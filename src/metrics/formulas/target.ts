import type { Target } from "../formula";
import { empty, total } from "../measured";
import { ELEMENTARY } from "./composed";
import type { FormulaKind } from "./kind";

/** What somebody set as the target of a KPI. */
export const target: FormulaKind<Target> = {
  ...ELEMENTARY,
  needs: () => [],
  rows: () => [],
  shape: () => "total",
  additivity: () => null,
  explain: ({ kpi }, { nameOf, interpolate }) => interpolate("target", { kpi: nameOf(kpi) }),
  isAmount: false,
  syntax: "name",
  evaluate({ kpi }, { periods, at }, { facts, cubes, targets }) {
    if (facts.pending.includes("targets")) return periods.map(() => empty("pending"));
    const segment = at === null ? undefined : cubes.segments.names[at];
    return periods.map((period) => {
      const found = targets.find(kpi, targets.whole(period), segment);
      return found === null ? empty("no-target") : total(found.value, 0);
    });
  },
};
