import { useEffect, useState } from "preact/hooks";
import type { Draft, DraftKpi } from "../../app/wizard/draft";
import type { TargetView } from "../../app/wizard/target-view";
import type { KpiId } from "../../kpis/catalog";
import { ask } from "../server";

/** Typing pauses this long before the server is asked. */
const PAUSE = 400;

/** What the server knows of a KPI's target as it is being written; null until it has answered first. */
export function useTargetView(
  { id, target, period, redBelow }: DraftKpi,
  { deadline }: Draft["goal"],
  /** Another number asks again. */
  turn: number,
  /** Reports how asking went. */
  report: (id: KpiId, error?: unknown) => void,
): TargetView | null {
  const [view, setView] = useState<TargetView | null>(null);
  useEffect(() => {
    let isMeant = true;
    const look = (): void => {
      const answered = (answer: TargetView): void => {
        setView(answer);
        report(id);
      };
      // A period is chosen for the person first: the fiscal year of the goal's deadline.
      ask({
        ...{ ask: "wizard-target", kpi: id, target, period, deadline },
        ...(redBelow === undefined ? {} : { redBelow }),
      }).then(
        // Answers come in any order: one about an earlier number says nothing of this one.
        (answer) => isMeant && answered(answer),
        (error) => isMeant && report(id, error),
      );
    };
    const timer = setTimeout(look, view === null ? 0 : PAUSE);
    return () => {
      isMeant = false;
      clearTimeout(timer);
    };
  }, [target, period, deadline, redBelow, turn]);
  return view;
}
