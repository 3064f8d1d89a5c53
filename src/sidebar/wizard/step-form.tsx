import type { Fixed } from "../../app/wizard/fix";
import { CheckStep } from "./check-step";
import { GoalStep } from "./goal-step";
import { KpiStep } from "./kpi-step";
import { ActionStep, OwnerStep } from "./people-steps";
import type { StepName, StepProps } from "./step";
import { TargetStep } from "./target-step";

/** The form of one step of the wizard. */
export function StepForm({
  name,
  fixed,
  ...step
}: StepProps & { name: StepName; fixed: (fixed: Fixed) => void }) {
  switch (name) {
    case "goal":
      return <GoalStep {...step} />;
    case "kpis":
      return <KpiStep {...step} />;
    case "targets":
      return <TargetStep {...step} />;
    case "owners":
      return <OwnerStep {...step} />;
    case "actions":
      return <ActionStep {...step} />;
    case "check":
      return <CheckStep {...step} fixed={fixed} />;
  }
}
